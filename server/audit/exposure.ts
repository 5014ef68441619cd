// Why somebody is exposed, in plain words: how far they stand from the others, how much the model follows them, and
// how unlike the others' their y is. Words only where the numbers are out of the ordinary in this very table.
import { isField, type ModelSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { planeOf } from '../../shared/model/plane.ts';
import type { Plan } from '../../shared/release/plan.ts';
import { type Columns, type Group, without } from '../../shared/scenario/records.ts';
import { median } from './findings.ts';
import type { People } from './people.ts';
import { amount, percent } from './wording.ts';

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
  const x = columns.x[person] as number;
  const y = columns.y[person] as number;
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
    const dx = (columns.x[i] as number) - (columns.x[j] as number);
    if (!onMap) return Math.abs(dx);
    return Math.hypot(
      plane.x(columns.x[i] as number) - plane.x(columns.x[j] as number),
      plane.y(columns.y[i] as number) - plane.y(columns.y[j] as number),
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

export const ORDINARY = 'shows nothing out of the ordinary';

/** One to three clauses, without a subject, about one person, measured against everybody looked at. */
export function reasonsFor(own: Exposure, all: readonly Exposure[], people: People, plan: Plan): string {
  const onMap = isField(plan.model);
  // A private release is drawn from noisy numbers: there leverage speaks of the model before the noise.
  const before = plan.protection.kind === 'private' ? ' before the noise' : '';
  const typical = (of: (each: Exposure) => number) => median(all.map(of).filter(Number.isFinite));
  const reasons: string[] = [];
  const isolation = typical((each) => each.isolation);
  const range = onMap ? 120 : people.domain.x.high - people.domain.x.low;
  if (own.isolation > 3 * isolation && own.isolation > 0.08 * range) {
    const away = onMap
      ? `${percent(own.isolation / 120)} of the map's width`
      : `${amount(own.isolation)} ${people.names.x}`;
    const usual = onMap ? percent(isolation / 120) : amount(isolation);
    reasons.push(
      Number.isFinite(own.isolation)
        ? `stands alone, ${away} from the next of the group (typical: ${usual})`
        : 'is the only one of the group',
    );
  }
  const leverage = typical((each) => each.leverage);
  if (own.leverage > 0.15 && own.leverage > 1.8 * leverage) {
    reasons.push(
      onMap
        ? `changes the map${before} by ${percent(own.leverage)} at their place (typical: ${percent(leverage)})`
        : `pulls the curve${before}: ${percent(own.leverage)} of any change in ${people.names.y} shows at their place (typical: ${percent(leverage)})`,
    );
  }
  const surprises = all.map((each) => Math.abs(each.surprise ?? 0));
  if (own.surprise !== null && Math.abs(own.surprise) > 1.8 * median(surprises)) {
    const direction = own.surprise > 0 ? 'above' : 'below';
    reasons.push(
      `has a ${people.names.y} ${amount(Math.abs(own.surprise))} ${direction} what the others suggest`,
    );
  }
  if (reasons.length === 0) return ORDINARY;
  return reasons.join('; ');
}
