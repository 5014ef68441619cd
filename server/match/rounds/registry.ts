// The round types, by name. The compiler says which one is still missing.
import type { RoundShapes, RoundType } from '../../../shared/protocol/rounds.ts';
import { again } from './again.ts';
import { attribute } from './attribute.ts';
import { budget } from './budget.ts';
import { coin } from './coin.ts';
import { degree } from './degree.ts';
import { face } from './face.ts';
import { find } from './find.ts';
import { insider } from './insider.ts';
import { line } from './line.ts';
import { membership } from './membership.ts';
import { number } from './number.ts';
import { oracle } from './oracle.ts';
import { pay } from './pay.ts';
import { records } from './records.ts';
import type { RoundRules } from './round.ts';
import { where } from './where.ts';

const RULES: { readonly [T in RoundType]: RoundRules<T> } = {
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
};

/** The rules for a spec. Spec, release, guess and truth of one round always share its type, which the compiler cannot follow. */
export function rulesOf<T extends RoundType>(spec: RoundShapes[T]['spec']): RoundRules<T> {
  return RULES[spec.type] as unknown as RoundRules<T>;
}
