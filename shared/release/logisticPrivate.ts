// Logistic regression, privately: the weights themselves get lattice noise (output perturbation).
// Chaudhuri, Monteleoni & Sarwate 2011: strong convexity keeps the minimisers of neighbouring data sets close.
import {
  LOGISTIC_GRADIENT_TOLERANCE,
  LOGISTIC_LAMBDA,
  logisticDimension,
  logisticField,
  logisticWeights,
} from '../model/logistic.ts';
import type { GridShape, ModelSpec } from '../model/model.ts';
import { clipped } from '../privacy/contribution.ts';
import { zcdpBudget } from '../privacy/zcdp.ts';
import type { Domain } from '../scenario/records.ts';
import { type Measured, measureVector, type Request } from './measure.ts';
import type { NoisyLattice } from './plan.ts';

type LogisticSpec = Extract<ModelSpec, { family: 'logistic' }>;

/**
 * L2 distance between the weights of neighbours: 2/(n·lambda), plus what stopping the solver early may add on either
 * side. Needs |φ| ≤ 1 and lambda-strong convexity; then the objectives' difference is (2/n)-Lipschitz.
 */
export function logisticSensitivity(count: number, lambda: number): number {
  return 2 / (count * lambda) + (2 * LOGISTIC_GRADIENT_TOLERANCE) / lambda;
}

/** Regularisation that leaves a weight's noise near 1/2, from n and the budget only. */
export function lambdaFor(
  spec: LogisticSpec,
  { columns, budget }: Pick<Request, 'columns' | 'budget'>,
): number {
  const multiplier = 1 / Math.sqrt(2 * zcdpBudget(budget.epsilon, budget.delta));
  return spec.lambda ?? Math.max(LOGISTIC_LAMBDA, (4 * multiplier) / columns.count);
}

/** The minimiser’s weights (3 or 6 of them, by degree) on a lattice, with noise. Records outside the domain are clipped. */
export function measureLogistic(spec: LogisticSpec, request: Request): Measured<NoisyLattice> {
  const lambda = lambdaFor(spec, request);
  const statistics = {
    dimension: logisticDimension(spec.degree),
    sensitivity: logisticSensitivity(request.columns.count, lambda),
  };
  return measureVector(request, statistics, (scale) => {
    const records = clipped(request.columns, request.domain);
    return logisticWeights(records, request.domain, spec.degree, lambda).map((weight) =>
      Math.round(weight * scale),
    );
  });
}

/** Confidences 0 … 1 at cell centres, row-major, from the noisy weights alone. */
export function drawLogistic(
  spec: LogisticSpec,
  noisy: NoisyLattice,
  domain: Domain,
  shape: GridShape,
): Float64Array {
  const weights = noisy.values.map((value) => value / noisy.scale);
  const out = new Float64Array(shape.columns * shape.rows);
  logisticField(weights, domain, spec.degree).fill(shape, out);
  return out;
}
