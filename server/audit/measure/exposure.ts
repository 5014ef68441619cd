// Why somebody is exposed, in numbers: how far they stand from the others, how much the model follows them, and how
// unlike the others' their y is.
import type { ModelSpec } from '../../../shared/model/families.ts';
import { fit } from '../../../shared/model/fit.ts';
import { planeOf } from '../../../shared/model/plane.ts';
import { type Columns, type Group, without } from '../../../shared/scenario/records.ts';
import type { People } from '../read/people.ts';

export interface Exposure {
  /** Curves: share of a change in the person's y that shows at their x. Maps: change of the map at their place without them. */
  readonly leverage: number;
  /** y minus what the others suggest, in y's unit; null on maps, which suggest no y. */
  readonly surprise: number | null;
  /** Distance to the nearest other of the group: in x on curves, on the board's plane on maps. */
  readonly isolation: number;
}

export function exposureOf(
  { columns, domain }: People,
  model: ModelSpec,
  person: number,
  nearest: number,
): Exposure {
  const x = columns.x[person]!;
  const y = columns.y[person]!;
  const group = columns.group[person] as Group;
  const fitted = fit(model, columns, domain);
  const others = fit(model, without(columns, person), domain);
  if (fitted.kind === 'curve' && others.kind === 'curve') {
    const suggested = Math.min(domain.y.high, Math.max(domain.y.low, others.predict(x, group)));
    const surprise = y - suggested;
    return { leverage: fitted.influence(x, group, person), surprise, isolation: nearest };
  }
  if (fitted.kind === 'curve' || others.kind === 'curve')
    throw new Error('a family is a curve or a map, not both');
  const change = Math.abs(fitted.predict(x, y) - others.predict(x, y));
  return { leverage: change, surprise: null, isolation: nearest };
}

/** For everybody the distance to the nearest other person of the same group; Infinity for somebody without one. */
export function isolations({ columns, domain }: People, onMap: boolean): Float64Array {
  const plane = planeOf(domain);
  const distance = (i: number, j: number) => {
    const dx = columns.x[i]! - columns.x[j]!;
    if (!onMap) return Math.abs(dx);
    return Math.hypot(
      plane.x(columns.x[i]!) - plane.x(columns.x[j]!),
      plane.y(columns.y[i]!) - plane.y(columns.y[j]!),
    );
  };
  return Float64Array.from({ length: columns.count }, (_, i) => nearestTo(i, columns, distance));
}

function nearestTo(i: number, { count, group }: Columns, distance: (i: number, j: number) => number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let j = 0; j < count; j++) {
    if (j !== i && group[j] === group[i]) nearest = Math.min(nearest, distance(i, j));
  }
  return nearest;
}
