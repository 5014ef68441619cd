// Spend the budget: choose a promise and a crowd. The secret is what every choice costs in this match; nothing of it
// leaves before the lock, and what an attacker gains by a weak promise needs no data: it is computed.

import { oneOf, type Randomness } from '../../shared/random/randomness.ts';
import {
  BUDGET_BINS,
  BUDGET_EPSILONS,
  type BudgetGuess,
  type BudgetOption,
  type BudgetSpec,
  type BudgetTruth,
} from '../../shared/rounds/budget.ts';
import { usualNoise, worthOf } from '../../shared/score/informed.ts';
import { FULL_MARKS } from '../../shared/score/points.ts';
import { measuredOptions } from './budget/options.ts';
import { answers, nothing } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface BudgetDrawn {
  readonly secret: Omit<BudgetTruth, 'type'>;
  readonly release: Readonly<Record<string, never>>;
}

/** Of options picked by lot, half of the others are on average worth more than one's own. */
const BLIND_ERROR = 0.5;
/** Matches of the public generator played through before choosing: enough to know what usually pays. */
const REHEARSALS = 2;
const SQUARES = 2 * BUDGET_BINS.columns * BUDGET_BINS.rows; // of either team

export const budget: RoundRules<'budget', BudgetDrawn> = {
  type: 'budget',
  columns: { guess: ({ epsilon, crowd }) => answers(epsilon, crowd), truth: nothing },
  unit: () => 'share', // of the other choices that would have been worth more
  plan: () => null, // a vote on what pays: nobody is to be found, and what a promise gives away is computed
  guarantee: () => null, // nothing is released before the votes; each choice states its own
  drawMs: ({ crowds }) => 90 + 30 * crowds.length,
  draw: (spec, randomness) => ({
    type: 'budget',
    secret: measuredOptions(spec, randomness),
    release: {},
    utility: null,
    nonce: drawNonce(randomness),
  }),
  clue: () => ({ type: 'budget' }),
  thumbnail: () => null,
  fits: ({ crowds }, { crowd }) => crowd === null || crowds.includes(crowd),
  score(_, { secret }, guess) {
    const own = secret.options.find((each) => each.epsilon === guess?.epsilon && each.crowd === guess.crowd);
    if (!own) return { error: null, points: 0, matched: [] };
    const reached = worth(own, secret.limit);
    const better = secret.options.filter((each) => worth(each, secret.limit) > reached).length;
    return {
      error: better / (secret.options.length - 1),
      points: Math.round(FULL_MARKS * Math.max(0, reached)),
      matched: [],
    };
  },
  truth: (_, { secret }) => ({ type: 'budget', ...secret }),
  blindError: () => BLIND_ERROR,
  attackers: {
    blind: ({ crowds }, _, randomness) => ({
      epsilon: oneOf(randomness, BUDGET_EPSILONS),
      crowd: oneOf(randomness, crowds),
    }),
    eye: ({ crowds }) => byNoise(crowds),
    solver: (spec, _, randomness) => rehearsed(spec, randomness),
  },
};

const worth = ({ epsilon, accuracy }: BudgetOption, limit: number): number =>
  worthOf(epsilon, accuracy, limit);

/** As people might: the largest crowd, and the strongest promise whose noise is smaller than what a square holds. */
function byNoise(crowds: BudgetSpec['crowds']): BudgetGuess {
  const crowd = crowds.at(-1) as BudgetOption['crowd'];
  const epsilon = BUDGET_EPSILONS.find((each) => usualNoise(each) <= crowd / SQUARES);
  return { epsilon: epsilon ?? (BUDGET_EPSILONS.at(-1) as BudgetOption['epsilon']), crowd };
}

/** Plays other matches of the public generator through and takes what paid best there. */
function rehearsed(spec: BudgetSpec, randomness: Randomness): BudgetGuess {
  const matches = Array.from({ length: REHEARSALS }, () => measuredOptions(spec, randomness));
  const options = matches[0]?.options ?? [];
  const paid = options.map((_, i) =>
    matches.reduce((sum, match) => sum + worth(match.options[i]!, match.limit), 0),
  );
  const { epsilon, crowd } = options[paid.indexOf(Math.max(...paid))]!;
  return { epsilon, crowd };
}
