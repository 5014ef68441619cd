// What can be published, and why not: the only judge. Playlists, the editor, the sandbox, the audit and publish itself
// ask it before a record is read. It answers in codes; the sentences are in shared/words/publishing.en.ts.
import { familyNamed, type ModelSpec } from '../model/families.ts';
import type { Setting } from '../model/family.ts';
import { checkModel, isWithin, type ModelFault } from '../model/parse.ts';
import type { Plan, PrivateProtection, Protection } from './plan.ts';

/** Why a plan cannot be published; `values` fill the sentence. */
export interface Refusal {
  readonly ok: false;
  readonly code:
    | ModelFault['code']
    | 'no-records'
    | 'bad-records-per-person'
    | 'bad-levels'
    | 'bad-sigma'
    | 'bad-epsilon'
    | 'bad-delta'
    | 'no-private-form'
    | 'needs-delta'
    | 'outright'
    | 'narrow-setting';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Levels beyond 256 a byte cannot show; noise of ten times the scale leaves nothing. */
const LIMITS = {
  levels: { low: 2, high: 256, whole: true },
  sigma: { low: 1e-6, high: 10, whole: false },
  epsilon: { low: 0.001, high: 100, whole: false },
  delta: { low: 0, high: 0.01, whole: false },
} as const satisfies Readonly<Record<string, Setting>>;

/** Null if a plan can be published about `count` records with at most `recordsPerPerson` of one person. */
export function refusalOf(plan: Plan, count: number, recordsPerPerson: number): Refusal | null {
  if (count === 0) return refuse('no-records');
  const checked = checkModel(plan.model);
  if (!checked.ok) return checked;
  if (!Number.isInteger(recordsPerPerson) || recordsPerPerson < 1) {
    return refuse('bad-records-per-person', { value: recordsPerPerson });
  }
  const { model, protection } = plan;
  return (
    refusalOfProtection(protection) ??
    (protection.kind === 'private' ? refusalOfPrivate(model, protection, count) : null)
  );
}

/** The same of a protection alone: whatever it is about, its numbers are out of range. */
export function refusalOfProtection(protection: Protection): Refusal | null {
  switch (protection.kind) {
    case 'none':
      return null;
    case 'rounded':
      return outOf('bad-levels', LIMITS.levels, protection.levels);
    case 'noise':
      return outOf('bad-sigma', LIMITS.sigma, protection.sigma);
    case 'private':
      return (
        outOf('bad-epsilon', LIMITS.epsilon, protection.epsilon) ??
        outOf('bad-delta', LIMITS.delta, protection.delta)
      );
  }
}

function refusalOfPrivate(model: ModelSpec, { delta }: PrivateProtection, count: number): Refusal | null {
  const { family } = model;
  const { private: form } = familyNamed(family);
  if (form.measured === null) return refuse('no-private-form', { family });
  if (needsDelta(family)) {
    if (delta === 0) return refuse('needs-delta');
    if (delta * count >= 1) return refuse('outright', { delta, count });
  }
  for (const [setting, range] of Object.entries(form.narrower ?? {})) {
    const value = (model as unknown as Readonly<Record<string, number>>)[setting];
    if (!isWithin(range, value)) {
      return refuse('narrow-setting', {
        family,
        setting,
        low: range.low,
        high: range.high,
        value: `${value}`,
      });
    }
  }
  return null;
}

/** Counts get Laplace noise, which needs no delta; Gaussian noise, in everything else, does. */
export const needsDelta = (family: ModelSpec['family']): boolean =>
  familyNamed(family).private.measured !== 'counts';

/** The delta to use for n people: a power of ten below 1/n², and at most one in a million. */
export function deltaFor(count: number): number {
  return 10 ** -Math.max(6, Math.ceil(2 * Math.log10(count)));
}

const outOf = (code: Refusal['code'], range: Setting, value: unknown): Refusal | null =>
  isWithin(range, value) ? null : refuse(code, { low: range.low, high: range.high, value: String(value) });

const refuse = (code: Refusal['code'], values: Refusal['values'] = {}): Refusal => ({
  ok: false,
  code,
  values,
});
