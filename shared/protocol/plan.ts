// Plans as they come from outside (playlists, links, the audit): parsed once, here.
import { z } from 'zod';
import type { ModelSpec } from '../model/model.ts';
import type { Plan, Protection } from '../release/plan.ts';

const count = (low: number, high: number) => z.number().int().min(low).max(high);
const positive = (low: number, high: number) => z.number().min(low).max(high);

export const ModelSchema: z.ZodType<ModelSpec> = z.discriminatedUnion('family', [
  z.strictObject({ family: z.literal('idw'), power: positive(0.5, 8) }),
  z.strictObject({ family: z.literal('kernel'), width: positive(1, 40) }),
  z.strictObject({ family: z.literal('neighbours'), k: count(1, 22) }),
  z.strictObject({ family: z.literal('tiles'), columns: count(1, 48), rows: count(1, 30) }),
  z.strictObject({ family: z.literal('tree'), depth: count(1, 8) }),
  z.strictObject({ family: z.literal('logistic'), degree: z.union([z.literal(1), z.literal(2)]) }),
  z.strictObject({ family: z.literal('bins'), bins: count(1, 20) }),
  z.strictObject({ family: z.literal('line') }),
  z.strictObject({ family: z.literal('polynomial'), degree: count(1, 9) }),
  z.strictObject({ family: z.literal('idwCurve'), power: positive(0.5, 8) }),
  z.strictObject({ family: z.literal('neighboursCurve'), k: count(1, 11) }),
]);

export const ProtectionSchema: z.ZodType<Protection> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('rounded'), levels: count(2, 64) }),
  z.strictObject({ kind: z.literal('noise'), sigma: positive(0.01, 1) }),
  z.strictObject({
    kind: z.literal('private'),
    epsilon: positive(0.01, 20),
    delta: z.number().min(0).max(1e-4),
  }),
]);

export const PlanSchema: z.ZodType<Plan> = z.strictObject({
  model: ModelSchema,
  protection: ProtectionSchema,
});
