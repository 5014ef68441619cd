// The round types, listed once on this side; the compiler says which one is missing. What is drawn is inferred.
import type { RoundShapes, RoundType } from '../shared/rounds.ts';
import { again } from './rounds/again.ts';
import { attribute } from './rounds/attribute.ts';
import { budget } from './rounds/budget.ts';
import { coin } from './rounds/coin.ts';
import { degree } from './rounds/degree.ts';
import { face } from './rounds/face.ts';
import { find } from './rounds/find.ts';
import { insider } from './rounds/insider.ts';
import { line } from './rounds/line.ts';
import { membership } from './rounds/membership.ts';
import { number } from './rounds/number.ts';
import { oracle } from './rounds/oracle.ts';
import { pay } from './rounds/pay.ts';
import { records } from './rounds/records.ts';
import type { RoundDrawn, RoundRules } from './rounds/round.ts';
import { where } from './rounds/where.ts';

const RULES = {
  find,
  oracle,
  number,
  where,
  face,
  pay,
  line,
  insider,
  degree,
  again,
  coin,
  budget,
  records,
  membership,
  attribute,
} as const satisfies { readonly [T in RoundType]: { readonly type: T } };

type PartsByType = {
  readonly [T in RoundType]: (typeof RULES)[T] extends RoundRules<T, infer D> ? D : never;
};

/** One round's secret and release, drawn once and stored in the log. Plain data; bytes as Uint8Array. */
export type Drawn<T extends RoundType = RoundType> = RoundDrawn<T, PartsByType[T]>;

/** The rules for a spec. Spec, release, guess and truth of one round always share its type, which the compiler cannot follow. */
export function rulesOf<T extends RoundType>(spec: RoundShapes[T]['spec']): RoundRules<T, PartsByType[T]> {
  return RULES[spec.type] as unknown as RoundRules<T, PartsByType[T]>;
}
