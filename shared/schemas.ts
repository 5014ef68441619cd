// How what comes from outside is parsed, by round type. Only the server, the playlist editor and the sandbox load this.
import { z } from 'zod';
import * as families from './model/families.ts';
import { refusalOf, refusalOfProtection } from './release/refusal.ts';
import type { Tools } from './rounds/declare.ts';
import { CurvePlanSchema, FieldPlanSchema, PlanSchema, refuse } from './rounds/planSchema.ts';
import { ROUNDS, type RoundShapes, type RoundSpec, type RoundType } from './rounds.ts';

const tools: Tools = {
  // Named one by one: handed over whole, the library would come with everything it can do (90 kB instead of 25).
  z: {
    array: z.array,
    boolean: z.boolean,
    discriminatedUnion: z.discriminatedUnion,
    enum: z.enum,
    literal: z.literal,
    number: z.number,
    strictObject: z.strictObject,
    string: z.string,
    union: z.union,
  },
  plan: PlanSchema,
  fieldPlan: FieldPlanSchema,
  curvePlan: CurvePlanSchema,
  seconds: z.number().int().min(10).max(600),
  families,
  judge(plan, people, context) {
    const refusal = refusalOf(plan, people, 1);
    if (refusal) refuse(refusal, context);
  },
  judgeProtection(protection, context) {
    const refusal = refusalOfProtection(protection);
    if (refusal) refuse(refusal, context);
  },
};

type RoundSchemas = {
  readonly [T in RoundType]: {
    readonly spec: z.ZodType<RoundShapes[T]['spec']>;
    readonly guess: z.ZodType<RoundShapes[T]['guess']>;
    readonly question: z.ZodType<RoundShapes[T]['question']>;
  };
};

export const SCHEMAS = Object.fromEntries(
  Object.entries(ROUNDS).map(([type, { schemas }]) => [type, { question: z.never(), ...schemas(tools) }]),
) as unknown as RoundSchemas;

const specs = Object.values(SCHEMAS).map(({ spec }) => spec) as unknown as [z.ZodObject, ...z.ZodObject[]];

export const RoundSpecSchema = z.discriminatedUnion('type', specs) as unknown as z.ZodType<RoundSpec>;
