// Fresh colleagues of the same company: what the usefulness of a release is measured on. Never the hidden records.
import { curveAt } from '../../../../shared/attack/readCurve.ts';
import type { Randomness } from '../../../../shared/random/randomness.ts';
import { dequantise } from '../../../../shared/release/grid.ts';
import type { CurveRelease, FieldRelease } from '../../../../shared/release/plan.ts';
import { type CompanyPay, company } from '../../../../shared/scenario/company.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { curveUtility, fieldUtility } from '../../../../shared/score/utility.ts';

const FRESH_SNAPSHOTS = 20;

/** Share of the plane where the map names the right group in later years, 0 … 1. */
export function mapUtility(release: FieldRelease, match: CompanyPay, randomness: Randomness): number {
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () =>
    columnsOf(company.drawAgain(match, randomness)),
  );
  return fieldUtility(dequantise(release.cells), release, company.domain, fresh).accuracy;
}

/** Share of the spread of later pay that the curves explain, 0 … 1; a curve that misleads counts as useless. */
export function payUtility(release: CurveRelease, match: CompanyPay, randomness: Randomness): number {
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () => company.drawAgain(match, randomness)).flat();
  const { gain } = curveUtility((x, group) => curveAt(release, x, group), columnsOf(fresh));
  return Math.max(0, gain);
}
