// The lesson of many records: a promise to people must count all of a person's records, so a limit is what makes it cheap.
import { beforeAll, describe, expect, test } from 'vitest';
import { records } from '../../../../server/rounds/records.ts';
import type { Drawn } from '../../../../server/rounds.ts';
import { noisyCounts } from '../../../../shared/privacy/histogram.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { dequantise } from '../../../../shared/release/grid.ts';
import {
  KEEN_RECORDS,
  keptBy,
  RECORD_LIMITS,
  RECORD_PICTURE,
  type RecordsSpec,
} from '../../../../shared/rounds/records.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { usualNoise } from '../../../../shared/score/informed.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf } from './lesson.ts';

const spec: RecordsSpec = { type: 'records', scenario: 'soccer', epsilon: 2, seconds: 60 };
const SEASONS = 10;

describe('over seasons', () => {
  let drawn: Drawn<'records'>[] = [];
  const accuracy = (limit: number): number =>
    meanOf(
      drawn.flatMap(({ secret }) =>
        secret.options.filter((each) => each.limit === limit).map((each) => each.accuracy),
      ),
    );

  beforeAll(() => {
    drawn = Array.from({ length: SEASONS }, (_, i) => records.draw(spec, seeded(`records ${i}`)));
  });

  test('a small limit keeps the map; no limit leaves a coin', () => {
    const best = meanOf(drawn.map(({ secret }) => secret.best));
    expect(accuracy(10)).toBeGreaterThan(best - 0.06);
    expect(accuracy(100)).toBeLessThan(accuracy(10) - 0.1);
    expect(Math.abs(accuracy(KEEN_RECORDS) - 0.5)).toBeLessThan(0.1);
  });

  test('without limit and with noise for one record the one player carries the map', () => {
    expect(meanOf(drawn.map(({ secret }) => secret.careless))).toBeLessThan(0.65);
    const size = RECORD_PICTURE.columns * RECORD_PICTURE.rows;
    for (const { secret } of drawn) {
      const map = dequantise(secret.pictures.slice(RECORD_LIMITS.length * size));
      const column = Math.floor((secret.keen.x / 120) * RECORD_PICTURE.columns);
      const row = Math.floor((secret.keen.y / 75) * RECORD_PICTURE.rows);
      expect(map[row * RECORD_PICTURE.columns + column]).toBeGreaterThan(0.7);
    }
  });

  test('what a limit keeps is near what everybody could expect', () => {
    for (const limit of RECORD_LIMITS.filter((each) => each <= 10)) {
      const kept = meanOf(
        drawn
          .flatMap(({ secret }) => secret.options.filter((each) => each.limit === limit))
          .map(({ kept }) => kept),
      );
      expect(kept / keptBy(limit)).toBeCloseTo(1, 1);
    }
  });
});

test('the noise grows with the limit: half of it stays within the figure shown', () => {
  const { values, sensitivity } = noisyCounts(new Array<number>(4_000).fill(0), 2, 100, seeded('limit'));
  const within = values.filter((value) => Math.abs(value) <= usualNoise(2, 100)).length / values.length;
  expect(sensitivity).toBe(200);
  expect(Math.abs(within - 0.5)).toBeLessThan(0.05);
});

test('who rehearses chooses better than by lot', () => {
  expect(meanOf(errorsOf(spec, 'solver', 6))).toBeLessThan(0.4);
  expect(
    Math.abs(meanOf(errorsOf(spec, 'blind', 4, { guesses: 250 })) - records.blindError(spec)),
  ).toBeLessThan(0.05);
});

describe('rules', () => {
  test('T2 nothing of the secret is in the clue or the release', () => {
    const { release } = records.draw(spec, seeded('clue'));
    expect(release).toEqual({});
    expect(records.clue(spec, release)).toEqual({ type: 'records' });
  });

  test.each([{ limit: 2 }, { limit: '10' }, {}, null])(
    'G4 no limit of this round is refused: %o',
    (guess) => {
      const table = new Table({ specs: [spec] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
    },
  );

  test('only the promises on offer can be asked for', () => {
    expect(SCHEMAS.records.spec.safeParse(spec).success).toBe(true);
    expect(SCHEMAS.records.spec.safeParse({ ...spec, epsilon: 3 }).success).toBe(false);
  });
});
