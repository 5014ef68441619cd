// Publishes with a guarantee: measures noisy integers once, then draws everything else from them alone.
import type { GridShape } from '../model/model.ts';
import type { Bins } from '../privacy/histogram.ts';
import { curveAxis } from './bare.ts';
import { quantise } from './grid.ts';
import { binsFor, type HistogramSpec, histogramField } from './histogramField.ts';
import { drawKernel, measureKernel } from './kernelField.ts';
import { drawLogistic, measureLogistic } from './logisticPrivate.ts';
import { type Measured, measureCounts, type Request } from './measure.ts';
import type { NoisyHistogram, NoisyLattice, Plan, PrivateProtection, Release } from './plan.ts';
import { drawCurve, measureCurve, type SummedCurveSpec } from './privateCurve.ts';

/** Measures once, then draws from the noisy integers. The family must have a private form. */
export function publishPrivate(plan: Plan<PrivateProtection>, request: Request, shape: GridShape): Release {
  const { model } = plan;
  switch (model.family) {
    case 'idw':
    case 'neighbours':
    case 'tiles':
    case 'tree':
      return countedField(plan, model, request, shape);
    case 'kernel': {
      const measured = measureKernel(model, request);
      return field(plan, measured, drawKernel(model, measured.noisy, shape), shape);
    }
    case 'logistic': {
      const measured = measureLogistic(model, request);
      return field(plan, measured, drawLogistic(model, measured.noisy, request.domain, shape), shape);
    }
    case 'line':
    case 'polynomial':
    case 'bins':
      return summedCurve(plan, model, request);
    default:
      throw new Error(`family '${model.family}' has no private form`);
  }
}

function countedField(
  plan: Plan<PrivateProtection>,
  model: HistogramSpec,
  request: Request,
  shape: GridShape,
): Release {
  const { count } = request.columns;
  const { epsilon } = request.budget;
  const bins: Bins = binsFor(model, count, epsilon);
  const measured = measureCounts(request, bins);
  return field(
    plan,
    measured,
    histogramField(model, measured.noisy.values, bins, count, epsilon, shape),
    shape,
  );
}

function field(
  plan: Plan<PrivateProtection>,
  measured: Measured<NoisyHistogram | NoisyLattice>,
  values: Float64Array,
  shape: GridShape,
): Release {
  return {
    kind: 'field',
    plan,
    columns: shape.columns,
    rows: shape.rows,
    cells: quantise(values),
    ...measured,
  };
}

function summedCurve(plan: Plan<PrivateProtection>, model: SummedCurveSpec, request: Request): Release {
  const { domain } = request;
  const measured = measureCurve(model, request);
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
