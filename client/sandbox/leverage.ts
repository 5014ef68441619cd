// How much of the model's answer where somebody stands is that person's own doing.
// Exact: every model is fitted again without each person. It looks at the model before any protection.

import { isField, type ModelSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { fieldInfluence, fitWithout, leverages } from '../../shared/model/leverage.ts';
import { BOARD, type Model } from '../../shared/model/model.ts';
import type { Columns, Domain, Group } from '../../shared/scenario/records.ts';

/** One per person: from 0, nobody would notice, to about 1, this place says what this person is. */
export function leverageOf(spec: ModelSpec, columns: Columns, domain: Domain): readonly number[] {
  return Array.from(leverages(spec, columns, domain), (each) => Math.max(0, each));
}

/** The same for one person alone, at the price of two fits. */
export function leverageOfOne(spec: ModelSpec, columns: Columns, domain: Domain, person: number): number {
  const x = columns.x[person]!;
  const y = columns.y[person]!;
  const model: Model = fit(spec, columns, domain);
  if (model.kind === 'curve') return Math.max(0, model.influence(x, columns.group[person] as Group, person));
  const less = fitWithout(spec, columns, domain, person);
  return less.kind === 'field' ? Math.abs(model.predict(x, y) - less.predict(x, y)) : 0;
}

type Influence =
  | { readonly kind: 'field'; readonly largest: number; readonly mean: number } // shares, 0 … 1
  | { readonly kind: 'curve'; readonly largest: number }; // in y's unit, over the years for which there are data

/** What the whole model would lose or change without one person. */
export function influenceOf(spec: ModelSpec, columns: Columns, domain: Domain, person: number): Influence {
  if (isField(spec)) return { kind: 'field', ...fieldInfluence(spec, columns, domain, BOARD, person) };
  const [all, less] = [fit(spec, columns, domain), fitWithout(spec, columns, domain, person)];
  const group = columns.group[person] as Group;
  const years = columns.x.filter((_, i) => columns.group[i] === group);
  const [low, high] = [Math.min(...years), Math.max(...years)];
  const changes = Array.from({ length: STEPS + 1 }, (_, i) => {
    const x = low + ((high - low) * i) / STEPS;
    const at = (model: Model) => (model.kind === 'curve' ? model.predict(x, group) : 0);
    return Math.abs(at(all) - at(less));
  });
  return { kind: 'curve', largest: Math.max(...changes) };
}

const STEPS = 80;

/** Where the curve would run at each person's x if that person were not there, and where it runs; in y's unit. */
export function pulls(
  spec: ModelSpec,
  columns: Columns,
  domain: Domain,
): readonly { readonly x: number; readonly from: number; readonly to: number }[] {
  const all: Model = fit(spec, columns, domain);
  return Array.from({ length: columns.count }, (_, i) => {
    const x = columns.x[i]!;
    const group = columns.group[i] as Group;
    const less = fitWithout(spec, columns, domain, i);
    const at = (model: Model) => (model.kind === 'curve' ? model.predict(x, group) : 0);
    return { x, from: at(less), to: at(all) };
  });
}
