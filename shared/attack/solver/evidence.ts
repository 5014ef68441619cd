// What a released map says about each cell, as a loss under the protection that was really used.
// Choosing a wrong likelihood here would make a protection look better than it is.
import { type ModelSpec, ratioOf } from '../../model/families.ts';
import type { Ratio } from '../../model/weight.ts';
import { dequantise, HALF_STEP } from '../../release/grid.ts';
import type { FieldRelease, Protection } from '../../release/plan.ts';
import { gaussianLoss, intervalLoss, logOddsLoss } from './losses.ts';
import type { Loss } from './statistic.ts';

/** The weights behind a field that is a ratio of them, its defaults filled in; null for every other family. */
export function ratioSpecOf(model: ModelSpec): Ratio | null {
  const ratio = ratioOf(model);
  // Without a prior the sums underflow far from everybody; a vanishing one changes nothing that a byte can show.
  return ratio?.weight.kind === 'gauss'
    ? { ...ratio, priorWeight: Math.max(ratio.priorWeight, 1e-12) }
    : ratio;
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
