// Fields drawn from noisy counts alone: whatever happens here is post-processing and costs no privacy.
// It sees the plan, the public n and the noisy counts; it must never be handed records.
import type { GridShape, ModelSpec } from '../model/model.ts';
import { cellCentre, PLANE } from '../model/plane.ts';
import { type Bins, binOf } from '../privacy/histogram.ts';
import { ontoSimplex } from './simplex.ts';

export type HistogramSpec = Extract<ModelSpec, { family: 'idw' | 'neighbours' | 'tiles' | 'tree' }>;

/** Shapes to choose from where the plan names none, near the field's 8 : 5. */
const BIN_CHOICES: readonly Bins[] = [
  { columns: 2, rows: 1 },
  { columns: 4, rows: 3 },
  { columns: 8, rows: 5 },
  { columns: 12, rows: 8 },
  { columns: 16, rows: 10 },
  { columns: 24, rows: 15 },
];

/**
 * The bins a family is counted in: its own tiles, the leaves of a tree of midpoint splits (alternating, x first), or,
 * for families without squares of their own, the finest choice with enough people per bin at this epsilon (10, after
 * Qardaji, Yang & Li 2013; 40 where a field asks single bins only). From the plan, n and epsilon, never the records.
 */
export function binsFor(spec: HistogramSpec, count: number, epsilon: number): Bins {
  if (spec.family === 'tiles') return { columns: spec.columns, rows: spec.rows };
  if (spec.family === 'tree') {
    return { columns: 2 ** Math.ceil(spec.depth / 2), rows: 2 ** Math.floor(spec.depth / 2) };
  }
  const affordable = (count * epsilon) / (spec.family === 'neighbours' ? 40 : 10);
  const fitting = BIN_CHOICES.filter((bins) => bins.columns * bins.rows <= affordable);
  return fitting.at(-1) ?? (BIN_CHOICES[0] as Bins);
}

/**
 * Fills a grid with the share of group A that the noisy counts suggest, by the family's own rule.
 * @param values noisy counts, group 0's bins row-major, then group 1's
 * @param count n, which is public: counts are first moved to the nearest non-negative ones that sum to it
 */
export function histogramField(
  spec: HistogramSpec,
  values: readonly number[],
  bins: Bins,
  count: number,
  epsilon: number,
  shape: GridShape,
): Float64Array {
  const people = ontoSimplex(values, count);
  const half = bins.columns * bins.rows;
  const tally: Tally = { a: people.slice(half), b: people.slice(0, half), bins };
  const share = shareRule(spec, tally, epsilon);
  const out = new Float64Array(shape.columns * shape.rows);
  for (let row = 0, cell = 0; row < shape.rows; row++) {
    const y = cellCentre(row, shape.rows, PLANE.height);
    for (let column = 0; column < shape.columns; column++) {
      out[cell++] = share(cellCentre(column, shape.columns, PLANE.width), y);
    }
  }
  return out;
}

interface Tally {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly bins: Bins;
}

type Share = (x: number, y: number) => number;

function shareRule(spec: HistogramSpec, tally: Tally, epsilon: number): Share {
  if (spec.family === 'idw') return byInverseDistance(tally, spec.power, spec.eta ?? 0);
  if (spec.family === 'neighbours') return byNearest(tally, spec.k);
  return byBin(tally, epsilon);
}

/** The bin's own share, drawn towards 1/2 by as many made-up people as the noise is worth. */
function byBin({ a, b, bins }: Tally, epsilon: number): Share {
  const made = 1 + 4 / epsilon;
  return (x, y) => {
    const bin = binOf(y, 0, PLANE.height, bins.rows) * bins.columns + binOf(x, 0, PLANE.width, bins.columns);
    const inA = a[bin] as number;
    return (inA + made / 2) / (inA + (b[bin] as number) + made);
  };
}

/** Inverse distance to bin centres, at least half a bin's longer side: nobody is known better than that. */
function byInverseDistance(tally: Tally, power: number, eta: number): Share {
  const { columns, rows } = tally.bins;
  const least = Math.max(PLANE.width / columns, PLANE.height / rows) / 2;
  const centres = centresOf(tally.bins);
  return (x, y) => {
    let inA = 0;
    let all = 0;
    centres.forEach((centre, bin) => {
      const distance = Math.max(least, Math.hypot(centre.x - x, centre.y - y));
      const weight = 1 / (distance ** power + eta);
      inA += weight * (tally.a[bin] as number);
      all += weight * ((tally.a[bin] as number) + (tally.b[bin] as number));
    });
    return all > 0 ? inA / all : 0.5;
  };
}

/** Walks the bins from near to far until k people are met (ties by bin number). */
function byNearest(tally: Tally, k: number): Share {
  const centres = centresOf(tally.bins);
  return (x, y) => {
    const order = centres
      .map((centre, bin) => ({ bin, distance: Math.hypot(centre.x - x, centre.y - y) }))
      .sort((one, other) => one.distance - other.distance);
    let inA = 0;
    let met = 0;
    for (const { bin } of order) {
      const here = (tally.a[bin] as number) + (tally.b[bin] as number);
      const taken = Math.min(here, k - met);
      if (here > 0) inA += (taken * (tally.a[bin] as number)) / here;
      met += taken;
      if (met >= k) break;
    }
    return met > 0 ? inA / met : 0.5;
  };
}

function centresOf({ columns, rows }: Bins): { x: number; y: number }[] {
  return Array.from({ length: columns * rows }, (_, bin) => ({
    x: cellCentre(bin % columns, columns, PLANE.width),
    y: cellCentre(Math.floor(bin / columns), rows, PLANE.height),
  }));
}
