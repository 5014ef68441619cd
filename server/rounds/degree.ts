// Too clever: which polynomial through this year's pay tells next year's best? Everything is shown but next year.
import { fit } from '../../shared/model/fit.ts';
import { below, type Randomness } from '../../shared/random/randomness.ts';
import { DEGREES, type DegreeGuess } from '../../shared/rounds/degree.ts';
import { company } from '../../shared/scenario/company.ts';
import { type Columns, columnsOf, type DataRecord, without } from '../../shared/scenario/records.ts';
import { POINT_SCALES, roundPoints } from '../../shared/score/points.ts';
import { curveUtility } from '../../shared/score/utility.ts';
import { answers } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface DegreeDrawn {
  readonly secret: {
    readonly fresh: readonly DataRecord[];
    readonly trained: readonly number[];
    readonly tested: readonly number[];
  };
  readonly release: { readonly records: readonly DataRecord[] };
}

type Degree = DegreeGuess['degree'];

const FRESH_SNAPSHOTS = 40;
const SHOWN_SNAPSHOTS = 3;
/** Of nine degrees picked by lot, four are on average better than one's own: half of the other eight. */
const BLIND_ERROR = 0.5;
/** What a person takes for a good fit: no further bend that does not bring the curve this much closer to the points. */
const WORTH_A_BEND = 0.85;

export const degree: RoundRules<'degree', DegreeDrawn> = {
  type: 'degree',
  columns: { guess: ({ degree }) => answers(degree), truth: ({ tested }) => answers(...tested) },
  unit: () => 'share', // of the other degrees that would have told next year's pay better
  plan: () => null, // everybody's pay is shown: what is hidden is next year, not a person
  guarantee: () => null,
  draw,
  drawMs: () => 10,
  clue: (_, { records }) => ({ type: 'degree', domain: company.domain, records }),
  thumbnail: () => null,
  fits: () => true,
  score(_, { secret: { tested } }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const own = tested[guess.degree - 1]!;
    const better = tested.filter((rmse) => rmse < own).length;
    const excess = own - Math.min(...tested);
    return {
      error: better / (DEGREES.length - 1),
      points: roundPoints([excess], POINT_SCALES.excessPay),
      matched: [],
    };
  },
  truth: (_, { secret, release }) => ({
    type: 'degree',
    ...secret,
    moved: DEGREES.map((each) => movedBy(each, columnsOf(release.records))),
  }),
  blindError: () => BLIND_ERROR,
  attackers: {
    blind: (_, __, randomness) => ({ degree: DEGREES[below(randomness, DEGREES.length)] as Degree }),
    eye: (_, { records }) => ({ degree: byEye(columnsOf(records)) }),
    solver: (_, { records }) => ({ degree: byLeavingOneOut(columnsOf(records)) }),
  },
};

function draw(_: unknown, randomness: Randomness) {
  const { records, match } = company.draw(randomness, { target: 'middle' });
  const men = records.filter(({ group }) => group === 1);
  const years = Array.from({ length: FRESH_SNAPSHOTS }, () =>
    company.drawAgain(match, randomness).filter(({ group }) => group === 1),
  );
  const fresh = columnsOf(years.flat());
  return {
    type: 'degree' as const,
    secret: {
      fresh: years.slice(0, SHOWN_SNAPSHOTS).flat(),
      trained: DEGREES.map((each) => rmse(each, columnsOf(men), columnsOf(men))),
      tested: DEGREES.map((each) => rmse(each, columnsOf(men), fresh)),
    },
    release: { records: men },
    utility: null,
    nonce: drawNonce(randomness),
  };
}

/** Root mean squared error in dollars on `judged` of the polynomial fitted to `learned`. */
function rmse(each: Degree, learned: Columns, judged: Columns): number {
  const model = fit({ family: 'polynomial', degree: each }, learned, company.domain);
  return curveUtility((x, group) => model.predict(x, group), judged).rmse;
}

/** How far the curve of a degree moves where a man stands when it never saw him, in dollars: the middle one of the men. */
function movedBy(each: Degree, men: Columns): number {
  const whole = fit({ family: 'polynomial', degree: each }, men, company.domain);
  const shifts = Array.from(men.x, (years, i) => {
    const rest = fit({ family: 'polynomial', degree: each }, without(men, i), company.domain);
    return Math.abs(rest.predict(years, 1) - whole.predict(years, 1));
  });
  return shifts.toSorted((a, b) => a - b)[shifts.length >> 1]!;
}

function byEye(men: Columns): Degree {
  return DEGREES.reduce((chosen, each) =>
    rmse(each, men, men) < WORTH_A_BEND * rmse(chosen, men, men) ? each : chosen,
  );
}

/** The degree that best tells each man's pay from the others'. */
function byLeavingOneOut(men: Columns): Degree {
  const misses = DEGREES.map((each) =>
    Array.from({ length: men.count }, (_, i) => {
      const rest = fit({ family: 'polynomial', degree: each }, without(men, i), company.domain);
      return (rest.predict(men.x[i]!, 1) - men.y[i]!) ** 2;
    }).reduce((sum, squared) => sum + squared, 0),
  );
  return DEGREES[misses.indexOf(Math.min(...misses))]!;
}
