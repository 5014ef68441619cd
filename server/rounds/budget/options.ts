// What each promise costs with each crowd in one match: noisy counts, a map from them, and fresh snapshots to try it on.

import { countBins, noisyCounts } from '../../../shared/privacy/histogram.ts';
import type { Randomness } from '../../../shared/random/randomness.ts';
import { drawCounts } from '../../../shared/release/drawCounts.ts';
import { quantise } from '../../../shared/release/grid.ts';
import {
  BUDGET_BINS,
  BUDGET_CROWDS,
  BUDGET_EPSILONS,
  BUDGET_PICTURE,
  type BudgetSpec,
  type BudgetTruth,
} from '../../../shared/rounds/budget.ts';
import { columnsOf } from '../../../shared/scenario/records.ts';
import { soccer } from '../../../shared/scenario/soccer.ts';
import { nextOwnerJudge } from '../nextOwner.ts';

const FRESH_SNAPSHOTS = 20;
/** Releases measured per option: one alone would be ranked by the luck of its noise, most of all where few are counted. */
const RELEASES = { few: 16, many: 4 } as const;
const FEW = 220;
const MAP = { family: 'idw', power: 2 } as const;
const MOST = BUDGET_CROWDS.at(-1) as number;

/** Crowds are the first matches of one season: the 22 are among the 220. */
export function measuredOptions({ crowds }: BudgetSpec, randomness: Randomness): Omit<BudgetTruth, 'type'> {
  const { records, match } = soccer.draw(randomness, { crowd: MOST });
  const fresh = Array.from({ length: FRESH_SNAPSHOTS }, () => columnsOf(soccer.drawAgain(match, randomness)));
  const countsOf = (crowd: number) =>
    countBins(columnsOf(records.slice(0, crowd)), soccer.domain, BUDGET_BINS);
  const mapOf = (values: readonly number[], crowd: number, epsilon: number) =>
    drawCounts(MAP, values, BUDGET_BINS, crowd, epsilon, BUDGET_PICTURE);
  const accuracyOf = nextOwnerJudge(fresh, BUDGET_PICTURE);

  const measured = crowds.flatMap((crowd) => {
    const counts = countsOf(crowd);
    return BUDGET_EPSILONS.map((epsilon) => {
      const releases = crowd <= FEW ? RELEASES.few : RELEASES.many;
      const maps = Array.from({ length: releases }, () =>
        mapOf(noisyCounts(counts, epsilon, 1, randomness).values, crowd, epsilon),
      );
      const accuracy = maps.reduce((sum, map) => sum + accuracyOf(map), 0) / releases;
      return { option: { epsilon, crowd, accuracy }, picture: quantise(maps[0]!) };
    });
  });
  return {
    options: measured.map(({ option }) => option),
    limit: accuracyOf(mapOf(countsOf(MOST), MOST, Number.POSITIVE_INFINITY)),
    pictures: Uint8Array.from(measured.flatMap(({ picture }) => [...picture])),
  };
}
