// The complexity ring of the sandbox: the stops of a family's dial, from most complex (left) to simplest.
import { type ModelSpec, mainValues, stopsOf } from '../../shared/model/families.ts';
import { formatModel } from '../../shared/model/parse.ts';

const isAt = (spec: ModelSpec) => (other: ModelSpec) => formatModel(other) === formatModel(spec);

/** The ring's stops for a model, and which one it stands on. A setting that came in a link gets a stop of its own. */
export function dialOf(spec: ModelSpec): { readonly stops: readonly ModelSpec[]; readonly at: number } {
  const usual = [...stopsOf(spec.family)].reverse();
  const found = usual.findIndex(isAt(spec));
  if (found >= 0) return { stops: usual, at: found };
  const rising = size(usual[0]!) <= size(usual.at(-1) as ModelSpec);
  const before = usual.filter((stop) => size(stop) < size(spec) === rising && size(stop) !== size(spec));
  return { stops: [...before, spec, ...usual.filter((stop) => !before.includes(stop))], at: before.length };
}

/** What stands at a stop of the ring: '4', '12 × 8'. */
export const stopText = (spec: ModelSpec): string => mainValues(spec).join(' × ');

const size = (spec: ModelSpec): number => mainValues(spec).reduce((product, value) => product * value, 1);
