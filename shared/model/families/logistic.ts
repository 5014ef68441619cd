// Regularised logistic regression of the group on the place: a straight border (degree 1) or a conic (degree 2).
// Privately the weights themselves get lattice noise (output perturbation, Chaudhuri, Monteleoni & Sarwate 2011):
// strong convexity keeps the minimisers of neighbouring data sets close.
import type { Budget } from '../../privacy/noisy.ts';
import { zcdpBudget } from '../../privacy/zcdp.ts';
import { fieldFamily, real, whole } from '../family.ts';
import {
  LOGISTIC_GRADIENT_TOLERANCE,
  logisticDimension,
  logisticField,
  logisticWeights,
} from '../logisticRegression.ts';

const LAMBDA = 1e-3;

interface LogisticSettings {
  readonly degree: number;
  readonly lambda?: number;
}

/** Degree 2: the border may bend. */
export const logistic = fieldFamily({
  name: 'logistic',
  settings: { degree: whole(1, 2) },
  optional: { lambda: real(1e-7, 10) },
  dial: { stops: [1, 2], first: 1 },
  alone: 1,
  openness: 0.15,
  fit: (columns, domain, { degree, lambda = LAMBDA }, algebra) =>
    logisticField(logisticWeights(columns, domain, degree, lambda, algebra), domain, degree),
  private: {
    measured: 'solution',
    sensitivity: (spec, count, budget) => ({
      dimension: logisticDimension(spec.degree),
      sensitivity: logisticSensitivity(count, lambdaFor(spec, count, budget)),
    }),
    solve: (spec, columns, domain, budget, algebra) =>
      logisticWeights(columns, domain, spec.degree, lambdaFor(spec, columns.count, budget), algebra),
    draw(spec, { values, scale }, domain, shape) {
      const out = new Float64Array(shape.columns * shape.rows);
      const weights = values.map((value) => value / scale);
      logisticField(weights, domain, spec.degree).fill(shape, out);
      return out;
    },
  },
  evidence: { kind: 'refit' },
  smooth: true,
  hidesFromEyes: () => true,
  quick: { bare: false, private: false },
});

/**
 * L2 distance between the weights of neighbours: 2/(n·lambda), plus what stopping the solver early may add on either
 * side. Needs |φ| ≤ 1 and lambda-strong convexity; then the objectives' difference is (2/n)-Lipschitz.
 */
export function logisticSensitivity(count: number, lambda: number): number {
  return 2 / (count * lambda) + (2 * LOGISTIC_GRADIENT_TOLERANCE) / lambda;
}

/** Regularisation that leaves a weight's noise near 1/2, from n and the budget only. */
function lambdaFor({ lambda }: LogisticSettings, count: number, { epsilon, delta }: Budget): number {
  const multiplier = 1 / Math.sqrt(2 * zcdpBudget(epsilon, delta));
  return lambda ?? Math.max(LAMBDA, (4 * multiplier) / count);
}
