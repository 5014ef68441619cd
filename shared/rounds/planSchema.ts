// Plans as they come from outside (playlists, links): parsed once, here. Only their form is checked here; what can be
// published is for release/refusal.ts to say.
import { z } from 'zod';
import { isField, type ModelSpec } from '../model/families.ts';
import { checkModel } from '../model/parse.ts';
import type { Plan, Protection } from '../release/plan.ts';
import { type Refusal, refusalOf } from '../release/refusal.ts';
import { SNAPSHOT_PEOPLE } from '../scenario/scenario.ts';
import { publishingSentence } from '../words/publishingSentence.ts';

const ProtectionForm: z.ZodType<Protection> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('rounded'), levels: z.number() }),
  z.strictObject({ kind: z.literal('noise'), sigma: z.number() }),
  z.strictObject({ kind: z.literal('private'), epsilon: z.number(), delta: z.number() }),
]);

/** Adds a refusal to what is wrong with a value: the code for programs, the sentence for people. */
export function refuse(refusal: Refusal, context: z.core.$RefinementCtx): void {
  const { code, values } = refusal;
  context.addIssue({ code: 'custom', message: publishingSentence(refusal), params: { code, values } });
}

/** A model and a protection that can be published together, about as many people as one snapshot has. */
export const PlanSchema: z.ZodType<Plan> = z
  .strictObject({ model: z.unknown(), protection: ProtectionForm })
  .transform(({ model, protection }, context): Plan => {
    const refusal = refusalOf({ model: model as ModelSpec, protection }, SNAPSHOT_PEOPLE, 1);
    if (refusal) refuse(refusal, context);
    const checked = checkModel(model);
    return checked.ok ? { model: checked.model, protection } : z.NEVER;
  });

/** A plan whose release is a map. */
export const FieldPlanSchema = PlanSchema.refine(
  ({ model }) => isField(model),
  'This round needs a model that draws a map.',
);

/** A plan whose release is a curve per group. */
export const CurvePlanSchema = PlanSchema.refine(
  ({ model }) => !isField(model),
  'This round needs a model that draws curves.',
);
