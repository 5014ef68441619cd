// Fits any model: the family's own formula, with the matrix library for those that need one.
import type { Columns, Domain } from '../scenario/records.ts';
import { type CurveSpec, type FieldSpec, familyNamed, type ModelSpec } from './families.ts';
import { matrices } from './matrices.ts';
import type { CurveModel, FieldModel, Model } from './model.ts';

/** Fits the spec's family. Settings from outside are checked before, by checkModel or parseModel. */
export function fit(spec: FieldSpec, columns: Columns, domain: Domain): FieldModel;
export function fit(spec: CurveSpec, columns: Columns, domain: Domain): CurveModel;
export function fit(spec: ModelSpec, columns: Columns, domain: Domain): Model;
export function fit(spec: ModelSpec, columns: Columns, domain: Domain): Model {
  const family = familyNamed(spec.family);
  return family.kind === 'field'
    ? family.fit(columns, domain, spec as FieldSpec, matrices)
    : family.fit(columns, domain, spec as CurveSpec, matrices);
}
