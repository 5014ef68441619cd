// Plans that cannot be published, and why. Checked before a record is read.
import type { ModelSpec } from '../model/model.ts';
import { checkModel } from '../model/parse.ts';
import type { Plan, PrivateProtection } from './plan.ts';
import { privateForms } from './privateForms.ts';

/** Why a plan cannot be published; `reason` is a sentence for people. */
export interface Refusal {
  readonly ok: false;
  readonly code: 'no-records' | 'no-private-form' | 'bad-protection' | 'bad-setting';
  readonly reason: string;
}

const LIMITS = { epsilon: [0.001, 100], privateWidth: 1 } as const;

/** Null if a plan can be published about `count` records with at most `recordsPerPerson` of one person. */
export function refusalOf(plan: Plan, count: number, recordsPerPerson: number): Refusal | null {
  if (count === 0) return { ok: false, code: 'no-records', reason: 'There are no records to publish.' };
  const checked = checkModel(plan.model);
  if (!checked.ok) return { ok: false, code: 'bad-setting', reason: checked.reason };
  if (!Number.isInteger(recordsPerPerson) || recordsPerPerson < 1) {
    return bad(`Records per person must be a whole number from 1 on, not ${recordsPerPerson}.`);
  }
  const { protection } = plan;
  switch (protection.kind) {
    case 'none':
      return null;
    case 'rounded': {
      const { levels } = protection;
      const fine = Number.isInteger(levels) && levels >= 2;
      return fine ? null : bad(`Rounding needs 2 levels or more, not ${levels}.`);
    }
    case 'noise': {
      const { sigma } = protection;
      const fine = sigma > 0 && Number.isFinite(sigma);
      return fine ? null : bad(`Noise needs a sigma above 0, not ${sigma}.`);
    }
    case 'private':
      return refusalOfPrivate(plan.model, protection, count);
  }
}

function refusalOfPrivate(
  model: ModelSpec,
  { epsilon, delta }: PrivateProtection,
  count: number,
): Refusal | null {
  const form = privateForms[model.family];
  if (form.primitive === null) return { ok: false, code: 'no-private-form', reason: form.reason };
  const [low, high] = LIMITS.epsilon;
  if (!(epsilon >= low && epsilon <= high)) {
    return bad(`Epsilon must lie between ${low} and ${high}, not ${epsilon}.`);
  }
  if (!(delta >= 0 && delta < 1)) return bad(`Delta must lie between 0 and 1, not ${delta}.`);
  if (form.primitive === 'lattice') {
    if (delta === 0)
      return bad('Gaussian noise needs a delta above 0; only counts can be published with delta 0.');
    if (delta * count >= 1)
      return bad(`A delta of ${delta} would allow publishing one of ${count} people outright.`);
  }
  if (model.family === 'kernel' && model.width < LIMITS.privateWidth) {
    const reason = `A private kernel must be at least ${LIMITS.privateWidth} m wide, not ${model.width}.`;
    return { ok: false, code: 'bad-setting', reason };
  }
  return null;
}

/** The delta to use for n people: a power of ten below 1/n², and at most one in a million. */
export function deltaFor(count: number): number {
  return 10 ** -Math.max(6, Math.ceil(2 * Math.log10(count)));
}

function bad(reason: string): Refusal {
  return { ok: false, code: 'bad-protection', reason };
}
