// The company scenario: years of service and yearly pay of 22 invented people on an invented pay scale.
// One man's pay is off the scale by thousands; where his tenure lies among the others decides what a curve gives away.

import { between, normal, type Randomness } from '../random/randomness.ts';
import type { CompanyPay, PayScale, Standing } from './circumstances.ts';
import type { DataRecord, Group } from './records.ts';
import { type Draw, type DrawOptions, type Scenario, SNAPSHOT_PEOPLE, snapshotsFor } from './scenario.ts';

const PAY_SPREAD = 3_500;
const EACH = 11;
const STANDINGS: Readonly<Record<string, Standing>> = {
  newest: 'end',
  everyone: 'end',
  men: 'end',
  middle: 'middle',
  end: 'end',
  alone: 'alone',
};
const DOMAIN = {
  x: { low: 0, high: 20, unit: 'years' },
  y: { low: 30_000, high: 90_000, unit: '$' },
} as const;

export const company: Scenario<CompanyPay> = {
  name: 'company',
  domain: DOMAIN,
  groups: ['women', 'men'],
  targets: [
    { name: 'newest', indices: [0], asks: 'y', group: 1 },
    { name: 'middle', indices: [0], asks: 'y', group: 1 },
    { name: 'end', indices: [0], asks: 'y', group: 1 },
    { name: 'alone', indices: [0], asks: 'y', group: 1 },
    { name: 'men', indices: Array.from({ length: EACH }, (_, i) => i), asks: 'y', group: 1 },
    { name: 'everyone', indices: Array.from({ length: 2 * EACH }, (_, i) => i), asks: 'y', group: null },
  ],
  crowds: [SNAPSHOT_PEOPLE, 220, 2_200, 22_000],
  draw: drawCompany,
  drawAgain: drawColleagues,
};

/** 22 records, men first, the odd man out at 0; larger crowds add ordinary colleagues of the same company. */
function drawCompany(randomness: Randomness, options: DrawOptions = {}): Draw<CompanyPay> {
  const { target = 'newest', crowd = SNAPSHOT_PEOPLE } = options;
  const standing = Object.hasOwn(STANDINGS, target) ? STANDINGS[target] : undefined;
  if (!standing) throw new Error(`no company target '${target}'`);
  const snapshots = snapshotsFor(company.crowds, crowd);
  const match = drawPay(standing, randomness);
  const [, ...colleagues] = drawColleagues(match, randomness);
  const records = [drawOddOneOut(match, randomness), ...colleagues];
  for (let i = 1; i < snapshots; i++) records.push(...drawColleagues(match, randomness));
  return { records, match };
}

/**
 * What these people of the company might have been paid as well: the same scales and start dates, fresh luck. `people`
 * as they were drawn, in any order; dollars in that order.
 */
export const payAgain = (
  match: CompanyPay,
  people: readonly DataRecord[],
  randomness: Randomness,
): readonly number[] =>
  people.map(({ x, group, role }) => {
    const off = role === 'colleague' ? normal(randomness, 0, PAY_SPREAD) : oddOffset(randomness);
    return onPayAxis(onScale(match, x, group) + off);
  });

function drawPay(standing: Standing, randomness: Randomness): CompanyPay {
  const men: PayScale = {
    startDollars: between(randomness, 47_000, 54_000),
    dollarsPerYear: between(randomness, 700, 1_500),
  };
  const women: PayScale = {
    startDollars: men.startDollars - between(randomness, 0, 6_000),
    dollarsPerYear: men.dollarsPerYear * between(randomness, 0.7, 1.1),
  };
  const meanYears = standing === 'alone' ? between(randomness, 6.5, 9.5) : null;
  return { scenario: 'company', scales: [women, men], cohort: { meanYears }, standing };
}

/** Eleven men and eleven women on the scale, give or take $3,500. */
function drawColleagues(match: CompanyPay, randomness: Randomness): DataRecord[] {
  return Array.from({ length: 2 * EACH }, (_, i) => {
    const group: Group = i < EACH ? 1 : 0;
    const years = drawYears(match, randomness);
    return person(
      years,
      onScale(match, years, group) + normal(randomness, 0, PAY_SPREAD),
      group,
      'colleague',
    );
  });
}

function drawYears({ cohort: { meanYears } }: CompanyPay, randomness: Randomness): number {
  if (meanYears === null) return between(randomness, 2, 16);
  return clamp(normal(randomness, meanYears, 1.6), 3.5, 14);
}

/** Paid $4,000 to $16,000 above or below the scale, each as likely; the axis has room for both. */
function drawOddOneOut(match: CompanyPay, randomness: Randomness): DataRecord {
  const years = {
    middle: () => between(randomness, 8, 10),
    end: () => between(randomness, 0.6, 1.4),
    alone: () => between(randomness, 0.2, 1),
  }[match.standing]();
  const off = oddOffset(randomness);
  const role = match.standing === 'middle' ? 'middle' : 'newest';
  return person(years, onScale(match, years, 1) + off, 1, role);
}

const oddOffset = (randomness: Randomness): number =>
  between(randomness, 4_000, 16_000) * (randomness.uniform() < 0.5 ? -1 : 1);

function onScale({ scales }: CompanyPay, years: number, group: Group): number {
  return scales[group].startDollars + scales[group].dollarsPerYear * years;
}

function person(years: number, dollars: number, group: Group, role: string): DataRecord {
  return {
    x: Math.round(years * 100) / 100,
    y: onPayAxis(dollars),
    group,
    role,
  };
}

const onPayAxis = (dollars: number): number => Math.round(clamp(dollars, DOMAIN.y.low, DOMAIN.y.high));

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
