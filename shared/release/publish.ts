// The only place where models meet protections: records go in, and what may leave comes out.
// Everything random is drawn here once. Whoever publishes stores the release and hands everybody the same one.
import { BOARD, type GridShape } from '../model/model.ts';
import { fit } from '../model/registry.ts';
import type { Randomness } from '../random/randomness.ts';
import type { Columns, Domain } from '../scenario/records.ts';
import { publishBare } from './bare.ts';
import type { BareProtection, Plan, PrivateProtection, Release } from './plan.ts';

export interface PublishOptions {
  readonly shape?: GridShape; // of a field; the game's board unless said otherwise
  readonly recordsPerPerson?: number; // m, a whole number ≥ 1: no person has more records than this. Default 1
}

/** Why a plan cannot be published; `reason` is a sentence for people. */
export interface Refusal {
  readonly ok: false;
  readonly code: 'no-records' | 'no-private-form' | 'bad-protection' | 'bad-setting';
  readonly reason: string;
}

export type Published = { readonly ok: true; readonly release: Release } | Refusal;

/**
 * Fits the plan's model to the records and protects the result as the plan says.
 * @param randomness for a plan with epsilon it must be unpredictable: the operating system's, never a seed
 */
export function publish(
  plan: Plan,
  columns: Columns,
  domain: Domain,
  randomness: Randomness,
  options: PublishOptions = {},
): Published {
  const refusal = checkPlan(plan, columns, options);
  if (refusal) return refusal;
  const shape = options.shape ?? BOARD;
  if (!isBare(plan)) return { ok: false, code: 'no-private-form', reason: 'not yet' };
  const release = publishBare(plan, fit(plan.model, columns, domain), columns, domain, shape, randomness);
  return { ok: true, release };
}

function isBare(plan: Plan): plan is Plan<BareProtection> {
  return plan.protection.kind !== 'private';
}

function checkPlan({ protection }: Plan, columns: Columns, options: PublishOptions): Refusal | null {
  if (columns.count === 0)
    return { ok: false, code: 'no-records', reason: 'There are no records to publish.' };
  const bad = (reason: string): Refusal => ({ ok: false, code: 'bad-protection', reason });
  const perPerson = options.recordsPerPerson ?? 1;
  if (!Number.isInteger(perPerson) || perPerson < 1) {
    return bad(`Records per person must be a whole number from 1 on, not ${perPerson}.`);
  }
  switch (protection.kind) {
    case 'none':
      return null;
    case 'rounded': {
      const { levels } = protection;
      return Number.isInteger(levels) && levels >= 2
        ? null
        : bad(`Rounding needs 2 levels or more, not ${levels}.`);
    }
    case 'noise':
      return protection.sigma > 0 && Number.isFinite(protection.sigma)
        ? null
        : bad(`Noise needs a sigma above 0, not ${protection.sigma}.`);
    case 'private':
      return checkBudget(protection, bad);
  }
}

function checkBudget(
  { epsilon, delta }: PrivateProtection,
  bad: (reason: string) => Refusal,
): Refusal | null {
  if (!(epsilon >= 1e-3 && epsilon <= 100))
    return bad(`Epsilon must lie between 0.001 and 100, not ${epsilon}.`);
  if (!(delta >= 0 && delta < 1)) return bad(`Delta must lie between 0 and 1, not ${delta}.`);
  return null;
}
