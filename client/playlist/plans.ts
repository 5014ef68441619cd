// The models and protections that a round can be given: every step of every dial that its schema lets through. Pure.

import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import { comparedOf, familyNames, type ModelSpec } from '../../shared/model/families.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';
import { deltaFor, needsDelta } from '../../shared/release/refusal.ts';
import type { AttributeSpec } from '../../shared/rounds/attribute.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { changed } from './inputs.ts';

const EPSILONS = [0.1, 0.5, 1, 2, 5, 10];
const DELTA = deltaFor(1_000); // below 1/n² for crowds up to a thousand
const BARE: readonly Protection[] = [
  { kind: 'none' },
  ...[16, 8, 4, 2].map((levels) => ({ kind: 'rounded', levels }) as const),
  ...[0.05, 0.1, 0.2, 0.3].map((sigma) => ({ kind: 'noise', sigma }) as const),
];

const MODELS: readonly ModelSpec[] = familyNames().flatMap(comparedOf);

const promises = ({ family }: ModelSpec): readonly Protection[] =>
  EPSILONS.map((epsilon) => ({
    kind: 'private',
    epsilon,
    delta: needsDelta(family) ? DELTA : 0,
  }));

const protectionsFor = (model: ModelSpec): readonly Protection[] => [...BARE, ...promises(model)];

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const withOwn = <T>(values: readonly T[], own: T): readonly T[] =>
  values.some((value) => same(value, own)) ? values : [own, ...values];

/** Protections that go with the round's model, its own among them. */
export const protectionsOf = (spec: RoundSpec, plan: Plan): readonly Protection[] =>
  withOwn(
    protectionsFor(plan.model).filter((protection) => changed(spec, 'plan', { ...plan, protection })),
    plan.protection,
  );

/** Protections of a round whose model cannot be chosen, as its schema writes them. */
export type SoleProtection = AttributeSpec['protection'];

/** Those that such a round can be played under, its own among them. */
export const soleProtectionsOf = (spec: RoundSpec, own: SoleProtection): readonly SoleProtection[] => {
  const promised = EPSILONS.map((epsilon): SoleProtection => ({ kind: 'private', epsilon }));
  const known: readonly SoleProtection[] = [{ kind: 'none' }, ...promised];
  return withOwn(
    known.filter((protection) => changed(spec, 'protection', protection)),
    own,
  );
};

/** Models that can be played in this round under some protection, its own among them. */
export const modelsOf = (spec: RoundSpec, plan: Plan): readonly ModelSpec[] =>
  withOwn(
    MODELS.filter((model) => withModel(spec, plan, model) !== null),
    plan.model,
  );

/** The round with another model: under the same protection where that goes, else under the first that does. */
export function withModel(spec: RoundSpec, plan: Plan, model: ModelSpec): RoundSpec | null {
  for (const protection of [plan.protection, ...protectionsFor(model)]) {
    const next = changed(spec, 'plan', { model, protection });
    if (next) return next;
  }
  return null;
}
