// Fresh colleagues of the same company: what the usefulness of a release is measured on. Never the hidden records.

import { variance } from 'simple-statistics';
import { curveAt } from '../../../shared/attack/readCurve.ts';
import type { Randomness } from '../../../shared/random/randomness.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import { dequantise } from '../../../shared/release/grid.ts';
import type { CurveRelease, FieldRelease } from '../../../shared/release/plan.ts';
import type { CompanyPay } from '../../../shared/scenario/circumstances.ts';
import { company } from '../../../shared/scenario/company.ts';
import { columnsOf } from '../../../shared/scenario/records.ts';
import { curveUtility, fieldUtility } from '../../../shared/score/utility.ts';

const FRESH_SNAPSHOTS = 20;

/** Share of the plane where the map names the right group in later years, 0 … 1. */
export function mapUtility(release: FieldRelease, match: CompanyPay, randomness: Randomness): number {
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () =>
    columnsOf(company.drawAgain(match, randomness)),
  );
  return fieldUtility(dequantise(release.cells), release, company.domain, fresh).accuracy;
}

/**
 * Share of the spread of pay that the curves explain to somebody who knows only that it is some company of this kind:
 * 1 − rmse²/variance, 0 … 1; a curve that misleads counts as useless. The variance is that over all such companies.
 * Over this company's own people it would be near nothing where tenures lie close together, and no curve could be good.
 */
export function payUtility(release: CurveRelease, match: CompanyPay, randomness: Randomness): number {
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () => company.drawAgain(match, randomness)).flat();
  const { rmse } = curveUtility((x, group) => curveAt(release, x, group), columnsOf(fresh));
  return Math.max(0, 1 - rmse ** 2 / payVariance(match.standing));
}

const COMPANIES = 1_000;
const variances = new Map<CompanyPay['standing'], number>();

/** Of a colleague's pay over companies drawn with such a cohort, in square dollars; a constant of the generator. */
function payVariance(standing: CompanyPay['standing']): number {
  const known = variances.get(standing);
  if (known !== undefined) return known;
  const randomness = seeded(`pay in companies with ${standing}`);
  const pay = Array.from({ length: COMPANIES }, () =>
    company.drawAgain(company.draw(randomness, { target: standing }).match, randomness),
  ).flatMap((people) => people.map(({ y }) => y));
  const computed = variance(pay);
  variances.set(standing, computed);
  return computed;
}
