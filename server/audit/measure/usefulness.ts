// How good the release is at its job, on people it was not made from: it is made again from resampled tables and
// asked about those who were not drawn.
import { quantileSorted } from 'simple-statistics';
import { curveAt } from '../../../shared/attack/readCurve.ts';
import { below, type Randomness } from '../../../shared/random/randomness.ts';
import type { CurveRelease, Plan, Release } from '../../../shared/release/plan.ts';
import type { Columns, Domain, Group } from '../../../shared/scenario/records.ts';
import { curveUtility } from '../../../shared/score/utility.ts';
import { cellAt } from './cellAt.ts';
import { releaseOf } from './releases.ts';
import type { Chances } from './shadows.ts';

export interface Usefulness {
  /** 0: no better than knowing the average (curves) or the larger group (maps); 1: perfect; below 0: misleading. */
  readonly gain: number;
  /** 95 % of resampled tables lie between these. */
  readonly low: number;
  readonly high: number;
  /** Curves: median error in y's unit. Maps: share of people whose group is named rightly. */
  readonly figure: number;
  readonly resamples: number;
}

export function usefulnessOf(
  plan: Plan,
  columns: Columns,
  domain: Domain,
  resamples: number,
  { tables, noise }: Chances,
  step: () => void,
): Usefulness {
  const gains: number[] = [];
  const figures: number[] = [];
  for (let b = 0; b < resamples; b++) {
    const { drawn, left } = resample(columns, tables);
    const judged = left.count < 2 ? null : judge(releaseOf(plan, drawn, domain, noise), drawn, left, domain);
    if (judged) {
      gains.push(judged.gain);
      figures.push(judged.figure);
    }
    step();
  }
  const sorted = gains.sort((a, b) => a - b);
  const middle = (values: number[]) => quantileSorted(values, 0.5);
  return {
    gain: middle(sorted),
    low: quantileSorted(sorted, 0.025),
    high: quantileSorted(sorted, 0.975),
    figure: middle(figures.sort((a, b) => a - b)),
    resamples: sorted.length,
  };
}

function judge(release: Release, drawn: Columns, left: Columns, domain: Domain) {
  if (release.kind === 'curve') {
    const { gain, rmse } = curveUtility(readerOf(release, domain), left);
    return { gain, figure: rmse };
  }
  let right = 0;
  for (let i = 0; i < left.count; i++) {
    const { share } = cellAt(release, domain, left.x[i]!, left.y[i]!);
    const said = share > 0.5 ? 1 : 0;
    if (said === left.group[i]) right++;
  }
  const larger = 2 * drawn.group.reduce((sum, each) => sum + each, 0) >= drawn.count ? 1 : 0;
  const majority = left.group.filter((group) => group === larger).length / left.count;
  const accuracy = right / left.count;
  return majority === 1 ? null : { gain: (accuracy - majority) / (1 - majority), figure: accuracy };
}

/** Reads a curve the way it may be read: where there are people, and never beyond the range of y. */
function readerOf(release: CurveRelease, { y }: Domain): (x: number, group: Group) => number {
  return (x, group) => {
    const [low, high] = release.spans[group];
    const read = curveAt(release, Math.min(high, Math.max(low, x)), group);
    return Math.min(y.high, Math.max(y.low, read));
  };
}

/** As many draws with replacement as there are people, and the people who were not drawn. */
function resample(columns: Columns, randomness: Randomness): { drawn: Columns; left: Columns } {
  const picks = Array.from({ length: columns.count }, () => below(randomness, columns.count));
  const drawn = new Set(picks);
  const rest = [...columns.group.keys()].filter((i) => !drawn.has(i));
  return { drawn: rowsOf(columns, picks), left: rowsOf(columns, rest) };
}

function rowsOf(columns: Columns, rows: readonly number[]): Columns {
  return {
    count: rows.length,
    x: Float64Array.from(rows, (i) => columns.x[i]!),
    y: Float64Array.from(rows, (i) => columns.y[i]!),
    group: Uint8Array.from(rows, (i) => columns.group[i]!),
  };
}
