// Regularised logistic regression of the group on the place: a straight border (degree 1) or a conic (degree 2).
// The private release perturbs these very weights, so features stay inside the unit ball whatever the records.
import type { Columns, Domain } from '../scenario/records.ts';
import type { Algebra } from './algebra.ts';
import type { FieldModel } from './model.ts';
import { fillByAsking } from './plane.ts';

/** Newton stops here; it adds at most twice this over λ to the weights' sensitivity. */
export const LOGISTIC_GRADIENT_TOLERANCE = 1e-12;

/** Number of features, and of weights. */
export function logisticDimension(degree: number): number {
  return degree === 1 ? 3 : 6;
}

/**
 * φ = (1, u, v)/√3 or (1, u, v, u², uv, v²)/√6 with u, v in [−1, 1] over the domain, written into `out`.
 * |φ| ≤ 1 for every place of the domain.
 */
export function logisticFeatures(
  x: number,
  y: number,
  domain: Domain,
  degree: number,
  out: Float64Array,
): void {
  const u = (2 * (x - domain.x.low)) / (domain.x.high - domain.x.low) - 1;
  const v = (2 * (y - domain.y.low)) / (domain.y.high - domain.y.low) - 1;
  const scale = 1 / Math.sqrt(logisticDimension(degree));
  out[0] = scale;
  out[1] = u * scale;
  out[2] = v * scale;
  if (degree === 1) return;
  out[3] = u * u * scale;
  out[4] = u * v * scale;
  out[5] = v * v * scale;
}

/** The field that weights say, whoever found them: σ(w·φ), x and y in the domain’s units. One weight per feature. */
export function logisticField(weights: ArrayLike<number>, domain: Domain, degree: number): FieldModel {
  const features = new Float64Array(logisticDimension(degree));
  const predict = (x: number, y: number) => {
    logisticFeatures(x, y, domain, degree, features);
    return sigmoid(dot(weights, features, 0, features.length));
  };
  return {
    kind: 'field',
    predict,
    fill: (shape, out) => fillByAsking(domain, shape, out, predict),
  };
}

/**
 * The minimiser of (1/n) Σ log(1 + exp(−t w·φ)) + λ/2 |w|², t = ±1, the intercept regularised too, by Newton
 * with step halving until |gradient| ≤ 1e-12. Zero weights without records. Throws unless λ > 0.
 */
export function logisticWeights(
  columns: Columns,
  domain: Domain,
  degree: number,
  lambda: number,
  algebra: Algebra,
): Float64Array {
  if (!(lambda > 0)) throw new Error(`logistic regression needs lambda > 0, got ${lambda}`);
  const problem = prepare(columns, domain, degree, lambda);
  let weights = new Float64Array(problem.size);
  let objective = objectiveAt(problem, weights);
  for (let iteration = 0; iteration < 100; iteration++) {
    const { gradient, hessian } = derivativesAt(problem, weights);
    if (Math.hypot(...gradient) <= LOGISTIC_GRADIENT_TOLERANCE) return weights;
    const step = algebra.solvePositive(hessian, gradient);
    let length = 1;
    let next = weights.map((weight, j) => weight - step[j]!);
    let nextObjective = objectiveAt(problem, next);
    // The slack lets the last steps pass, where the objective no longer changes in double precision.
    while (nextObjective > objective + 1e-13 && length > 1e-9) {
      length /= 2;
      next = weights.map((weight, j) => weight - length * step[j]!);
      nextObjective = objectiveAt(problem, next);
    }
    weights = next;
    objective = nextObjective;
  }
  throw new Error(
    `logistic regression did not converge: n=${columns.count} degree=${degree} lambda=${lambda}`,
  );
}

interface Problem {
  readonly count: number;
  readonly size: number;
  readonly lambda: number;
  readonly signed: Float64Array; // t φ, row per record
}

function prepare(columns: Columns, domain: Domain, degree: number, lambda: number): Problem {
  const size = logisticDimension(degree);
  const signed = new Float64Array(columns.count * size);
  for (let i = 0; i < columns.count; i++) {
    const row = signed.subarray(i * size, (i + 1) * size);
    logisticFeatures(columns.x[i]!, columns.y[i]!, domain, degree, row);
    if (columns.group[i] === 0) for (let j = 0; j < size; j++) row[j] = -row[j]!;
  }
  return { count: columns.count, size, lambda, signed };
}

function objectiveAt({ count, size, lambda, signed }: Problem, weights: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < count; i++) {
    const margin = dot(weights, signed, i * size, size);
    loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
  }
  return loss / Math.max(1, count) + (lambda / 2) * dot(weights, weights, 0, size);
}

function derivativesAt({ count, size, lambda, signed }: Problem, weights: Float64Array) {
  const gradient = Array.from(weights, (weight) => lambda * weight);
  const hessian = new Float64Array(size * size);
  for (let j = 0; j < size; j++) hessian[j * size + j] = lambda;
  for (let i = 0; i < count; i++) {
    const wrong = sigmoid(-dot(weights, signed, i * size, size));
    const curvature = (wrong * (1 - wrong)) / count;
    for (let j = 0; j < size; j++) {
      const feature = signed[i * size + j]!;
      gradient[j] = gradient[j]! - (wrong * feature) / count;
      for (let k = 0; k <= j; k++)
        hessian[j * size + k] = hessian[j * size + k]! + curvature * feature * signed[i * size + k]!;
    }
  }
  for (let j = 0; j < size; j++) for (let k = 0; k < j; k++) hessian[k * size + j] = hessian[j * size + k]!;
  return { gradient, hessian };
}

function dot(weights: ArrayLike<number>, values: ArrayLike<number>, from: number, size: number): number {
  let sum = 0;
  for (let j = 0; j < size; j++) sum += weights[j]! * values[from + j]!;
  return sum;
}

function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}
