// The promise of a round about many records, person by person: whoever is replaced by whomever, with however many
// records, nothing that is told changes its chances by more than the factor that epsilon allows.
import { describe, expect, test } from 'vitest';
import { limitedCounts, releaseFrom } from '../../../../server/rounds/records/options.ts';
import { records } from '../../../../server/rounds/records.ts';
import { noisyCounts } from '../../../../shared/privacy/histogram.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import {
  KEEN_RECORDS,
  RECORD_LIMITS,
  RECORD_PICTURE,
  type RecordsSpec,
} from '../../../../shared/rounds/records.ts';
import { columnsOf, type DataRecord } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { empiricalEpsilon } from '../../../../shared/score/empiricalEpsilon.ts';

const OTHERS = 40;
const EACH = 12;

/** A season in which one person, last, sends these records. */
function seasonWith(own: readonly DataRecord[]) {
  const randomness = seeded('everybody else');
  const others = Array.from({ length: OTHERS }, () => soccer.draw(randomness).records.slice(0, EACH)).flat();
  return {
    columns: columnsOf([...others, ...own]),
    owners: [...others.map((_, i) => Math.floor(i / EACH)), ...own.map(() => OTHERS)],
  };
}

const inPlace = (count: number, x: number, y: number, group: 0 | 1 = 1): DataRecord[] =>
  Array.from({ length: count }, () => ({ x, y, group }));
const everywhere = (count: number): DataRecord[] => {
  const randomness = seeded('a wanderer');
  return Array.from({ length: count }, () => ({
    x: 120 * randomness.uniform(),
    y: 75 * randomness.uniform(),
    group: randomness.uniform() < 0.5 ? 0 : 1,
  }));
};

const PEOPLE = {
  nobody: [],
  'ten here': inPlace(10, 90, 40),
  'ten there': inPlace(10, 20, 10, 0),
  'thousands here': inPlace(KEEN_RECORDS, 90, 40),
  'thousands there': inPlace(KEEN_RECORDS, 20, 10, 0),
  'thousands everywhere': everywhere(KEEN_RECORDS),
} as const;
type Person = keyof typeof PEOPLE;
const NAMES = Object.keys(PEOPLE) as Person[];

const countsWith = (person: Person, limit: number): number[] => {
  const { columns, owners } = seasonWith(PEOPLE[person]);
  return limitedCounts(columns, owners, limit);
};

test.each(RECORD_LIMITS)(
  'with at most %d of each, the noise covers every person for every other',
  (limit) => {
    const { sensitivity, noiseScale } = noisyCounts([0], 2, limit, seeded('scale'));
    let widest = 0;
    for (const one of NAMES)
      for (const other of NAMES) {
        const [here, there] = [countsWith(one, limit), countsWith(other, limit)];
        const apart = here.reduce((sum, count, i) => sum + Math.abs(count - there[i]!), 0);
        widest = Math.max(widest, apart);
        // Log-likelihood ratio of any noisy counts at all, at most: under Laplace noise the distance over the scale.
        expect(apart / noiseScale).toBeLessThanOrEqual(2);
      }
    expect(widest).toBe(sensitivity); // and no more noise than the worst of them needs
  },
);

describe('all that is told follows from the noisy counts', () => {
  const EPSILON = 2;
  const LIMIT = 10;
  const TRIALS = 300;
  const THERE = 8 * RECORD_PICTURE.columns + 18; // the cell around (90, 40)
  const told = (person: Person, seed: string) => {
    const counts = countsWith(person, LIMIT);
    const randomness = seeded(`${seed} ${person}`);
    return Array.from({ length: TRIALS }, () => {
      const { kept, map } = releaseFrom(noisyCounts(counts, EPSILON, LIMIT, randomness).values, EPSILON);
      return { kept, amberThere: map[THERE]! };
    });
  };

  test.each([
    ['nobody', 'thousands here'],
    ['ten here', 'thousands here'],
    ['ten there', 'thousands here'],
  ] as const)('an audit of “%s” against “%s” finds no epsilon above the printed one', (one, other) => {
    const [here, there, rehearsed] = [told(one, 'audit'), told(other, 'audit'), told(one, 'rehearsal')];
    for (const figure of ['kept', 'amberThere'] as const) {
      const cuts = rehearsed.map((each) => each[figure]).sort((a, b) => a - b);
      for (const share of [0.01, 0.1, 0.5, 0.9, 0.99]) {
        const cut = cuts[Math.floor(share * TRIALS)]!;
        const above = (all: typeof here) => all.filter((each) => each[figure] > cut).length;
        const outcomes = {
          truePositives: above(there),
          positives: TRIALS,
          falsePositives: above(here),
          negatives: TRIALS,
        };
        expect(empiricalEpsilon(outcomes, 0, 0.001).epsilon).toBeLessThanOrEqual(EPSILON);
      }
    }
  });

  test('no season tells the exact number of records that counted', () => {
    const spec: RecordsSpec = { type: 'records', scenario: 'soccer', epsilon: 2, seconds: 60 };
    const keptOf = (season: number, limit: number) =>
      records.draw(spec, seeded(`kept ${season}`)).secret.options.find((option) => option.limit === limit)
        ?.kept as number;
    // 150 people of whom each sent ten at least: 150 and 1,500 exactly, whoever they are.
    for (const [limit, exact] of [
      [1, 150],
      [10, 1_500],
    ] as const) {
      const told = [0, 1, 2, 3].map((season) => keptOf(season, limit));
      expect(new Set(told).size).toBeGreaterThan(1);
      expect(told.every((kept) => kept === exact)).toBe(false);
    }
  });
});
