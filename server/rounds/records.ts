// One person, many records: choose how many records count of each person, while the promise to the person stays. The
// secret is what every limit costs in this season; nothing of it leaves before the lock.

import { oneOf, type Randomness } from '../../shared/random/randomness.ts';
import {
  keptBy,
  RECORD_BINS,
  RECORD_LIMITS,
  type RecordsGuess,
  type RecordsSpec,
  type RecordsTruth,
} from '../../shared/rounds/records.ts';
import { usefulness, usualNoise } from '../../shared/score/informed.ts';
import { FULL_MARKS } from '../../shared/score/points.ts';
import { answers, nothing } from './columns.ts';
import { drawNonce } from './nonce.ts';
import { measuredLimits } from './records/options.ts';
import type { RoundRules } from './round.ts';

export interface RecordsDrawn {
  readonly secret: Omit<RecordsTruth, 'type'>;
  readonly release: Readonly<Record<string, never>>;
}

/** Of limits picked by lot, half of the others are on average better than one's own. */
const BLIND_ERROR = 0.5;
const REHEARSALS = 2;
const SQUARES = 2 * RECORD_BINS.columns * RECORD_BINS.rows; // of either team

export const records: RoundRules<'records', RecordsDrawn> = {
  type: 'records',
  columns: { guess: ({ limit }) => answers(limit), truth: nothing },
  unit: () => 'share', // of the other limits that would have left a better map
  plan: () => null, // a choice of what pays: nobody is to be found, every limit keeps the same promise
  guarantee: () => null, // nothing is released before the votes; every limit keeps the spec's promise
  drawMs: () => 110,
  draw: (spec, randomness) => ({
    type: 'records',
    secret: measuredLimits(spec, randomness),
    release: {},
    utility: null,
    nonce: drawNonce(randomness),
  }),
  clue: () => ({ type: 'records' }),
  thumbnail: () => null,
  fits: () => true,
  score(_, { secret }, guess) {
    const own = secret.options.find(({ limit }) => limit === guess?.limit);
    if (!own) return { error: null, points: 0, matched: [] };
    const better = secret.options.filter(({ accuracy }) => accuracy > own.accuracy).length;
    return {
      error: better / (secret.options.length - 1),
      points: Math.round(FULL_MARKS * usefulness(own.accuracy, secret.best)),
      matched: [],
    };
  },
  truth: (_, { secret }) => ({ type: 'records', ...secret }),
  blindError: () => BLIND_ERROR,
  attackers: {
    blind: (_, __, randomness) => ({ limit: oneOf(randomness, RECORD_LIMITS) }),
    eye: (spec) => byNoise(spec),
    solver: (spec, _, randomness) => rehearsed(spec, randomness),
  },
};

/** As people might: the most records of each that do not yet drown in their noise. */
function byNoise({ epsilon }: RecordsSpec): RecordsGuess {
  const clear = RECORD_LIMITS.filter((limit) => keptBy(limit) / SQUARES >= usualNoise(epsilon, limit));
  return { limit: clear.at(-1) ?? RECORD_LIMITS[0] };
}

/** Plays other seasons of the public generator through and takes the limit that was best there. */
function rehearsed(spec: RecordsSpec, randomness: Randomness): RecordsGuess {
  const seasons = Array.from({ length: REHEARSALS }, () => measuredLimits(spec, randomness));
  const reached = RECORD_LIMITS.map((_, i) =>
    seasons.reduce((sum, { options }) => sum + (options[i]?.accuracy ?? 0), 0),
  );
  return { limit: RECORD_LIMITS[reached.indexOf(Math.max(...reached))] as RecordsGuess['limit'] };
}
