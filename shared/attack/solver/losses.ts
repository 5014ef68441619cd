// How well predictions explain what was released, one loss per kind of protection.
// The likelihoods are those of the actual mechanism, so that a solver's failure is the protection's doing.
import type { Loss, TypicalLoss } from './statistic.ts';

/** Squared misfit on the log-odds scale: sees faint bumps deep inside a team's own half. `spread` is per cell. */
export function logOddsLoss(cells: Float64Array, spread: Float64Array): Loss {
  const tiny = 1e-12;
  const wanted = cells.map((g) => logOdds(Math.min(1 - tiny, Math.max(tiny, g))));
  return {
    value(predicted) {
      let sum = 0;
      for (let c = 0; c < predicted.length; c++) {
        const r = (logOdds(inside(predicted[c]!, tiny)) - wanted[c]!) / spread[c]!;
        sum += r * r;
      }
      return sum / 2;
    },
    derivatives(predicted, slope, curvature) {
      let sum = 0;
      for (let c = 0; c < predicted.length; c++) {
        const f = inside(predicted[c]!, tiny);
        const r = (logOdds(f) - wanted[c]!) / spread[c]!;
        const steep = 1 / (f * (1 - f) * spread[c]!);
        sum += r * r;
        slope[c] = r * steep;
        curvature[c] = steep * steep;
      }
      return sum / 2;
    },
  };
}

/**
 * Gaussian noise of standard deviation `sigma` per value. With `clamped`, values at 0 or 1 were cut off there
 * after the noise: what they say is only "at most 0" or "at least 1".
 */
export function gaussianLoss(seen: Float64Array, sigma: number, clamped: boolean): Loss {
  const precision = 1 / (sigma * sigma);
  const tail = clamped ? tailTable(sigma) : null;
  const isCut = Uint8Array.from(seen, (g) => (clamped && (g <= 0 || g >= 1) ? 1 : 0));
  // Cells sorted by what they say: asking each one in the innermost loop would cost more than the answer.
  const cells = Uint16Array.from(seen.keys());
  const inside = cells.filter((c) => isCut[c] === 0);
  const below = cells.filter((c) => isCut[c] === 1 && seen[c]! <= 0);
  const above = cells.filter((c) => isCut[c] === 1 && seen[c]! > 0);
  return {
    value(predicted) {
      let squares = 0;
      for (let k = 0; k < inside.length; k++) {
        const c = inside[k]!;
        const gap = predicted[c]! - seen[c]!;
        squares += gap * gap;
      }
      let sum = 0.5 * precision * squares;
      if (tail === null) return sum;
      for (let k = 0; k < below.length; k++) sum += lookUp(tail.loss, predicted[below[k]!]!);
      for (let k = 0; k < above.length; k++) sum += lookUp(tail.loss, 1 - predicted[above[k]!]!);
      return sum;
    },
    derivatives(predicted, slope, curvature) {
      for (let c = 0; c < predicted.length; c++) {
        const low = seen[c]! <= 0;
        const depth = low ? predicted[c]! : 1 - predicted[c]!;
        if (tail !== null && isCut[c] === 1) {
          slope[c] = (low ? 1 : -1) * lookUp(tail.slope, depth);
          curvature[c] = lookUp(tail.curvature, depth);
        } else {
          slope[c] = precision * (predicted[c]! - seen[c]!);
          curvature[c] = precision;
        }
      }
      return this.value(predicted);
    },
    typical(predicted) {
      if (tail === null) return { mean: predicted.length / 2, deviation: Math.sqrt(predicted.length / 2) };
      return typicalClamped(predicted, sigma, (depth) => lookUp(tail.loss, depth));
    },
  };
}

/** Moments of the clamped loss, cell by cell over a fine grid of standard normal noise. */
function typicalClamped(
  predicted: Float64Array,
  sigma: number,
  lossWhenCut: (depth: number) => number,
): TypicalLoss {
  const noise = Array.from({ length: 81 }, (_, k) => (k - 40) / 10);
  const density = noise.map((z) => Math.exp(-0.5 * z * z));
  const mass = density.reduce((sum, weight) => sum + weight, 0);
  let mean = 0;
  let variance = 0;
  for (const f of predicted) {
    const low = lossWhenCut(f);
    const high = lossWhenCut(1 - f);
    let first = 0;
    let second = 0;
    noise.forEach((z, k) => {
      const value = f + sigma * z;
      const each = value <= 0 ? low : value >= 1 ? high : 0.5 * z * z;
      const weight = density[k]! / mass;
      first += weight * each;
      second += weight * each * each;
    });
    mean += first;
    variance += second - first * first;
  }
  return { mean, deviation: Math.sqrt(variance) };
}

/** The value is known to lie in [low, high] and nothing more; `slack` is the cost scale of leaving the interval. */
export function intervalLoss(low: Float64Array, high: Float64Array, slack: number): Loss {
  const precision = 1 / (slack * slack);
  const each = (predicted: Float64Array, slope?: Float64Array, curvature?: Float64Array) => {
    let sum = 0;
    for (let c = 0; c < predicted.length; c++) {
      const f = predicted[c]!;
      const r = f < low[c]! ? f - low[c]! : f > high[c]! ? f - high[c]! : 0;
      sum += 0.5 * precision * r * r;
      if (slope && curvature) {
        slope[c] = precision * r;
        curvature[c] = r === 0 ? 0 : precision;
      }
    }
    return sum;
  };
  return {
    value: (predicted) => each(predicted),
    derivatives: (predicted, slope, curvature) => each(predicted, slope, curvature),
    // The truth breaks no interval; a descent ends with some ten cells a slack outside, a wrong valley with many more.
    typical: () => ({ mean: 5, deviation: 0 }),
  };
}

/** Discrete Laplace noise of the given scale on integer counts: P(k) ∝ exp(-|k|/scale). */
export function laplaceLoss(seen: Float64Array, scale: number): Loss {
  return {
    value(predicted) {
      let sum = 0;
      for (let c = 0; c < predicted.length; c++) sum += Math.abs(seen[c]! - predicted[c]!);
      return sum / scale;
    },
    derivatives() {
      throw new Error('counts jump: the Laplace loss has no derivative to follow');
    },
  };
}

const TAIL_STEPS = 1024;

/** A table over 0 … 1 at `at`, straight between its entries. */
function lookUp(table: Float64Array, at: number): number {
  const place = at * TAIL_STEPS;
  const k = place <= 0 ? 0 : place >= TAIL_STEPS ? TAIL_STEPS - 1 : Math.floor(place);
  return table[k]! + (place - k) * (table[k + 1]! - table[k]!);
}

/** -log Φ(-f/sigma) with derivatives on f = 0 … 1, tabulated because it stands in the innermost loop. */
function tailTable(sigma: number) {
  const loss = new Float64Array(TAIL_STEPS + 1);
  const slope = new Float64Array(TAIL_STEPS + 1);
  const curvature = new Float64Array(TAIL_STEPS + 1);
  for (let k = 0; k <= TAIL_STEPS; k++) {
    const z = k / TAIL_STEPS / sigma;
    const hazard = millsHazard(z);
    loss[k] = Math.log(hazard) + 0.5 * z * z;
    slope[k] = hazard / sigma;
    curvature[k] = Math.max(0, hazard * (hazard - z)) / (sigma * sigma);
  }
  return { loss, slope, curvature };
}

/** φ(z)/Φ(-z) for z ≥ 0: by Laplace's continued fraction beyond 2, by Simpson's rule on the density below. */
function millsHazard(z: number): number {
  if (z > 2) {
    let fraction = z;
    for (let k = 60; k >= 1; k--) fraction = z + k / fraction;
    return fraction;
  }
  const density = (t: number) => Math.exp(-0.5 * t * t);
  let area = density(0) + density(z);
  for (let k = 1; k < 64; k++) area += density((z * k) / 64) * (k % 2 === 1 ? 4 : 2);
  return density(z) / (Math.sqrt(Math.PI / 2) - (area * z) / 192);
}

function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}

function inside(p: number, margin: number): number {
  return p < margin ? margin : p > 1 - margin ? 1 - margin : p;
}
