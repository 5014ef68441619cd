// Simulated releases through the game's one door, `publish`. The audit never hands one out.
import type { Randomness } from '../../../shared/random/randomness.ts';
import type { CurveRelease, FieldRelease, Plan, Protection, Release } from '../../../shared/release/plan.ts';
import { publish } from '../../../shared/release/publish.ts';
import type { Columns, Domain } from '../../../shared/scenario/records.ts';

/** Throws on a refusal: whoever audits has asked `publish` once before and passed its reason on. */
export function releaseOf(plan: Plan, columns: Columns, domain: Domain, randomness: Randomness): Release {
  const published = publish(plan, columns, domain, randomness);
  if (!published.ok) throw new Error(`${plan.model.family} cannot be published: ${published.code}`);
  return published.release;
}

export function releaseCurve(
  plan: Plan,
  columns: Columns,
  domain: Domain,
  randomness: Randomness,
): CurveRelease {
  const release = releaseOf(plan, columns, domain, randomness);
  if (release.kind !== 'curve') throw new Error(`${plan.model.family} is not a curve`);
  return release;
}

export function releaseField(
  plan: Plan,
  columns: Columns,
  domain: Domain,
  randomness: Randomness,
): FieldRelease {
  const release = releaseOf(plan, columns, domain, randomness);
  if (release.kind !== 'field') throw new Error(`${plan.model.family} is not a map`);
  return release;
}

/** Whether two releases of one table differ at all. */
export function isRandom(protection: Protection): boolean {
  return protection.kind === 'noise' || protection.kind === 'private';
}
