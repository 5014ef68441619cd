// All model families, by name. A new one is listed here and in ModelSpec, and nowhere else.
import type { Columns, Domain } from '../scenario/records.ts';
import { bins } from './bins.ts';
import { idw } from './idw.ts';
import { idwCurve } from './idwCurve.ts';
import { kernel } from './kernel.ts';
import { line } from './line.ts';
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
import { neighbours } from './neighbours.ts';
import { neighboursCurve } from './neighboursCurve.ts';
import { polynomial } from './polynomial.ts';
import { tiles } from './tiles.ts';
import { tree } from './tree.ts';

export const families: { readonly [F in Family]: ModelFamily<Extract<ModelSpec, { family: F }>> } = {
  idw,
  kernel,
  neighbours,
  tiles,
  tree,
  logistic,
  bins,
  line,
  polynomial,
  idwCurve,
  neighboursCurve,
};

/** Fits the spec's family. Settings from outside are checked before, by checkModel or parseModel. */
export function fit(spec: FieldSpec, columns: Columns, domain: Domain): FieldModel;
export function fit(spec: CurveSpec, columns: Columns, domain: Domain): CurveModel;
export function fit(spec: ModelSpec, columns: Columns, domain: Domain): Model;
export function fit(spec: ModelSpec, columns: Columns, domain: Domain): Model {
  const family: ModelFamily = families[spec.family];
  return family.fit(columns, domain, spec);
}
