// The round types, listed once. Adding one: its wire file in rounds/, its lines here,
// and the compiler names the two registries (server/match/rounds, client/rounds) that still lack it.
import { z } from 'zod';
import { type FindClue, FindGuess, FindSpec, type FindTruth, sealFind } from './rounds/find.ts';

/** What travels, by round type. `question` and `answer` are `never` for types without an oracle. */
export interface RoundShapes {
  find: Shape<FindSpec, FindGuess, FindClue, FindTruth>;
}

interface Shape<S, G, C, T, Q = never, A = never> {
  readonly spec: S;
  readonly guess: G;
  readonly clue: C;
  readonly truth: T;
  readonly question: Q;
  readonly answer: A;
}

export type RoundType = keyof RoundShapes;

/** How what comes from outside is parsed, and which part of a truth its commitment covers, by round type. */
export const ROUNDS: {
  readonly [T in RoundType]: {
    readonly spec: z.ZodType<RoundShapes[T]['spec']>;
    readonly guess: z.ZodType<RoundShapes[T]['guess']>;
    readonly question: z.ZodType<RoundShapes[T]['question']>;
    readonly sealed: (truth: RoundShapes[T]['truth']) => unknown;
  };
} = {
  find: { spec: FindSpec, guess: FindGuess, question: z.never(), sealed: sealFind },
};

export const RoundSpecSchema = z.discriminatedUnion('type', [FindSpec]);

export type RoundSpec = RoundShapes[RoundType]['spec'];
export type Guess = RoundShapes[RoundType]['guess'];
export type Clue = RoundShapes[RoundType]['clue'];
export type Truth = RoundShapes[RoundType]['truth'];
export type Question = RoundShapes[RoundType]['question'];
export type Answer = RoundShapes[RoundType]['answer'];
