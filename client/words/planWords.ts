// How a plan's model and protection are named on the rebate. Naive noise always says that it guarantees nothing.
import type { ModelSpec } from '../../shared/model/families.ts';
import type { Protection } from '../../shared/release/plan.ts';
import { say } from './words.ts';

/** 'Inverse distance, power 2'. A degree may have a name of its own. */
export function modelWords(model: ModelSpec): string {
  const { family, ...settings } = model;
  const values: Readonly<Record<string, number>> = settings;
  return say(
    `families.${family}.plan`,
    'degree' in values ? { ...values, context: `${values.degree}` } : values,
  );
}

/** 'no protection', 'noise 0.1, no guarantee' */
export function protectionWords(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return say('planProtection.none');
    case 'rounded':
      return protection.levels === 2
        ? say('planProtection.labels')
        : say('planProtection.rounded', { levels: protection.levels });
    case 'noise':
      return say('planProtection.noise', { sigma: protection.sigma });
    case 'private':
      return say('planProtection.private', { epsilon: protection.epsilon });
  }
}
