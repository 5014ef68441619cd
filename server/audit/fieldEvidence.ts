// How well a table explains a released map, as a negative log-likelihood up to a constant: what an insider, who
// knows everybody but one, minimises over that one record. Private maps are judged by their noisy integers.
import type { FieldSpec } from '../../shared/model/model.ts';
import { PLANE, planeOf } from '../../shared/model/plane.ts';
import { fit } from '../../shared/model/registry.ts';
import { countBins } from '../../shared/privacy/histogram.ts';
import { kernelFeatures, kernelStatistics } from '../../shared/privacy/kernelFeatures.ts';
import { latticeSum, type Statistics } from '../../shared/privacy/lattice.ts';
import { dequantise, quantise, roundToLevels } from '../../shared/release/grid.ts';
import type { FieldRelease, NoisyHistogram, NoisyLattice } from '../../shared/release/plan.ts';
import type { Columns, Domain } from '../../shared/scenario/records.ts';

/** Negative log-likelihood of the release if these were the records. */
export type Misfit = (columns: Columns) => number;

/** Standard deviation of a byte's rounding, on the 0 … 1 scale. */
const BYTE_NOISE = 1 / 255 / Math.sqrt(12);
/** Cost of one cell that shows another level than it would: levels do not err, so it is high. */
const WRONG_LEVEL = 4;

/** Null where the audit has no likelihood: private logistic weights are judged by the drawn map instead. */
export function misfitOf(release: FieldRelease, domain: Domain): Misfit {
  const { noisy, plan } = release;
  if (noisy?.primitive === 'histogram') return countMisfit(noisy, domain);
  if (noisy?.primitive === 'lattice' && plan.model.family === 'kernel') {
    const statistics = kernelStatistics(kernelFeatures(PLANE, plan.model.width), planeOf(domain));
    return sumMisfit(noisy, statistics);
  }
  return mapMisfit(release, domain);
}

function countMisfit({ columns: wide, rows, values, noiseScale }: NoisyHistogram, domain: Domain): Misfit {
  return (columns) => {
    const counts = countBins(columns, domain, { columns: wide, rows });
    return (
      counts.reduce((sum, count, bin) => sum + Math.abs((values[bin] as number) - count), 0) / noiseScale
    );
  };
}

function sumMisfit({ values, scale, sigma }: NoisyLattice, statistics: Statistics): Misfit {
  return (columns) => {
    const sums = latticeSum(columns, statistics, scale);
    return sums.reduce((sum, each, j) => sum + ((values[j] as number) - each) ** 2, 0) / (2 * sigma * sigma);
  };
}

function mapMisfit(release: FieldRelease, domain: Domain): Misfit {
  const { plan, cells } = release;
  const { protection } = plan;
  const seen = dequantise(cells);
  const values = new Float64Array(cells.length);
  const predict = (columns: Columns) => fit(plan.model as FieldSpec, columns, domain).fill(release, values);
  if (protection.kind === 'rounded') {
    return (columns) => {
      predict(columns);
      roundToLevels(values, protection.levels);
      const shown = quantise(values);
      return shown.reduce((sum, cell, i) => sum + (cell === cells[i] ? 0 : WRONG_LEVEL), 0);
    };
  }
  const sigma = protection.kind === 'noise' ? Math.hypot(protection.sigma, BYTE_NOISE) : BYTE_NOISE;
  return (columns) => {
    predict(columns);
    return (
      values.reduce((sum, value, i) => sum + (value - (seen[i] as number)) ** 2, 0) / (2 * sigma * sigma)
    );
  };
}
