// What a solver compares with the evidence: a vector computed from a candidate layout, cheap to change by one record.
// It never sees the true records.
import type { Columns } from '../../scenario/records.ts';
import type { Work } from '../work.ts';

/** A layout's predicted vector (cells, counts or sketch), updated one record at a time. */
export interface Statistic {
  /** Predictions for the layout last set or accepted. Owned by the statistic: read only. */
  readonly values: Float64Array;
  /** Starts over from `layout` (board units); copies what it needs. */
  set(layout: Columns): void;
  /** Predictions if record `index` stood at (x, y); overwritten by the next call. */
  propose(index: number, x: number, y: number): Float64Array;
  /** Makes the last proposal the current layout. */
  accept(): void;
}

/** A statistic whose predictions have derivatives with respect to every coordinate. */
export interface SmoothStatistic extends Statistic {
  /**
   * Fills `out` (2 × count rows of values.length; row 2i is d/dx of record i, row 2i + 1 is d/dy)
   * at the layout last set or accepted.
   */
  jacobian(out: Float64Array): void;
}

/** What the loss would be at the true layout: its mean and standard deviation over the protection's noise. */
export interface TypicalLoss {
  readonly mean: number;
  readonly deviation: number;
}

/** The same statistic, whose work is counted where it is done. */
export function counted<S extends Statistic>(statistic: S, { spend }: Work): S {
  const size = statistic.values.length;
  return {
    ...statistic,
    set(layout: Columns) {
      spend(layout.count * size);
      statistic.set(layout);
    },
    propose(index: number, x: number, y: number) {
      spend(size);
      return statistic.propose(index, x, y);
    },
  };
}

/** How improbable the evidence is, given predictions: a negative log-likelihood up to a constant, or a squared misfit. */
export interface Loss {
  value(predicted: Float64Array): number;
  /** Writes first and (non-negative) second derivatives with respect to every prediction; returns the value. */
  derivatives(predicted: Float64Array, slope: Float64Array, curvature: Float64Array): number;
  /** The loss to be expected if these predictions were the truth's: far above it lies a wrong valley. */
  typical?(predicted: Float64Array): TypicalLoss;
}
