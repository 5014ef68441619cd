// All model families, in the order of menus, and what follows from their declarations. A new one is a file in families/
// and a line here; the compiler then asks for its words. CONTRIBUTING.md walks through it.
import type { Statistics } from '../privacy/lattice.ts';
import type { Domain } from '../scenario/records.ts';
import { bins } from './families/bins.ts';
import { idw } from './families/idw.ts';
import { idwCurve } from './families/idwCurve.ts';
import { kernel } from './families/kernel.ts';
import { line } from './families/line.ts';
import { logistic } from './families/logistic.ts';
import { neighbours } from './families/neighbours.ts';
import { neighboursCurve } from './families/neighboursCurve.ts';
import { polynomial } from './families/polynomial.ts';
import { tiles } from './families/tiles.ts';
import { tree } from './families/tree.ts';
import type { CurveFamily, FieldFamily, Stop } from './family.ts';
import type { Ratio } from './weight.ts';

const LIST = [
  idw,
  kernel,
  neighbours,
  tiles,
  tree,
  logistic,
  line,
  polynomial,
  bins,
  idwCurve,
  neighboursCurve,
] as const;

type Listed = (typeof LIST)[number];
type SpecOf<F> = F extends { fit: (...args: infer A) => unknown } ? A[2 & keyof A] : never;

/** A family plus its one complexity setting (and what else the formula needs, with a default). */
export type ModelSpec = SpecOf<Listed>;
/** Families that answer on the plane (who is first), and those that answer along x (how much on average). */
export type FieldSpec = SpecOf<Extract<Listed, { kind: 'field' }>>;
export type CurveSpec = SpecOf<Extract<Listed, { kind: 'curve' }>>;
export type Family = ModelSpec['family'];

type AnyFamily = FieldFamily<FieldSpec> | CurveFamily<CurveSpec>;

const BY_NAME: ReadonlyMap<string, AnyFamily> = new Map(
  (LIST as readonly AnyFamily[]).map((family) => [family.name, family]),
);

/** Names in the order of menus; of one kind only where it is given. */
export const familyNames = (kind?: AnyFamily['kind']): readonly Family[] =>
  LIST.filter((family) => kind === undefined || family.kind === kind).map(({ name }) => name as Family);

export const isFamily = (name: unknown): name is Family => typeof name === 'string' && BY_NAME.has(name);

/** What is declared of a family. */
export function familyNamed(name: FieldSpec['family']): FieldFamily<FieldSpec>;
export function familyNamed(name: CurveSpec['family']): CurveFamily<CurveSpec>;
export function familyNamed(name: Family): AnyFamily;
export function familyNamed(name: Family): AnyFamily {
  const family = BY_NAME.get(name);
  if (!family) throw new Error(`no model family is called '${name}'`);
  return family;
}

export const isField = (spec: ModelSpec): spec is FieldSpec => familyNamed(spec.family).kind === 'field';

/** A map that leaves nothing of a single person for the eye. */
export const hidesFromEyes = (spec: ModelSpec): boolean =>
  isField(spec) && familyNamed(spec.family).hidesFromEyes(spec);

/** Of a family whose maps no single record stands out of. */
export const isSmooth = (spec: ModelSpec): boolean => isField(spec) && familyNamed(spec.family).smooth;

/** A curve of which a single record moves every part. */
export const movesWhole = (spec: ModelSpec): boolean => {
  const family = familyNamed(spec.family);
  return family.kind === 'curve' && family.evidence.reach === 'whole';
};

/** The weights behind a map that is a ratio of them; null for every other family. */
export function ratioOf(spec: ModelSpec): Ratio | null {
  if (!isField(spec)) return null;
  const { evidence } = familyNamed(spec.family);
  return evidence.kind === 'ratio' ? evidence.ratio(spec) : null;
}

/** What is summed for a curve with a guarantee. Throws for a family that has no such form. */
export function curveStatistics(spec: CurveSpec, domain: Domain): Statistics {
  const { private: form } = familyNamed(spec.family);
  if (form.measured === null) throw new Error(`family '${spec.family}' has no private form`);
  return form.statistics(spec, domain);
}

/** A map that is sure of everybody at their own place: nearness outweighs everything else there. */
export const spikes = (spec: ModelSpec): boolean => ratioOf(spec)?.weight.kind === 'inverse';

/** The family's member at a stop of its dial. */
function memberAt(name: Family, stop: Stop): ModelSpec {
  const values = typeof stop === 'number' ? [stop] : stop;
  const keys = Object.keys(familyNamed(name).settings);
  return { family: name, ...Object.fromEntries(keys.map((key, i) => [key, values[i]])) } as ModelSpec;
}

/** Every stop of the family's dial, from least to most complex. */
export const stopsOf = (name: Family): readonly ModelSpec[] =>
  familyNamed(name).dial.stops.map((stop) => memberAt(name, stop));

/** The steps that menus offer and frontiers compare, from least to most complex. */
export const comparedOf = (name: Family): readonly ModelSpec[] => {
  const { compared, stops } = familyNamed(name).dial;
  return (compared ?? stops).map((stop) => memberAt(name, stop));
};

/** Where the family's dial stands at first. */
export const firstOf = (name: Family): ModelSpec => memberAt(name, familyNamed(name).dial.first);

/** The values of a spec's main settings, in their order. */
export function mainValues(spec: ModelSpec): readonly number[] {
  const values = spec as unknown as Readonly<Record<string, number>>;
  return Object.keys(familyNamed(spec.family).settings).map((key) => values[key]!);
}
