// The round types, listed once. Adding one: its wire file beside this one's rounds/, a line here,
// and the compiler names the two registries (server/match/rounds, client/rounds) that still lack it.
import { z } from 'zod';
import { type FindClue, FindGuess, FindSpec, type FindTruth } from './rounds/find.ts';

export const ROUND_TYPES = ['find'] as const;
export type RoundType = (typeof ROUND_TYPES)[number];

/** What travels, by round type. */
export interface RoundShapes {
  find: {
    spec: FindSpec;
    guess: FindGuess;
    clue: FindClue;
    truth: FindTruth;
    question: never;
    answer: never;
  };
}

/** How a spec and a guess are parsed at the border, by round type. */
export const ROUND_SCHEMAS = {
  find: { spec: FindSpec, guess: FindGuess },
} satisfies Record<RoundType, { spec: z.ZodType; guess: z.ZodType }>;

export const RoundSpecSchema = z.discriminatedUnion('type', [FindSpec]);

export type RoundSpec = RoundShapes[RoundType]['spec'];
export type Guess = RoundShapes[RoundType]['guess'];
export type Clue = RoundShapes[RoundType]['clue'];
export type Truth = RoundShapes[RoundType]['truth'];
