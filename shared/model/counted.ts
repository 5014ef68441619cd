// Fields drawn from counts per bin instead of records: what families have in common that are published so.
// It sees the counts and what is public; it must never be handed records.
import { type Bins, binOf } from '../privacy/histogram.ts';
import { cellCentre, PLANE } from './plane.ts';

/** People of both groups per bin of the plane, row-major; noise may have made them fractions. */
export interface Tally {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly bins: Bins;
}

/** The share of group A at a place of the plane. */
export type Share = (x: number, y: number) => number;

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
 * For families without squares of their own: the finest choice with enough people per bin at this epsilon (10, after
 * Qardaji, Yang & Li 2013; 40 where a field asks single bins only).
 */
export function affordableBins(count: number, epsilon: number, peoplePerBin: number): Bins {
  const affordable = (count * epsilon) / peoplePerBin;
  const fitting = BIN_CHOICES.filter((bins) => bins.columns * bins.rows <= affordable);
  return fitting.at(-1) ?? BIN_CHOICES[0]!;
}

/** The bin's own share, drawn towards 1/2 by as many made-up people as the noise is worth. */
export function shareOfBin({ a, b, bins }: Tally, epsilon: number): Share {
  const made = 1 + 4 / epsilon;
  return (x, y) => {
    const bin = binOf(y, 0, PLANE.height, bins.rows) * bins.columns + binOf(x, 0, PLANE.width, bins.columns);
    const inA = a[bin]!;
    return (inA + made / 2) / (inA + b[bin]! + made);
  };
}

/** Centres of the bins on the plane. */
export function binCentres({ columns, rows }: Bins): { x: number; y: number }[] {
  return Array.from({ length: columns * rows }, (_, bin) => ({
    x: cellCentre(bin % columns, columns, PLANE.width),
    y: cellCentre(Math.floor(bin / columns), rows, PLANE.height),
  }));
}
