// The round types, by name. The compiler says which one is still missing.
import type { RoundShapes, RoundType } from '../../../shared/protocol/rounds.ts';
import { find } from './find.ts';
import type { RoundRules } from './round.ts';

const RULES: { readonly [T in RoundType]: RoundRules<T> } = { find };

/** The rules for a spec. Spec, release, guess and truth of one round always share its type, which the compiler cannot follow. */
export function rulesOf<T extends RoundType>(spec: RoundShapes[T]['spec']): RoundRules<T> {
  return RULES[spec.type] as unknown as RoundRules<T>;
}
