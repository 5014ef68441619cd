// Where is she? The secret is one place in an invented town; nothing is released but whether messages would pass.
import { type AskDisc, findByHalving, findByTrying, type Town } from '../../shared/attack/query/askPlace.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import { between } from '../../shared/random/randomness.ts';
import { RADII, TOWN, type WhereSpec, type WhereTruth } from '../../shared/rounds/where.ts';
import { POINT_SCALES, roundPoints } from '../../shared/score/points.ts';
import { placeOf, places } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { Ask, RoundRules } from './round.ts';

export interface WhereDrawn {
  readonly secret: { readonly x: number; readonly y: number; readonly solver: WhereTruth['solver'] };
  readonly release: Record<string, never>;
}

const MIDDLE = { x: TOWN.widthM / 2, y: TOWN.heightM / 2 } as const;

export const where: RoundRules<'where', WhereDrawn> = {
  type: 'where',
  columns: { guess: (guess) => places([guess]), truth: (truth) => places([placeOf(truth)]) },
  unit: () => 'm',
  plan: ({ radiusM, questions }) => ({
    type: 'where',
    questions,
    ...(radiusM !== null && { radiusM }),
    protection: { kind: 'none' },
  }),
  guarantee: () => null,
  drawMs: ({ questions }) => 4.5 * questions,
  draw(spec, randomness) {
    const place = { x: between(randomness, 0, TOWN.widthM), y: between(randomness, 0, TOWN.heightM) };
    let left = spec.questions;
    const { steps } = findByHalving(townOf(spec), (disc) => (left-- > 0 ? passes(place, disc) : null));
    return {
      type: 'where',
      secret: { ...place, solver: steps },
      release: {},
      utility: null,
      nonce: drawNonce(randomness),
    };
  },
  clue: () => ({
    type: 'where',
    domain: {
      x: { low: 0, high: TOWN.widthM, unit: 'm' },
      y: { low: 0, high: TOWN.heightM, unit: 'm' },
    },
  }),
  thumbnail: () => null,
  fits: () => true,
  score(_, { secret }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const error = Math.hypot(guess.x - secret.x, guess.y - secret.y);
    return { error, points: roundPoints([error], POINT_SCALES.town), matched: [0] };
  },
  truth: (_, { secret: { x, y, solver } }) => ({ type: 'where', x, y, solver }),
  blindError: () => BLIND_ERROR_M,
  oracle: {
    questions: (spec) => spec.questions,
    answer: (spec, { secret }, _player, disc) =>
      spec.radiusM !== null && disc.radiusM !== spec.radiusM
        ? refused('bad-question')
        : done({ passes: passes(secret, disc) }),
  },
  attackers: {
    blind: () => MIDDLE,
    eye: (spec, _release, randomness, _work, ask) => findByTrying(townOf(spec), answersOf(ask), randomness),
    solver: (spec, _release, _randomness, _work, ask) => findByHalving(townOf(spec), answersOf(ask)).guess,
  },
};

const passes = (place: { x: number; y: number }, disc: { x: number; y: number; radiusM: number }): boolean =>
  Math.hypot(place.x - disc.x, place.y - disc.y) <= disc.radiusM;

const answersOf =
  (ask: Ask<'where'>): AskDisc =>
  (disc) =>
    ask(disc)?.passes ?? null;

function townOf(spec: WhereSpec): Town {
  const count = (RADII.highM - RADII.lowM) / RADII.stepM + 1;
  const all = Array.from({ length: count }, (_, i) => RADII.lowM + i * RADII.stepM);
  return { ...TOWN, radiiM: spec.radiusM === null ? all : [spec.radiusM] };
}

/**
 * Mean distance of an evenly drawn place from the middle of a w × h rectangle: (d + a²/b·asinh(b/a)/2 + b²/a·asinh(a/b)/2)/3
 * with a = w/2, b = h/2 and d the half diagonal. No fixed guess does better.
 */
const BLIND_ERROR_M = meanFromMiddle(TOWN.widthM / 2, TOWN.heightM / 2);

function meanFromMiddle(a: number, b: number): number {
  return (
    (Math.hypot(a, b) + ((a * a) / b) * Math.asinh(b / a) * 0.5 + ((b * b) / a) * Math.asinh(a / b) * 0.5) / 3
  );
}
