// Checks a computed answer against the map it was computed from. An attack that runs out of time may end in a wrong
// layout, and under inverse distances that shows: at a man's own place the map is sure of a man.

import { spikes } from '../../../shared/model/families.ts';
import type { FieldRelease } from '../../../shared/release/plan.ts';
import { company } from '../../../shared/scenario/company.ts';
import type { Place } from '../../../shared/scenario/records.ts';

/** Of two sums for a man of these years, the one where the map is surer of a man; `first` if it cannot tell. */
export function surer(release: FieldRelease, first: Place, second: Place): Place {
  if (!spikes(release.plan.model) || release.plan.protection.kind !== 'none') return first;
  return byteAt(release, second) > byteAt(release, first) + CLOSE_ENOUGH ? second : first;
}

/** So much less sure may be the cell's centre standing further off. */
const CLOSE_ENOUGH = 60;

function byteAt({ cells, columns, rows }: FieldRelease, { x, y }: Place): number {
  const cell = (value: number, { low, high }: { low: number; high: number }, count: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * count)));
  const { domain } = company;
  return cells[cell(y, domain.y, rows) * columns + cell(x, domain.x, columns)]!;
}
