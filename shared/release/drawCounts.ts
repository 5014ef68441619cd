// Fields drawn from noisy counts alone: whatever happens here is post-processing and costs no privacy.
// It sees the plan, a public or noisy n and the noisy counts; it must never be handed records.
import { type FieldSpec, familyNamed } from '../model/families.ts';
import type { GridShape } from '../model/model.ts';
import { cellCentre, PLANE } from '../model/plane.ts';
import type { Bins } from '../privacy/histogram.ts';
import { ontoSimplex } from './simplex.ts';

/**
 * The share of group A per cell that noisy counts suggest, by the family's own rule. Throws for a family that is not
 * published as counts.
 * @param values noisy counts, group 0's bins row-major, then group 1's
 * @param count n, which is public, or itself made from the noisy counts: these are first moved to the nearest non-negative ones that sum to it
 */
export function drawCounts(
  model: FieldSpec,
  values: readonly number[],
  { columns, rows }: Bins,
  count: number,
  epsilon: number,
  shape: GridShape,
): Float64Array {
  const { private: form } = familyNamed(model.family);
  if (form.measured !== 'counts') throw new Error(`family '${model.family}' is not published as counts`);
  const people = ontoSimplex(values, count);
  const half = columns * rows;
  const tally = { a: people.slice(half), b: people.slice(0, half), bins: { columns, rows } };
  const share = form.share(model, tally, epsilon);
  const out = new Float64Array(shape.columns * shape.rows);
  for (let row = 0, cell = 0; row < shape.rows; row++) {
    const y = cellCentre(row, shape.rows, PLANE.height);
    for (let column = 0; column < shape.columns; column++) {
      out[cell++] = share(cellCentre(column, shape.columns, PLANE.width), y);
    }
  }
  return out;
}
