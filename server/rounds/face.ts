// The face. The secret is an invented glyph; what leaves is how sure a recogniser is of the picture it is shown.
import { toggleAtEdge, toggleSquares } from '../../shared/attack/query/askFace.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import { drawGlyph, readMeter, shareAlike } from '../../shared/scenario/glyph.ts';
import { sharePoints } from '../../shared/score/points.ts';
import { digits } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { Ask, RoundRules } from './round.ts';

export interface FaceDrawn {
  readonly secret: { readonly squares: string };
  readonly release: { readonly meter: number }; // of the dark picture: where every player starts
}

/** Every square of a glyph is lit in half of all glyphs, so that any picture is half wrong on average. */
const BLIND_ERROR = 0.5;

const darkPicture = (side: number): string => '0'.repeat(side ** 2);

export const face: RoundRules<'face', FaceDrawn> = {
  type: 'face',
  columns: { guess: (guess) => digits(guess.squares), truth: (truth) => digits(truth.squares) },
  unit: () => 'share',
  plan: ({ side, mirror, step, questions }) => ({
    type: 'face',
    side,
    questions,
    ...(mirror && { mirror }),
    protection: step === 0 ? { kind: 'none' } : { kind: 'rounded', levels: readings(step) },
  }),
  guarantee: () => null,
  drawMs: () => 1,
  draw(spec, randomness) {
    const squares = drawGlyph(spec, randomness);
    const meter = readMeter(shareAlike(squares, darkPicture(spec.side)), spec.step);
    return {
      type: 'face',
      secret: { squares },
      release: { meter },
      utility: null,
      nonce: drawNonce(randomness),
    };
  },
  clue: (_, { meter }) => ({ type: 'face', meter }),
  thumbnail: () => null,
  fits: (spec, { squares }) => squares.length === spec.side ** 2,
  score(_, { secret }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const error = 1 - shareAlike(secret.squares, guess.squares);
    return { error, points: sharePoints(error, BLIND_ERROR), matched: [] };
  },
  truth: (_, { secret: { squares } }) => ({ type: 'face', squares }),
  blindError: () => BLIND_ERROR,
  oracle: {
    questions: (spec) => spec.questions,
    answer: (spec, { secret }, _player, { squares }) =>
      squares.length === spec.side ** 2
        ? done({ meter: readMeter(shareAlike(secret.squares, squares), spec.step) })
        : refused('bad-question'),
  },
  attackers: {
    blind: (spec) => ({ squares: darkPicture(spec.side) }),
    eye: asking(toggleSquares),
    solver: asking(toggleAtEdge),
  },
};

function asking(find: typeof toggleSquares): NonNullable<RoundRules<'face', FaceDrawn>['attackers']['eye']> {
  return (spec, { meter }, _randomness, _work, ask) => ({ squares: find(spec, meter, metersOf(ask)) });
}

const metersOf = (ask: Ask<'face'>) => (squares: string) => ask({ squares })?.meter ?? null;

/** How many readings a meter with this step can show: 0, and every step up to the one nearest to 1. */
const readings = (step: number): number => Math.round(1 / step) + 1;
