// How a round type says what of it travels: declared once, in its file beside this one, listed once in ../rounds.ts.
// Schemas are built only where something comes in from outside (schemas.ts): phones need the rest, and no parser.
import type { z } from 'zod';
import type * as Families from '../model/families.ts';
import type { Plan, Protection } from '../release/plan.ts';

/** What round types use of the library: whatever is not named here no page has to load. */
type Used =
  | 'array'
  | 'boolean'
  | 'discriminatedUnion'
  | 'enum'
  | 'literal'
  | 'number'
  | 'strictObject'
  | 'string'
  | 'union';

/** What schemas are built from. `fieldPlan` publishes a map, `curvePlan` curves; `seconds` is how long guessing lasts. */
export interface Tools {
  readonly z: Pick<typeof z, Used>;
  readonly plan: z.ZodType<Plan>;
  readonly fieldPlan: z.ZodType<Plan>;
  readonly curvePlan: z.ZodType<Plan>;
  readonly seconds: z.ZodNumber;
  /** What families say of themselves. */
  readonly families: typeof Families;
  /** Adds why a plan about so many people, or a protection alone, cannot be published, if it cannot. */
  readonly judge: (plan: Plan, people: number, context: Context) => void;
  readonly judgeProtection: (protection: Protection, context: Context) => void;
}

type Context = z.core.$RefinementCtx;

interface Schemas {
  readonly spec: z.ZodType;
  readonly guess: z.ZodType;
  readonly question?: z.ZodType;
}

type Infer<S> = S extends z.ZodType ? z.infer<S> : never;

/**
 * A round type. `C`: what players see while they guess. `T`: what leaves through the one door once the round is
 * closed. `A`: the answer to a question; never where nothing can be asked.
 */
export interface RoundDeclaration<N extends string, S extends Schemas, C, T, A> {
  readonly type: N;
  readonly schemas: (tools: Tools) => S;
  /** Has a guess enough in it to be locked in? */
  readonly isComplete: (spec: Infer<S['spec']>, guess: Infer<S['guess']>) => boolean;
  /** What of the truth was fixed before the first guess; the rest follows from it and the public rules. */
  readonly sealed: (truth: T) => unknown;
  /** Types only; never there at run time. */
  readonly travels?: { readonly clue: C; readonly answer: A };
}

/** Curried, since the types that no schema tells are given and the others are inferred. */
export const declareRound =
  <C, T, A = never>() =>
  <const N extends string, S extends Schemas>(
    declaration: Omit<RoundDeclaration<N, S, C, T, A>, 'travels'>,
  ): RoundDeclaration<N, S, C, T, A> =>
    declaration;

/** What travels of a declared round. `question` is never where there is no schema for it. */
export type ShapesOf<R> =
  R extends RoundDeclaration<string, infer S, infer C, infer T, infer A>
    ? {
        readonly spec: Infer<S['spec']>;
        readonly guess: Infer<S['guess']>;
        readonly question: Infer<S['question']>;
        readonly clue: C;
        readonly truth: T;
        readonly answer: A;
      }
    : never;

export type SpecOf<R> = ShapesOf<R>['spec'];
export type GuessOf<R> = ShapesOf<R>['guess'];
export type QuestionOf<R> = ShapesOf<R>['question'];
