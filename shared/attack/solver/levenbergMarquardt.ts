// Damped Newton steps (Levenberg 1944, Marquardt 1963) on all coordinates at once, on flat arrays.
// It walks downhill only: it finds the bottom of the valley it is put in, not the right valley.
import type { Columns } from '../../scenario/records.ts';
import type { Work } from '../work.ts';
import type { Loss, SmoothStatistic } from './statistic.ts';

export interface DescentLimits {
  readonly steps: number;
  readonly width: number; // board units; places stay inside [0, width] × [0, height]
  readonly height: number;
  /** Stop when a step changes the loss by less than this fraction. */
  readonly gain: number;
  readonly work: Work;
}

/** Buffers for one (count, size) pair, so that restarts allocate nothing. */
export interface DescentSpace {
  readonly jacobian: Float64Array;
  readonly weighted: Float64Array;
  readonly weightedNext: Float64Array;
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
  readonly normal: Float64Array;
  readonly damped: Float64Array;
  readonly gradient: Float64Array;
  readonly step: Float64Array;
}

/** Buffers for layouts of `count` records and fields of `size` cells. */
export function descentSpace(count: number, size: number): DescentSpace {
  const unknowns = 2 * count;
  return {
    jacobian: new Float64Array(unknowns * size),
    weighted: new Float64Array(size),
    weightedNext: new Float64Array(size),
    slope: new Float64Array(size),
    curvature: new Float64Array(size),
    normal: new Float64Array(unknowns * unknowns),
    damped: new Float64Array(unknowns * unknowns),
    gradient: new Float64Array(unknowns),
    step: new Float64Array(unknowns),
  };
}

/** Improves `layout` in place; returns its loss. The statistic is left at the final layout. */
export function descend(
  statistic: SmoothStatistic,
  loss: Loss,
  layout: Columns,
  space: DescentSpace,
  limits: DescentLimits,
): number {
  const unknowns = 2 * layout.count;
  let damping = 1e-3;
  statistic.set(layout);
  let value = loss.derivatives(statistic.values, space.slope, space.curvature);
  let stalled = 0;
  for (let round = 0; round < limits.steps && stalled < 2 && !limits.work.isSpent(); round++) {
    limits.work.spend(newtonUnits(layout.count, space.slope.length));
    statistic.jacobian(space.jacobian);
    formNormal(space, unknowns, space.slope.length);
    const before = value;
    for (let attempt = 0; attempt < 8 && value === before; attempt++) {
      const next = solveDamped(space, unknowns, damping)
        ? tryStep(statistic, loss, layout, space.step, limits, value)
        : value;
      damping = next < value ? Math.max(1e-12, damping / 6) : damping * 5;
      value = next;
    }
    if (value === before) break;
    stalled = before - value <= limits.gain * before ? stalled + 1 : 0;
    loss.derivatives(statistic.values, space.slope, space.curvature);
  }
  statistic.set(layout);
  return value;
}

/** What the slopes of all records and their products cost a step, beside the predictions. */
export const newtonUnits = (count: number, cells: number): number =>
  cells * (2 * count + count * count * PRODUCT_UNITS);
const PRODUCT_UNITS = 0.5; // two records' four products in one cell

/** Takes the step if it lowers the loss, else leaves the layout alone; returns the loss afterwards. */
function tryStep(
  statistic: SmoothStatistic,
  loss: Loss,
  layout: Columns,
  step: Float64Array,
  limits: DescentLimits,
  value: number,
): number {
  const { x, y } = layout;
  const oldX = Float64Array.from(x);
  const oldY = Float64Array.from(y);
  for (let i = 0; i < layout.count; i++) {
    x[i] = clamp(x[i]! - clamp(step[2 * i]!, -10, 10), 0, limits.width);
    y[i] = clamp(y[i]! - clamp(step[2 * i + 1]!, -10, 10), 0, limits.height);
  }
  statistic.set(layout);
  const next = loss.value(statistic.values);
  if (next < value) return next;
  x.set(oldX);
  y.set(oldY);
  return value;
}

/** normal = J diag(curvature) Jᵀ (lower triangle), gradient = J slope; two rows at a time halve the memory traffic. */
function formNormal(space: DescentSpace, unknowns: number, size: number): void {
  const { jacobian, weighted, weightedNext, slope, curvature, normal, gradient } = space;
  for (let a = 0; a < unknowns; a += 2) {
    const rowA = a * size;
    let pull = 0;
    let pullNext = 0;
    for (let c = 0; c < size; c++) {
      const j = jacobian[rowA + c]!;
      const k = jacobian[rowA + size + c]!;
      weighted[c] = j * curvature[c]!;
      weightedNext[c] = k * curvature[c]!;
      pull += j * slope[c]!;
      pullNext += k * slope[c]!;
    }
    gradient[a] = pull;
    gradient[a + 1] = pullNext;
    for (let b = 0; b <= a; b += 2) {
      const rowB = b * size;
      let s00 = 0;
      let s01 = 0;
      let s10 = 0;
      let s11 = 0;
      for (let c = 0; c < size; c++) {
        const wx = weighted[c]!;
        const wy = weightedNext[c]!;
        const jx = jacobian[rowB + c]!;
        const jy = jacobian[rowB + size + c]!;
        s00 += wx * jx;
        s01 += wx * jy;
        s10 += wy * jx;
        s11 += wy * jy;
      }
      normal[a * unknowns + b] = s00;
      normal[a * unknowns + b + 1] = s01;
      normal[(a + 1) * unknowns + b] = s10;
      normal[(a + 1) * unknowns + b + 1] = s11;
    }
  }
}

/** Cholesky solve of (normal + damping·diag) step = gradient; false when the matrix is not positive definite. */
function solveDamped(space: DescentSpace, unknowns: number, damping: number): boolean {
  const { normal, damped, gradient, step } = space;
  for (let a = 0; a < unknowns; a++) {
    const rowA = a * unknowns;
    for (let b = 0; b < a; b++) {
      damped[rowA + b] =
        (normal[rowA + b]! - dotRows(damped, rowA, b * unknowns, b)) / damped[b * unknowns + b]!;
    }
    const left = normal[rowA + a]! * (1 + damping) + 1e-300 - dotRows(damped, rowA, rowA, a);
    if (!(left > 0)) return false;
    damped[rowA + a] = Math.sqrt(left);
  }
  for (let a = 0; a < unknowns; a++) {
    let sum = gradient[a]!;
    for (let k = 0; k < a; k++) sum -= damped[a * unknowns + k]! * step[k]!;
    step[a] = sum / damped[a * unknowns + a]!;
  }
  for (let a = unknowns - 1; a >= 0; a--) {
    let sum = step[a]!;
    for (let k = a + 1; k < unknowns; k++) sum -= damped[k * unknowns + a]! * step[k]!;
    step[a] = sum / damped[a * unknowns + a]!;
  }
  return true;
}

/** Dot product of the first `length` entries of two rows of a flat matrix. */
function dotRows(matrix: Float64Array, rowA: number, rowB: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += matrix[rowA + k]! * matrix[rowB + k]!;
  return sum;
}

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
