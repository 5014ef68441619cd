// What a person takes in from a heat map: a limited number of shades, noise blurred away by squinting.
// It must not use precision a person does not have.

/** A picture in a person's mind: values 0 … 1, row-major. */
export interface Picture {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  /** Standard deviation of the grain that was blurred away, 0 on a clean map. */
  readonly grain: number;
  /** How much of that grain is left after blurring. */
  readonly leftover: number;
}

/** Steps a person tells apart along the ramp; at its ends, where people hide, as fine as 100 even ones, in the middle 36. */
const SHADES = 60;
/** Share of the board ramp's OKLab length up to 0, 0.1, … 1: both ends are told apart more finely than the middle. */
const RAMP = [0, 0.146, 0.236, 0.319, 0.411, 0.494, 0.576, 0.656, 0.746, 0.837, 1];
/** Below this grain a map counts as clean. */
const VISIBLE_GRAIN = 0.012;

/** How far along the ramp, as the eye measures it, a value looks: straight between the anchors. */
function shadeOf(value: number): number {
  const at = Math.min(9, Math.floor(value * 10));
  const low = RAMP[at]!;
  return low + (value * 10 - at) * (RAMP[at + 1]! - low);
}

/** A released byte grid as a person perceives it. */
export function perceive(cells: Uint8Array, columns: number, rows: number): Picture {
  const seen = Float64Array.from(
    cells,
    (cell) => Math.round(shadeOf(cell / 255) * (SHADES - 1)) / (SHADES - 1),
  );
  const grain = grainOf(cells, columns, rows);
  if (grain < VISIBLE_GRAIN) return { columns, rows, values: seen, grain: 0, leftover: 0 };
  const reach = grain < 0.06 ? 1.2 : 1.8;
  return {
    columns,
    rows,
    values: blur(seen, columns, rows, reach),
    grain,
    // A Gaussian blur of width s averages about 4πs² cells.
    leftover: grain / Math.sqrt(4 * Math.PI * reach * reach),
  };
}

/**
 * Robust estimate of cell-to-cell noise: the median size of the mixed second difference
 * (+1 −2 +1)⊗(+1 −2 +1), which cancels everything smooth (Immerkær 1996), over cells not cut off at 0 or 1.
 */
function grainOf(cells: Uint8Array, columns: number, rows: number): number {
  const sizes: number[] = [];
  const at = (r: number, c: number) => cells[r * columns + c]! / 255;
  for (let r = 1; r < rows - 1; r++) {
    for (let c = 1; c < columns - 1; c++) {
      const here = at(r, c);
      if (here === 0 || here === 1) continue;
      const corners = at(r - 1, c - 1) + at(r - 1, c + 1) + at(r + 1, c - 1) + at(r + 1, c + 1);
      const edges = at(r - 1, c) + at(r + 1, c) + at(r, c - 1) + at(r, c + 1);
      sizes.push(Math.abs(corners - 2 * edges + 4 * here) / 6);
    }
  }
  if (sizes.length < 20) return 0;
  sizes.sort((a, b) => a - b);
  // The lower quartile, not the median: edges and peaks of a clean map fill the upper half.
  return sizes[sizes.length >> 2]! / 0.3186;
}

/** Gaussian blur of `reach` cells, renormalised at the border. */
function blur(values: Float64Array, columns: number, rows: number, reach: number): Float64Array {
  const radius = Math.ceil(3 * reach);
  const kernel = Array.from({ length: 2 * radius + 1 }, (_, k) =>
    Math.exp(-((k - radius) ** 2) / (2 * reach * reach)),
  );
  const along = (from: Float64Array, count: number, length: number, step: number, stride: number) => {
    const out = new Float64Array(from.length);
    for (let line = 0; line < count; line++) {
      for (let i = 0; i < length; i++) {
        let sum = 0;
        let mass = 0;
        for (let k = Math.max(-radius, -i); k <= Math.min(radius, length - 1 - i); k++) {
          const weight = kernel[k + radius]!;
          sum += weight * from[line * stride + (i + k) * step]!;
          mass += weight;
        }
        out[line * stride + i * step] = sum / mass;
      }
    }
    return out;
  };
  return along(along(values, rows, columns, 1, columns), columns, rows, columns, 1);
}
