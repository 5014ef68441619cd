// The number that gets through. The secret is one caller's number; nothing is released but answers.
import { findNumber, type Manner } from '../../shared/attack/query/askNumber.ts';
import { digitsInPlace, filterAnswer } from '../../shared/model/callerFilter.ts';
import { done, refused } from '../../shared/protocol/refusals.ts';
import { below, type Randomness } from '../../shared/random/randomness.ts';
import type { NumberSpec, NumberStep } from '../../shared/rounds/number.ts';
import { sharePoints } from '../../shared/score/points.ts';
import { digits } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface NumberDrawn {
  readonly secret: { readonly digits: string; readonly solver: readonly NumberStep[] };
  readonly release: Record<string, never>;
}

/** Whatever is guessed, each digit of a number drawn evenly is wrong nine times out of ten. */
const BLIND_ERROR = 0.9;

export const number: RoundRules<'number', NumberDrawn> = {
  type: 'number',
  columns: { guess: (guess) => digits(guess.digits), truth: (truth) => digits(truth.digits) },
  unit: () => 'share',
  plan: ({ answers, digits, questions }) => ({
    type: 'number',
    answers,
    digits,
    questions,
    protection: { kind: 'none' },
  }),
  guarantee: () => null,
  drawMs: () => 40,
  draw(spec, randomness) {
    const digits = drawDigits(spec, randomness);
    const { steps } = findNumber(
      spec.answers,
      spec.digits,
      'careful',
      budgeted(spec, (asked) => filterAnswer(spec.answers, digits, asked)),
    );
    return {
      type: 'number',
      secret: { digits, solver: steps },
      release: {},
      utility: null,
      nonce: drawNonce(randomness),
    };
  },
  clue: () => ({ type: 'number' }),
  thumbnail: () => null,
  fits: (spec, { digits }) => digits.length === spec.digits,
  score(spec, { secret }, guess) {
    if (!guess) return { error: null, points: 0, matched: [] };
    const error = 1 - digitsInPlace(secret.digits, guess.digits) / spec.digits;
    return { error, points: sharePoints(error, BLIND_ERROR), matched: [] };
  },
  truth: (_, { secret: { digits, solver } }) => ({ type: 'number', digits, solver }),
  blindError: () => BLIND_ERROR,
  oracle: {
    questions: (spec) => spec.questions,
    answer(spec, { secret }, _player, { digits }) {
      const fits = spec.answers === 'prefix' ? digits.length <= spec.digits : digits.length === spec.digits;
      if (!fits) return refused('bad-question');
      return done({ count: filterAnswer(spec.answers, secret.digits, digits) });
    },
  },
  attackers: {
    blind: (spec, _release, randomness) => ({ digits: drawDigits(spec, randomness) }),
    eye: asking('plain'),
    solver: asking('careful'),
  },
};

function asking(manner: Manner): NonNullable<RoundRules<'number', NumberDrawn>['attackers']['eye']> {
  return (spec, _release, _randomness, _work, ask) => {
    const { guess } = findNumber(
      spec.answers,
      spec.digits,
      manner,
      (digits) => ask({ digits })?.count ?? null,
    );
    return { digits: guess };
  };
}

const drawDigits = (spec: NumberSpec, randomness: Randomness): string =>
  String(below(randomness, 10 ** spec.digits)).padStart(spec.digits, '0');

function budgeted<A>({ questions }: NumberSpec, answer: (asked: string) => A) {
  let left = questions;
  return (asked: string): A | null => (left-- > 0 ? answer(asked) : null);
}
