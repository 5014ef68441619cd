// The kernel smoother: every record is a Gaussian light of one width, on top of a faint neutral prior.
// Prior weight 0 is Nadaraya-Watson. The Gaussian factorises, so a grid needs no exponential per cell.
import type { Columns, Domain } from '../scenario/records.ts';
import type { FieldModel, GridShape, ModelFamily, ModelSpec } from './model.ts';
import { cellCentre, PLANE, planeOf, planePoints } from './plane.ts';

type KernelSpec = Extract<ModelSpec, { family: 'kernel' }>;

export const KERNEL_PRIOR_WEIGHT = 0.15;
export const KERNEL_PRIOR = 0.5;

export const kernel: ModelFamily<KernelSpec, FieldModel> = {
  family: 'kernel',
  kind: 'field',
  fit: fitKernel,
};

/**
 * f(c) = (λπ + Σ K t)/(λ + Σ K) with K = exp(−distance²/2h²) on the 120 × 75 plane, λ = `priorWeight`, π = `prior`.
 * With λ = 0 the nearest records decide where all light underflows, as in the exact limit.
 */
function fitKernel(columns: Columns, domain: Domain, spec: KernelSpec): FieldModel {
  const { width, priorWeight = KERNEL_PRIOR_WEIGHT, prior = KERNEL_PRIOR } = spec;
  const plane = planeOf(domain);
  const { count, countA, x, y } = planePoints(columns, domain);
  const scale = -1 / (2 * width * width);

  /** Exact without a prior: light relative to the nearest record's, so that the largest term is 1. */
  const withoutPrior = (atX: number, atY: number) => {
    let nearest = Infinity;
    for (let i = 0; i < count; i++)
      nearest = Math.min(nearest, ((x[i] as number) - atX) ** 2 + ((y[i] as number) - atY) ** 2);
    let a = 0;
    let all = 0;
    for (let i = 0; i < count; i++) {
      const distance2 = ((x[i] as number) - atX) ** 2 + ((y[i] as number) - atY) ** 2;
      const light = Math.exp((distance2 - nearest) * scale);
      all += light;
      if (i < countA) a += light;
    }
    return count === 0 ? prior : a / all;
  };
  const at = (atX: number, atY: number) => {
    if (priorWeight === 0) return withoutPrior(atX, atY);
    let a = 0;
    let all = 0;
    for (let i = 0; i < count; i++) {
      const light = Math.exp((((x[i] as number) - atX) ** 2 + ((y[i] as number) - atY) ** 2) * scale);
      all += light;
      if (i < countA) a += light;
    }
    return (priorWeight * prior + a) / (priorWeight + all);
  };
  const fillCellByCell = ({ columns: wide, rows: high }: GridShape, out: Float64Array) => {
    for (let row = 0, cell = 0; row < high; row++)
      for (let column = 0; column < wide; column++)
        out[cell++] = at(cellCentre(column, wide, PLANE.width), cellCentre(row, high, PLANE.height));
  };
  const fillByFactors = ({ columns: wide, rows: high }: GridShape, out: Float64Array) => {
    const alongX = lights(x, wide, PLANE.width, scale);
    const alongY = lights(y, high, PLANE.height, scale);
    const a = new Float64Array(wide);
    const b = new Float64Array(wide);
    for (let row = 0; row < high; row++) {
      a.fill(priorWeight * prior);
      b.fill(priorWeight * (1 - prior));
      for (let i = 0; i < count; i++) {
        const ofRow = alongY[i * high + row] as number;
        const into = i < countA ? a : b;
        const from = i * wide;
        for (let column = 0; column < wide; column++)
          into[column] = (into[column] as number) + ofRow * (alongX[from + column] as number);
      }
      for (let column = 0; column < wide; column++)
        out[row * wide + column] = (a[column] as number) / ((a[column] as number) + (b[column] as number));
    }
  };
  return {
    kind: 'field',
    predict: (atX, atY) => at(plane.x(atX), plane.y(atY)),
    fill: priorWeight === 0 ? fillCellByCell : fillByFactors,
  };
}

/** One Gaussian factor: the light of every point (rows) at every cell centre along one side (columns). */
function lights(points: Float64Array, cells: number, side: number, scale: number): Float64Array {
  const out = new Float64Array(points.length * cells);
  for (let i = 0, next = 0; i < points.length; i++)
    for (let cell = 0; cell < cells; cell++)
      out[next++] = Math.exp(((points[i] as number) - cellCentre(cell, cells, side)) ** 2 * scale);
  return out;
}
