// Reading a published curve as a person does: go to the wanted one's x, take the y that the curve shows there.
// It extrapolates nothing: beyond the published points it takes the nearest one.
import type { CurveRelease } from '../release/plan.ts';
import type { Group, Place } from '../scenario/records.ts';
import type { Knowledge } from './attacker.ts';
import { blind } from './blind.ts';

/** One place per wanted person; without public x values there is nothing to read at, and the guess is blind. */
export function readCurve(knowledge: Knowledge, release: CurveRelease): readonly Place[] {
  const wanted = knowledge.people?.filter((person) => person.wanted) ?? [];
  if (wanted.length === 0) return blind(knowledge);
  return wanted.map(({ x, group }) => ({ x, y: curveAt(release, x, group) }));
}

/** The published curve of a group at x, straight between its points. */
export function curveAt(release: CurveRelease, x: number, group: Group): number {
  const xs = release.x;
  const ys = release.y[group];
  const last = xs.length - 1;
  if (x <= xs[0]!) return ys[0]!;
  if (x >= xs[last]!) return ys[last]!;
  const at = ((x - xs[0]!) / (xs[last]! - xs[0]!)) * last;
  const k = Math.min(last - 1, Math.floor(at));
  return ys[k]! + (at - k) * (ys[k + 1]! - ys[k]!);
}
