// Plans as they come from outside (playlists, links): parsed once, here. The ranges are the models' own.
import { z } from 'zod';
import type { ModelSpec } from '../model/model.ts';
import { checkModel } from '../model/parse.ts';
import { SETTINGS } from '../model/settings.ts';
import type { Plan, Protection } from '../release/plan.ts';
import { privateForms } from '../release/privateForms.ts';

const ModelSchema = z.unknown().transform((candidate, context): ModelSpec => {
  const checked = checkModel(candidate);
  if (checked.ok) return checked.model;
  context.addIssue({ code: 'custom', message: checked.reason });
  return z.NEVER;
});

const ProtectionSchema: z.ZodType<Protection> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('rounded'), levels: z.number().int().min(2).max(64) }),
  z.strictObject({ kind: z.literal('noise'), sigma: z.number().min(0.01).max(1) }),
  z.strictObject({
    kind: z.literal('private'),
    epsilon: z.number().min(0.01).max(20),
    delta: z.number().min(0).max(1e-4),
  }),
]);

/** A model and a protection that can be published together. */
export const PlanSchema: z.ZodType<Plan> = z
  .strictObject({ model: ModelSchema, protection: ProtectionSchema })
  .superRefine(({ model, protection }, context) => {
    if (protection.kind !== 'private') return;
    const form = privateForms[model.family];
    if (form.primitive === null) context.addIssue({ code: 'custom', message: form.reason });
    else if (form.primitive === 'lattice' && protection.delta === 0)
      context.addIssue({ code: 'custom', message: 'This model needs a delta above 0 beside its epsilon.' });
  });

/** A plan whose release is a map. */
export const FieldPlanSchema = PlanSchema.refine(
  ({ model }) => SETTINGS[model.family].kind === 'field',
  'This round needs a model that draws a map.',
);
