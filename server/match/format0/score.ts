// How format 0 scored a guess, by round type. Frozen with points.ts: only bringUp.ts asks, once a log.
import { matchPlaces } from '../../../shared/score/assignment.ts';
import {
  BLIND,
  linePoints,
  roundPoints,
  SCALES,
  sharePoints,
  USUAL_DOLLARS,
  usefulness,
  worth,
} from './points.ts';

/** A spec, secret or guess as it lies in the log: read here and nowhere else. */
// biome-ignore lint/suspicious/noExplicitAny: rows of a past format, whose types are gone from the code
type Stored = any;

interface Score0 {
  readonly error: number | null;
  readonly points: number;
  readonly matched: readonly number[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Scoring {
  readonly blindError: (spec: Stored) => number;
  readonly score: (spec: Stored, secret: Stored, guess: Stored) => Score0;
}

const NOTHING: Score0 = { error: null, points: 0, matched: [] };
const MISSED_M = 30;
const MISSED_DOLLARS = 15_000;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const constant = (error: number) => () => error;

const share = (error: number, blindError: number): Score0 => ({
  error,
  points: sharePoints(error, blindError),
  matched: [],
});

const near = (error: number, scale: number): Score0 => ({
  error,
  points: roundPoints([error], scale),
  matched: [0],
});

/** How many of the other options were better than one's own, as a share. */
const better = (values: readonly number[], isBetter: (other: number) => boolean): number =>
  values.filter(isBetter).length / (values.length - 1);

function places(secret: Stored, guess: Stored): Score0 {
  const pins: readonly Place[] = guess.places;
  if (pins.length === 0) return NOTHING;
  const targets = secret.targets.map((index: number) => secret.records[index]!);
  const { guessOf, distances } = matchPlaces(targets, pins);
  return {
    error: mean(distances.map((distance) => (Number.isFinite(distance) ? distance : MISSED_M))),
    points: roundPoints(distances, SCALES.soccer),
    matched: pins.map((_, pin) => guessOf.indexOf(pin)),
  };
}

function pay(secret: Stored, guess: Stored): Score0 {
  const dollars: readonly (number | null)[] = guess.dollars;
  if (dollars.every((each) => each === null)) return NOTHING;
  const errors: readonly number[] = secret.targets.map((target: number, i: number) => {
    const given = dollars[i];
    return given == null ? Number.POSITIVE_INFINITY : Math.abs(given - secret.records[target].y);
  });
  return {
    error: mean(errors.map((error) => (Number.isFinite(error) ? error : MISSED_DOLLARS))),
    points: roundPoints(errors, SCALES.company),
    matched: errors.map((_, i) => i),
  };
}

const companyBlind = (spec: Stored): number => BLIND.company[spec.target as keyof typeof BLIND.company];
const BLIND_ATTRIBUTE = 0.5866666666666667;
const BLIND_COIN = (0.7 - 0.1) / 4;

const SCORING: Readonly<Record<string, Scoring>> = {
  find: {
    blindError: (spec) => BLIND.soccer[spec.target as keyof typeof BLIND.soccer],
    score: (_, secret, guess) => places(secret, guess),
  },
  again: {
    blindError: (spec) => BLIND.soccer[spec.target as keyof typeof BLIND.soccer],
    score: (_, secret, guess) => places(secret, guess),
  },
  pay: { blindError: companyBlind, score: (_, secret, guess) => pay(secret, guess) },
  oracle: {
    blindError: (spec) => BLIND.missing[spec.target as keyof typeof BLIND.missing],
    score: (_, { records, target }, { x, y }) =>
      near(Math.hypot(x - records[target].x, y - records[target].y), SCALES.soccer),
  },
  where: {
    blindError: constant(BLIND.town),
    score: (_, secret, { x, y }) => near(Math.hypot(x - secret.x, y - secret.y), SCALES.town),
  },
  insider: {
    blindError: companyBlind,
    score: (_, { person }, { dollars }) => near(Math.abs(dollars - person.y), SCALES.company),
  },
  line: {
    blindError: companyBlind,
    score(spec, { records: [{ y }] }, { dollars, higher }) {
      const error = Math.abs(dollars - y);
      const isHigher = y > USUAL_DOLLARS[spec.target]!;
      return { error, points: linePoints(error, higher === isHigher), matched: [0] };
    },
  },
  number: {
    blindError: constant(0.9),
    score(spec, secret, guess) {
      const inPlace = [...secret.digits].filter((digit, i) => guess.digits[i] === digit).length;
      return share(1 - inPlace / spec.digits, 0.9);
    },
  },
  face: {
    blindError: constant(0.5),
    score(_, secret, guess) {
      const squares = [...secret.squares];
      return share(
        1 - squares.filter((square, i) => square === guess.squares[i]).length / squares.length,
        0.5,
      );
    },
  },
  coin: {
    blindError: constant(BLIND_COIN),
    score: (_, { yes }, guess) =>
      guess.share === null ? NOTHING : share(Math.abs(guess.share - yes / 1000), BLIND_COIN),
  },
  membership: {
    blindError: constant(0.5),
    score(_, { members }, { bets }) {
      if (bets.every((bet: boolean | null) => bet === null)) return NOTHING;
      const wrong = bets.map((bet: boolean | null, i: number) =>
        bet === null ? 0.5 : Number(bet !== members[i]),
      );
      return share(mean(wrong), 0.5);
    },
  },
  attribute: {
    blindError: constant(BLIND_ATTRIBUTE),
    score(_, { people }, { bands }) {
      if (bands.every((band: number | null) => band === null)) return NOTHING;
      const wrong = people.filter(({ band }: Stored, i: number) => bands[i] !== band).length;
      return share(wrong / people.length, BLIND_ATTRIBUTE);
    },
  },
  degree: {
    blindError: constant(0.5),
    score(_, { tested }, { degree }) {
      const own = tested[degree - 1];
      return {
        error: better(tested, (rmse) => rmse < own),
        points: roundPoints([own - Math.min(...tested)], SCALES.excessPay),
        matched: [],
      };
    },
  },
  budget: {
    blindError: constant(0.5),
    score(_, { options, limit }, guess) {
      const index = options.findIndex(
        ({ epsilon, crowd }: Stored) => epsilon === guess.epsilon && crowd === guess.crowd,
      );
      if (index < 0) return NOTHING;
      const worths: readonly number[] = options.map(({ epsilon, accuracy }: Stored) =>
        worth(epsilon, accuracy, limit),
      );
      const own = worths[index]!;
      const error = better(worths, (other) => other > own);
      return { error, points: Math.round(1000 * Math.max(0, own)), matched: [] };
    },
  },
  records: {
    blindError: constant(0.5),
    score(_, { options, best }, guess) {
      const own = options.find(({ limit }: Stored) => limit === guess.limit);
      if (!own) return NOTHING;
      const accuracies: readonly number[] = options.map(({ accuracy }: Stored) => accuracy);
      const error = better(accuracies, (other) => other > own.accuracy);
      return { error, points: Math.round(1000 * usefulness(own.accuracy, best)), matched: [] };
    },
  },
};

/** Throws for a type that format 0 did not have. */
export function scoring0(type: string): Scoring {
  const scoring = SCORING[type];
  if (!scoring) throw new Error(`format 0 had no rounds of type '${type}'`);
  return scoring;
}
