// Grids of confidences as bytes. Quantising happens exactly once, before anything leaves; nothing here knows records.

/** Half a byte step: the most that `dequantise(quantise(v))` differs from a v in 0 … 1. */
export const HALF_STEP = 0.5 / 255;

/**
 * Confidences 0 … 1 (clamped) to bytes 0 … 255, to the nearest step.
 * @throws if a value is not a number, which would be a broken model
 */
export function quantise(values: Float64Array): Uint8Array {
  const cells = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) throw new Error(`cell ${i} of a grid is not a number`);
    cells[i] = Math.round(Math.min(1, Math.max(0, value)) * 255);
  }
  return cells;
}

/** Bytes back to confidences 0 … 1, each within HALF_STEP of what was quantised. */
export function dequantise(cells: Uint8Array): Float64Array {
  return Float64Array.from(cells, (cell) => cell / 255);
}

/** Rounds confidences in place to `levels` equally spaced values from 0 to 1; 2 levels are labels. A half rounds up. */
export function roundToLevels(values: Float64Array, levels: number): void {
  const steps = levels - 1;
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.round(Math.min(1, Math.max(0, values[i]!)) * steps) / steps;
  }
}
