// The round types, listed once on this side: what travels of each is declared in its file in rounds/, and everything
// that depends on the type is derived from this list. server/rounds.ts and client/rounds.ts list the other two sides.
import { again } from './rounds/again.ts';
import { attribute } from './rounds/attribute.ts';
import { budget } from './rounds/budget.ts';
import { coin } from './rounds/coin.ts';
import type { ShapesOf } from './rounds/declare.ts';
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
import { where } from './rounds/where.ts';

export const ROUNDS = {
  find,
  face,
  where,
  number,
  oracle,
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
} as const;

export type RoundType = keyof typeof ROUNDS;

/** What travels, by round type. `question` and `answer` are `never` for types without an oracle. */
export type RoundShapes = { readonly [T in RoundType]: ShapesOf<(typeof ROUNDS)[T]> };

/** Has a guess enough in it to be locked in? */
export function isComplete<T extends RoundType>(
  spec: RoundShapes[T]['spec'],
  guess: RoundShapes[T]['guess'],
): boolean {
  const declared = ROUNDS[spec.type] as unknown as {
    isComplete: (spec: RoundShapes[T]['spec'], guess: RoundShapes[T]['guess']) => boolean;
  };
  return declared.isComplete(spec, guess);
}

export type RoundSpec = RoundShapes[RoundType]['spec'];
export type Guess = RoundShapes[RoundType]['guess'];
export type Clue = RoundShapes[RoundType]['clue'];
export type Truth = RoundShapes[RoundType]['truth'];
export type Question = RoundShapes[RoundType]['question'];
export type Answer = RoundShapes[RoundType]['answer'];
