// Releases without a guarantee: the model's own numbers, rounded numbers, or numbers with visible noise on top.
// None of these can carry an epsilon, and the types see to it.
import type { GridShape, Model } from '../model/model.ts';
import { normal, type Randomness } from '../random/randomness.ts';
import type { Columns, Domain, Group } from '../scenario/records.ts';
import { quantise, roundToLevels } from './grid.ts';
import type { BareProtection, CurveRelease, FieldRelease, Plan, Release, Span } from './plan.ts';

/** How many equally spaced x values a released curve has: every quarter of a year on the company's axis. */
const CURVE_POINTS = 81;

/**
 * Applies a protection without guarantee to a fitted model and freezes the result.
 * Noise is independent per cell (sigma on the 0 … 1 scale) or per curve point (sigma in shares of the y axis).
 */
export function publishBare(
  plan: Plan<BareProtection>,
  model: Model,
  columns: Columns,
  domain: Domain,
  shape: GridShape,
  randomness: Randomness,
): Release {
  if (model.kind === 'field') {
    const values = new Float64Array(shape.columns * shape.rows);
    model.fill(shape, values);
    return bareField(plan, values, shape, randomness);
  }
  const x = curveAxis(domain);
  const y = ([0, 1] as const).map((group) => x.map((at) => model.predict(at, group)));
  const protect = curveProtection(plan.protection, domain, randomness);
  return bareCurve(plan, x, [(y[0] ?? []).map(protect), (y[1] ?? []).map(protect)], columns, domain);
}

function bareField(
  plan: Plan<BareProtection>,
  values: Float64Array,
  shape: GridShape,
  randomness: Randomness,
): FieldRelease {
  const { protection } = plan;
  if (protection.kind === 'rounded') roundToLevels(values, protection.levels);
  if (protection.kind === 'noise') {
    for (let i = 0; i < values.length; i++) {
      values[i] = values[i]! + normal(randomness, 0, protection.sigma);
    }
  }
  return { kind: 'field', plan, ...shape, cells: quantise(values), guarantee: null };
}

/** What happens to one published y: nothing, the nearest of `levels` steps along the axis, or noise. */
function curveProtection(
  protection: BareProtection,
  { y: { low, high } }: Domain,
  randomness: Randomness,
): (y: number) => number {
  if (protection.kind === 'none') return (y) => y;
  if (protection.kind === 'noise') return (y) => y + normal(randomness, 0, protection.sigma * (high - low));
  const step = (high - low) / (protection.levels - 1);
  return (y) => low + Math.round((y - low) / step) * step;
}

function bareCurve(
  plan: Plan<BareProtection>,
  x: readonly number[],
  y: CurveRelease['y'],
  columns: Columns,
  domain: Domain,
): CurveRelease {
  const spans = [spanOf(columns, 0, domain), spanOf(columns, 1, domain)] as const;
  return { kind: 'curve', plan, x, y, spans, guarantee: null };
}

/** The 81 equally spaced x values, low to high, a curve is published at. Public: they depend on the domain alone. */
export function curveAxis({ x: { low, high } }: Domain): number[] {
  return Array.from({ length: CURVE_POINTS }, (_, i) => low + ((high - low) * i) / (CURVE_POINTS - 1));
}

function spanOf(columns: Columns, group: Group, domain: Domain): Span {
  const own = columns.x.filter((_, i) => columns.group[i] === group);
  return own.length === 0 ? [domain.x.low, domain.x.high] : [Math.min(...own), Math.max(...own)];
}
