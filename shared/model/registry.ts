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
export function fit(columns: Columns, domain: Domain, spec: FieldSpec): FieldModel;
export function fit(columns: Columns, domain: Domain, spec: CurveSpec): CurveModel;
export function fit(columns: Columns, domain: Domain, spec: ModelSpec): Model;
export function fit(columns: Columns, domain: Domain, spec: ModelSpec): Model {
  const family = families[spec.family];
  if (!family) throw new Error(`no model family is called '${spec.family}'`);
  return family.fit(columns, domain, spec);
}
