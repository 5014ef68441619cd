// The complexity ring of each family: what can be set, from most complex (left) to simplest.
// Kernel widths are f-stops: each doubles the area that one person lights up.

import type { Family, ModelSpec } from '../../shared/model/model.ts';
import { formatModel } from '../../shared/model/parse.ts';
import { SETTINGS } from '../../shared/model/settings.ts';

export const FIELD_FAMILIES = ['idw', 'kernel', 'neighbours', 'tiles', 'tree', 'logistic'] as const;
export const CURVE_FAMILIES = ['line', 'polynomial', 'bins', 'idwCurve', 'neighboursCurve'] as const;

const TILES = [
  [24, 15],
  [16, 10],
  [12, 8],
  [8, 5],
  [4, 3],
  [2, 1],
] as const;

const DIALS: { readonly [F in Family]: readonly ModelSpec[] } = {
  idw: [8, 6, 4, 3, 2, 1].map((power) => ({ family: 'idw', power })),
  kernel: [1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 22, 32].map((width) => ({ family: 'kernel', width })),
  neighbours: [1, 3, 5, 7, 9, 11].map((k) => ({ family: 'neighbours', k })),
  tiles: TILES.map(([columns, rows]) => ({ family: 'tiles', columns, rows })),
  tree: [8, 6, 4, 3, 2, 1].map((depth) => ({ family: 'tree', depth })),
  logistic: [
    { family: 'logistic', degree: 2 },
    { family: 'logistic', degree: 1 },
  ],
  bins: [20, 10, 5, 4, 2, 1].map((bins) => ({ family: 'bins', bins })),
  line: [{ family: 'line' }],
  polynomial: [9, 7, 5, 4, 3, 2, 1].map((degree) => ({ family: 'polynomial', degree })),
  idwCurve: [6, 3, 2, 1].map((power) => ({ family: 'idwCurve', power })),
  neighboursCurve: [1, 3, 5, 11].map((k) => ({ family: 'neighboursCurve', k })),
};

/** Where each family's ring stands at first. */
const FIRST: { readonly [F in Family]: string } = {
  idw: 'idw:2',
  kernel: 'kernel:4',
  neighbours: 'neighbours:1',
  tiles: 'tiles:12x8',
  tree: 'tree:4',
  logistic: 'logistic:1',
  bins: 'bins:5',
  line: 'line',
  polynomial: 'polynomial:3',
  idwCurve: 'idwCurve:2',
  neighboursCurve: 'neighboursCurve:3',
};

const isAt = (spec: ModelSpec) => (other: ModelSpec) => formatModel(other) === formatModel(spec);

/** The ring's stops for a model, and which one it stands on. A setting that came in a link gets a stop of its own. */
export function dialOf(spec: ModelSpec): { readonly stops: readonly ModelSpec[]; readonly at: number } {
  const usual = DIALS[spec.family];
  const found = usual.findIndex(isAt(spec));
  if (found >= 0) return { stops: usual, at: found };
  const size = (model: ModelSpec) => mainValue(model);
  const rising = size(usual[0] as ModelSpec) <= size(usual.at(-1) as ModelSpec);
  const before = usual.filter((stop) => size(stop) < size(spec) === rising && size(stop) !== size(spec));
  return { stops: [...before, spec, ...usual.filter((stop) => !before.includes(stop))], at: before.length };
}

export function firstOf(family: Family): ModelSpec {
  const spec = DIALS[family].find((each) => formatModel(each) === FIRST[family]);
  if (!spec) throw new Error(`the ring of '${family}' has no stop ${FIRST[family]}`);
  return spec;
}

/** What stands at a stop of the ring: '4', '12 × 8'. */
export function stopText(spec: ModelSpec): string {
  return valuesOf(spec).join(' × ');
}

function mainValue(spec: ModelSpec): number {
  return valuesOf(spec).reduce((product, value) => product * value, 1);
}

function valuesOf(spec: ModelSpec): number[] {
  const values = spec as unknown as Readonly<Record<string, number>>;
  return SETTINGS[spec.family].main.map(({ key }) => values[key] as number);
}
