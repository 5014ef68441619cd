// What each limit on a person's records costs in one season: limited, counted, noised for the whole person, tried out.

import { limitContributions } from '../../../shared/privacy/contribution.ts';
import { countBins, noisyCounts } from '../../../shared/privacy/histogram.ts';
import { below, between, normal, type Randomness, shuffled } from '../../../shared/random/randomness.ts';
import { drawCounts } from '../../../shared/release/drawCounts.ts';
import { quantise } from '../../../shared/release/grid.ts';
import {
  KEEN_RECORDS,
  RECORD_BINS,
  RECORD_COUNTS,
  RECORD_LIMITS,
  RECORD_PEOPLE,
  RECORD_PICTURE,
  type RecordsSpec,
  type RecordsTruth,
} from '../../../shared/rounds/records.ts';
import { type Columns, columnsOf, type DataRecord } from '../../../shared/scenario/records.ts';
import { soccer } from '../../../shared/scenario/soccer.ts';
import { nextOwnerJudge } from '../nextOwner.ts';

const FRESH_SNAPSHOTS = 20;
const RELEASES = 16;
const MAP = { family: 'idw', power: 2 } as const;
/** Deep in the other half, where one amber player is no sign of an amber ball. */
const KEEN_PLACE = { x: [80, 105], y: [15, 60] } as const;
const KEEN_SPREAD_M = 3;

export function measuredLimits({ epsilon }: RecordsSpec, randomness: Randomness): Omit<RecordsTruth, 'type'> {
  const { records, owners, keen, others, fresh } = drawSeason(randomness);
  const accuracyOf = nextOwnerJudge(fresh, RECORD_PICTURE);
  const all = columnsOf(records);
  const released = (counts: readonly number[], recordsPerPerson: number) => {
    const releases = Array.from({ length: RELEASES }, () =>
      releaseFrom(noisyCounts(counts, epsilon, recordsPerPerson, randomness).values, epsilon),
    );
    const [shown] = releases as [ReturnType<typeof releaseFrom>];
    return {
      kept: shown.kept,
      accuracy: releases.reduce((sum, { map }) => sum + accuracyOf(map), 0) / RELEASES,
      picture: quantise(shown.map),
    };
  };
  const measured = RECORD_LIMITS.map((limit) => ({
    limit,
    ...released(limitedCounts(all, owners, limit), limit),
  }));
  const careless = released(countBins(all, soccer.domain, RECORD_BINS), 1);
  const undisturbed = countBins(columnsOf(records.slice(0, others)), soccer.domain, RECORD_BINS);
  return {
    options: measured.map(({ limit, kept, accuracy }) => ({ limit, kept, accuracy })),
    best: accuracyOf(drawCounts(MAP, undisturbed, RECORD_BINS, others, epsilon, RECORD_PICTURE)),
    careless: careless.accuracy,
    keen,
    pictures: Uint8Array.from([...measured, careless].flatMap(({ picture }) => [...picture])),
  };
}

/** What is counted where at most `limit` records of each person count. */
export const limitedCounts = (records: Columns, owners: readonly number[], limit: number): number[] =>
  countBins(limitContributions(records, owners, limit), soccer.domain, RECORD_BINS);

/**
 * Map and number of records, from the noisy counts alone. How many records somebody sent is theirs too, so the exact
 * number of those that count must not get here.
 */
export function releaseFrom(values: readonly number[], epsilon: number) {
  const kept = Math.max(
    1,
    values.reduce((sum, value) => sum + value, 0),
  );
  return { kept, map: drawCounts(MAP, values, RECORD_BINS, kept, epsilon, RECORD_PICTURE) };
}

/** Everybody's records of one season, and whose they are: the keen player's come last. */
function drawSeason(randomness: Randomness) {
  const { match } = soccer.draw(randomness);
  const sent = Array.from(
    { length: RECORD_PEOPLE - 1 },
    () => RECORD_COUNTS.low + below(randomness, RECORD_COUNTS.high - RECORD_COUNTS.low + 1),
  );
  const others = sent.reduce((sum, count) => sum + count, 0);
  const seen: DataRecord[] = [];
  while (seen.length < others) seen.push(...soccer.drawAgain(match, randomness));
  const keen = { x: between(randomness, ...KEEN_PLACE.x), y: between(randomness, ...KEEN_PLACE.y) };
  const many = Array.from(
    { length: KEEN_RECORDS },
    (): DataRecord => ({
      x: normal(randomness, keen.x, KEEN_SPREAD_M),
      y: normal(randomness, keen.y, KEEN_SPREAD_M),
      group: 1,
    }),
  );
  return {
    records: [...shuffled(randomness, seen).slice(0, others), ...many],
    owners: [
      ...sent.flatMap((count, person) => Array.from({ length: count }, () => person)),
      ...many.map(() => RECORD_PEOPLE - 1),
    ],
    keen,
    others,
    fresh: Array.from({ length: FRESH_SNAPSHOTS }, () => columnsOf(soccer.drawAgain(match, randomness))),
  };
}
