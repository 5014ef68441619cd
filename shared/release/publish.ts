// The only place where models meet protections: records go in, and what may leave comes out.
// Everything random is drawn here once. Whoever publishes stores the release and hands everybody the same one.

import { fit } from '../model/fit.ts';
import { BOARD, type GridShape } from '../model/model.ts';
import type { Randomness } from '../random/randomness.ts';
import type { Columns, Domain } from '../scenario/records.ts';
import { publishBare } from './bare.ts';
import type { BareProtection, Plan, PrivateProtection, Release } from './plan.ts';
import { publishPrivate } from './publishPrivate.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export interface PublishOptions {
  readonly shape?: GridShape; // of a field; the game's board unless said otherwise
  readonly recordsPerPerson?: number; // m, a whole number ≥ 1: no person has more records than this. Default 1
}

export type Published = { readonly ok: true; readonly release: Release } | Refusal;

/**
 * Fits the plan's model to the records and protects the result as the plan says.
 * A private plan never touches the model's own output: it measures something small, adds exact noise to that, and
 * draws from the noisy numbers. Records outside the domain count as lying on its edge.
 * @param randomness for a private plan it must be unpredictable: the operating system's, never a seed
 */
export function publish(
  plan: Plan,
  columns: Columns,
  domain: Domain,
  randomness: Randomness,
  options: PublishOptions = {},
): Published {
  const recordsPerPerson = options.recordsPerPerson ?? 1;
  const refusal = refusalOf(plan, columns.count, recordsPerPerson);
  if (refusal) return refusal;
  const shape = options.shape ?? BOARD;
  if (isPrivate(plan)) {
    const request = { columns, domain, budget: plan.protection, recordsPerPerson, randomness };
    return { ok: true, release: publishPrivate(plan, request, shape) };
  }
  const bare = plan as Plan<BareProtection>;
  const model = fit(plan.model, columns, domain);
  return { ok: true, release: publishBare(bare, model, columns, domain, shape, randomness) };
}

function isPrivate(plan: Plan): plan is Plan<PrivateProtection> {
  return plan.protection.kind === 'private';
}
