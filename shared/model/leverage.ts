// How much a single record matters to a model: leverage, influence, and the same model without that record.
// Exact for lines in closed form; for everything else by fitting again.
import { type Columns, type Domain, type Group, without } from '../scenario/records.ts';
import type { FieldSpec, ModelSpec } from './families.ts';
import { fit as fitModel } from './fit.ts';
import type { GridShape, Model } from './model.ts';

/** The counterfactual: the same family and settings, fitted to everybody but record `index`. */
export function fitWithout(spec: ModelSpec, columns: Columns, domain: Domain, index: number): Model {
  return fitModel(spec, without(columns, index), domain);
}

/**
 * One number from about 0 to 1 per record, for any family: how much the model's answer at the record's own place is
 * that record's doing. Curves: d f(x_i)/d y_i, the hat matrix' diagonal (it may leave 0 … 1 for some smoothers).
 * Fields: |f(z_i) − f without i (z_i)|.
 */
export function leverages(spec: ModelSpec, columns: Columns, domain: Domain): Float64Array {
  const model = fitModel(spec, columns, domain);
  return Float64Array.from({ length: columns.count }, (_, i) => {
    const x = columns.x[i]!;
    const y = columns.y[i]!;
    if (model.kind === 'curve') return model.influence(x, columns.group[i] as Group, i);
    const less = fitWithout(spec, columns, domain, i);
    return less.kind === 'field' ? Math.abs(model.predict(x, y) - less.predict(x, y)) : 0;
  });
}

export interface FieldInfluence {
  /** Largest and mean change of any cell when the record is left out, 0 … 1. */
  readonly largest: number;
  readonly mean: number;
}

/** What leaving out record `index` does to the whole field. */
export function fieldInfluence(
  spec: FieldSpec,
  columns: Columns,
  domain: Domain,
  shape: GridShape,
  index: number,
): FieldInfluence {
  const size = shape.columns * shape.rows;
  const all = new Float64Array(size);
  const less = new Float64Array(size);
  fitModel(spec, columns, domain).fill(shape, all);
  fitModel(spec, without(columns, index), domain).fill(shape, less);
  const changes = all.map((value, cell) => Math.abs(value - less[cell]!));
  return {
    largest: changes.reduce((most, change) => Math.max(most, change), 0),
    mean: changes.reduce((sum, change) => sum + change, 0) / size,
  };
}
