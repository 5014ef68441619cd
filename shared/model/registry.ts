// All model families, by name. A new one is listed here and in ModelSpec, and nowhere else.
import type { Columns, Domain } from '../scenario/records.ts';
import { idw } from './idw.ts';
import { kernel } from './kernel.ts';
import { logistic } from './logistic.ts';
import type {
  CurveModel,
  CurveSpec,
  Family,
  FieldModel,
  FieldSpec,
  Model,
  ModelFamily,
  ModelSpec,
} from './model.ts';

const families: Partial<Record<Family, ModelFamily>> = { idw, kernel, logistic };

/** Fits the spec's family. Throws on a family that is not listed: specs from outside are checked by parseModel. */
export function fit(spec: FieldSpec, columns: Columns, domain: Domain): FieldModel;
export function fit(spec: CurveSpec, columns: Columns, domain: Domain): CurveModel;
export function fit(spec: ModelSpec, columns: Columns, domain: Domain): Model;
export function fit(spec: ModelSpec, columns: Columns, domain: Domain): Model {
  const family = families[spec.family];
  if (!family) throw new Error(`no model family is called '${spec.family}'`);
  return family.fit(columns, domain, spec);
}
