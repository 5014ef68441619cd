// Flip a coin: a class answers by coin, and invented classmates with it. The secret is how many of those would truly
// say yes; what everybody said is public. No player's true answer ever reaches this side.

import { answerByCoin, type Coin, coinFacts } from '../../shared/privacy/randomisedResponse.ts';
import { between, shuffled } from '../../shared/random/randomness.ts';
import type { Guarantee } from '../../shared/release/plan.ts';
import { CLASSMATES, type CoinSpec } from '../../shared/rounds/coin.ts';
import { coinEstimate } from '../../shared/score/coinEstimate.ts';
import { sharePoints } from '../../shared/score/points.ts';
import { answers } from './columns.ts';
import { drawNonce } from './nonce.ts';
import type { RoundRules } from './round.ts';

export interface CoinDrawn {
  readonly secret: { readonly yes: number };
  readonly release: { readonly said: Uint8Array; readonly coin: CoinSpec['coin'] };
}

/** The true share of yeses is drawn evenly from here; everybody may know that. */
const SHARES = { low: 0.1, high: 0.7 } as const;
/** The middle is the best guess without looking, and is off by a quarter of the width on average. */
const BLIND_SHARE = (SHARES.low + SHARES.high) / 2;
const BLIND_ERROR = (SHARES.high - SHARES.low) / 4;

const FAIR = { count: 1, of: 2 } as const;
const coinOf = (kind: CoinSpec['coin']): Coin => ({ kind, headsProbability: FAIR.count / FAIR.of });

export const coin: RoundRules<'coin', CoinDrawn> = {
  type: 'coin',
  // The answer after the coin is known of a phone, never of a person: the share of those who would say yes is scored.
  columns: { guess: ({ share, said }) => answers(share, said), truth: ({ yes }) => answers(yes) },
  unit: () => 'share',
  // What is guessed is a share of the crowd, which is what the answers are for. Nobody guesses one person's truth, so
  // the round measures no protection; what protects each answer is its epsilon, and that is told.
  plan: () => null,
  guarantee: ({ coin: kind }) => guaranteeOf(kind),
  drawMs: () => 1,
  draw(spec, randomness) {
    const yes = Math.round(CLASSMATES * between(randomness, SHARES.low, SHARES.high));
    // In an order that nobody can know: from a pattern, a thousand answers would tell which of 601 it is, and so each truth.
    const truths = shuffled(
      randomness,
      Array.from({ length: CLASSMATES }, (_, i) => i < yes),
    );
    const said = Uint8Array.from(truths, (truth) => Number(answerByCoin(truth, spec.coin, FAIR, randomness)));
    return {
      type: 'coin',
      secret: { yes },
      release: { said, coin: spec.coin },
      utility: null,
      nonce: drawNonce(randomness),
    };
  },
  clue: (_, { said }) => ({ type: 'coin', said }),
  thumbnail: () => null,
  fits: () => true,
  score(_, { secret }, guess) {
    if (!guess || guess.share === null) return { error: null, points: 0, matched: [] };
    const error = Math.abs(guess.share - secret.yes / CLASSMATES);
    return { error, points: sharePoints(error, BLIND_ERROR), matched: [] };
  },
  truth: (_, { secret: { yes } }) => ({ type: 'coin', yes }),
  blindError: () => BLIND_ERROR,
  attackers: {
    blind: () => ({ said: null, share: BLIND_SHARE }),
    eye: (_, release) => ({ said: null, share: reportedIn(release.said) / CLASSMATES }), // takes answers at their word
    solver: (_, release) => ({ said: null, share: estimated(release) }),
  },
};

const reportedIn = (said: Uint8Array): number => said.reduce((sum, answer) => sum + answer, 0);

function estimated({ said, coin: kind }: CoinDrawn['release']): number {
  const { share } = coinEstimate(coinOf(kind), reportedIn(said), said.length);
  return Math.min(1, Math.max(0, share));
}

/** Each answer's own promise, to its sayer; the one-sided coin makes none. */
function guaranteeOf(kind: CoinSpec['coin']): Guarantee | null {
  const { epsilon } = coinFacts(coinOf(kind), BLIND_SHARE, 1);
  if (!Number.isFinite(epsilon)) return null;
  return {
    mechanism: 'randomisedResponse',
    relation: 'replace-one, n public',
    epsilon,
    delta: 0,
    sensitivity: 1,
    recordsPerPerson: 1,
  };
}
