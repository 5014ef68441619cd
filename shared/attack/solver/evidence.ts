// What a released map says about each cell, as a loss under the protection that was really used.
// Choosing a wrong likelihood here would make a protection look better than it is.
import { IDW_ETA } from '../../model/idw.ts';
import { KERNEL_PRIOR, KERNEL_PRIOR_WEIGHT } from '../../model/kernel.ts';
import type { ModelSpec } from '../../model/model.ts';
import { dequantise, HALF_STEP } from '../../release/grid.ts';
import type { FieldRelease, Protection } from '../../release/plan.ts';
import { gaussianLoss, intervalLoss, logOddsLoss } from './losses.ts';
import type { Weight } from './ratioField.ts';
import type { Loss } from './statistic.ts';

/** A field that is a ratio of weight sums; null for every other family. */
export interface RatioSpec {
  readonly weight: Weight;
  readonly priorWeight: number;
  readonly prior: number;
}

/** The weights behind an IDW or kernel field, its defaults filled in. */
export function ratioSpecOf(model: ModelSpec): RatioSpec | null {
  if (model.family === 'idw') {
    const { power, eta = IDW_ETA } = model;
    return { weight: { kind: 'inverse', power, eta }, priorWeight: 0, prior: 0.5 };
  }
  if (model.family !== 'kernel') return null;
  const { width, priorWeight = KERNEL_PRIOR_WEIGHT, prior = KERNEL_PRIOR } = model;
  // Without a prior the sums underflow far from everybody; a vanishing one changes nothing that a byte can show.
  return { weight: { kind: 'gauss', width }, priorWeight: Math.max(priorWeight, 1e-12), prior };
}

/** The cells as numbers 0 … 1: exact where they are published so, else the middle of their byte. */
export function cellsOf(release: FieldRelease, exactCells?: Float64Array): Float64Array {
  return exactCells ?? dequantise(release.cells);
}

/** The loss of the mechanism on some of the cells. Not for private releases: their noise is not in the cells. */
export function cellLoss(protection: Protection, seen: Float64Array): Loss {
  switch (protection.kind) {
    case 'none':
      return gaussianLoss(seen, HALF_STEP, false);
    case 'noise':
      return gaussianLoss(seen, Math.hypot(protection.sigma, HALF_STEP / Math.sqrt(3)), true);
    case 'rounded': {
      const half = 0.5 / (protection.levels - 1);
      // Bytes move a level by up to half a byte step.
      const low = seen.map((value) => value - half - HALF_STEP);
      const high = seen.map((value) => value + half + HALF_STEP);
      return intervalLoss(low, high, 0.02);
    }
    case 'private':
      throw new Error('private cells are drawn from noisy sums: attack the sums');
  }
}

/** A loss that finds the valley on clean maps: log-odds, each cell as exact as its byte leaves it. */
export function valleyLoss(seen: Float64Array, exact: boolean): Loss {
  const spread = seen.map((g) => (exact ? 1 : Math.max(0.02, (2 * HALF_STEP) / (g * (1 - g) + HALF_STEP))));
  const margin = exact ? 1e-12 : HALF_STEP / 2;
  return logOddsLoss(
    seen.map((g) => Math.min(1 - margin, Math.max(margin, g))),
    spread,
  );
}
