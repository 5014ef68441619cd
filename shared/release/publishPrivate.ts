// Publishes with a guarantee: measures noisy integers once, then draws everything else from them alone, each family by
// its own private form.
import { type CurveSpec, curveStatistics, type FieldSpec, familyNamed, isField } from '../model/families.ts';
import { matrices } from '../model/matrices.ts';
import type { GridShape } from '../model/model.ts';
import { clipped } from '../privacy/contribution.ts';
import type { NoisyHistogram, NoisyLattice } from '../privacy/noisy.ts';
import { fromUnit, toUnit } from '../privacy/regressionStatistics.ts';
import type { Domain } from '../scenario/records.ts';
import { curveAxis } from './bare.ts';
import { drawCounts } from './drawCounts.ts';
import { quantise } from './grid.ts';
import { type Measured, measureCounts, measureSum, measureVector, type Request } from './measure.ts';
import type { CurveRelease, FieldRelease, Plan, PrivateProtection, Release } from './plan.ts';

/** Measures once, then draws from the noisy integers. The family must have a private form. */
export function publishPrivate(plan: Plan<PrivateProtection>, request: Request, shape: GridShape): Release {
  const { model } = plan;
  return isField(model)
    ? privateField(plan, model, request, shape)
    : privateCurve(plan, model as CurveSpec, request);
}

function privateField(
  plan: Plan<PrivateProtection>,
  model: FieldSpec,
  request: Request,
  shape: GridShape,
): FieldRelease {
  const measured = measureField(model, request);
  const { columns, domain, budget } = request;
  const values = drawField(model, measured.noisy, domain, columns.count, budget.epsilon, shape);
  return {
    kind: 'field',
    plan,
    columns: shape.columns,
    rows: shape.rows,
    cells: quantise(values),
    ...measured,
  };
}

function measureField(model: FieldSpec, request: Request): Measured<NoisyHistogram | NoisyLattice> {
  const { private: form } = familyNamed(model.family);
  const { columns, domain, budget } = request;
  switch (form.measured) {
    case 'counts':
      return measureCounts(request, form.bins(model, columns.count, budget.epsilon));
    case 'sums':
      return measureSum(request, form.statistics(model, domain));
    case 'solution':
      return measureVector(request, form.sensitivity(model, columns.count, budget), (scale) =>
        form
          .solve(model, clipped(columns, domain), domain, budget, matrices)
          .map((entry) => Math.round(entry * scale)),
      );
    case null:
      throw new Error(`family '${model.family}' has no private form`);
  }
}

/** Confidences at cell centres from the noisy integers alone; n and epsilon are public. */
export function drawField(
  model: FieldSpec,
  noisy: NoisyHistogram | NoisyLattice,
  domain: Domain,
  count: number,
  epsilon: number,
  shape: GridShape,
): Float64Array {
  const { private: form } = familyNamed(model.family);
  if (form.measured === null) throw new Error(`family '${model.family}' has no private form`);
  if (form.measured === 'counts') {
    if (noisy.primitive !== 'histogram') throw new Error(`counts are needed, not a ${noisy.primitive}`);
    return drawCounts(model, noisy.values, noisy, count, epsilon, shape);
  }
  if (noisy.primitive !== 'lattice') throw new Error(`sums are needed, not a ${noisy.primitive}`);
  return form.draw(model, noisy, domain, shape);
}

function privateCurve(plan: Plan<PrivateProtection>, model: CurveSpec, request: Request): CurveRelease {
  const { domain } = request;
  const measured = measureSum(request, curveStatistics(model, domain));
  const x = curveAxis(domain);
  const whole = [domain.x.low, domain.x.high] as const;
  return {
    kind: 'curve',
    plan,
    x,
    y: drawCurve(model, measured.noisy, domain, x),
    spans: [whole, whole],
    ...measured,
  };
}

/** One y per x and group, inside the domain's y axis, from the noisy sums alone; index 0 is group B. */
export function drawCurve(
  model: CurveSpec,
  noisy: NoisyLattice,
  domain: Domain,
  x: readonly number[],
): [number[], number[]] {
  const { private: form } = familyNamed(model.family);
  if (form.measured === null) throw new Error(`family '${model.family}' has no private form`);
  const half = noisy.values.length / 2;
  const curve = (from: number): number[] => {
    const sums = noisy.values.slice(from, from + half).map((value) => value / noisy.scale);
    const predict = form.curve(model, sums, noisy.sigma / noisy.scale, matrices);
    return x.map((at) => {
      const v = predict(toUnit(at, domain.x));
      return fromUnit(Math.min(1, Math.max(-1, v)), domain.y);
    });
  };
  return [curve(0), curve(half)];
}
