// How much of the model's answer where somebody stands is that person's own doing.
// Exact: every model is fitted again without each person. It looks at the model before any protection.

import { fitWithout, leverages } from '../../shared/model/leverage.ts';
import type { Model, ModelSpec } from '../../shared/model/model.ts';
import { fit } from '../../shared/model/registry.ts';
import type { Columns, Domain, Group } from '../../shared/scenario/records.ts';

/** One per person: from 0, nobody would notice, to about 1, this place says what this person is. */
export function leverageOf(spec: ModelSpec, columns: Columns, domain: Domain): readonly number[] {
  return Array.from(leverages(spec, columns, domain), (each) => Math.max(0, each));
}

/** Where the curve would run at each person's x if that person were not there, and where it runs; in y's unit. */
export function pulls(
  spec: ModelSpec,
  columns: Columns,
  domain: Domain,
): readonly { readonly x: number; readonly from: number; readonly to: number }[] {
  const all: Model = fit(spec, columns, domain);
  return Array.from({ length: columns.count }, (_, i) => {
    const x = columns.x[i] as number;
    const group = columns.group[i] as Group;
    const less = fitWithout(spec, columns, domain, i);
    const at = (model: Model) => (model.kind === 'curve' ? model.predict(x, group) : 0);
    return { x, from: at(less), to: at(all) };
  });
}
