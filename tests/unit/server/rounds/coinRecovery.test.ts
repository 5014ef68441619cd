// What can be read of single classmates from the public answers of Flip a coin: no more than each one's own answer says.
// Played is the attack on any order that follows from a few numbers: try every such order, keep the likeliest.
import { describe, expect, test } from 'vitest';
import { coin } from '../../../../server/rounds/coin.ts';
import type { Randomness } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { CLASSMATES, type CoinSpec } from '../../../../shared/rounds/coin.ts';
import { coinEstimate, yesRates } from '../../../../shared/score/coinEstimate.ts';
import { meanOf } from './lesson.ts';

type Order = (person: number, yes: number) => boolean;

/** Orders of so many yeses that a program might fill a class with. */
const ORDERS: Readonly<Record<string, Order>> = {
  'spread evenly': (i, yes) => Math.floor(((i + 1) * yes) / CLASSMATES) > Math.floor((i * yes) / CLASSMATES),
  'yeses first': (i, yes) => i < yes,
  'yeses last': (i, yes) => i >= CLASSMATES - yes,
  'stepped through': (i, yes) => (i * 617) % CLASSMATES < yes,
};
const ROUNDS = 60;
const ATTACKED = 20; // of them

const LOW = 100;
const HIGH = 700;

const specOf = (kind: CoinSpec['coin']): CoinSpec => ({
  type: 'coin',
  about: 'book',
  coin: kind,
  seconds: 60,
});

/** One round twice: as it is, and with coins that all fall tails, so that everybody says the truth. */
function drawTwice(kind: CoinSpec['coin'], round: number) {
  const tails: Randomness = {
    uniform: seeded(`people ${round}`).uniform,
    bytes: (count) => new Uint8Array(count).fill(255),
  };
  const tossed: Randomness = {
    uniform: seeded(`people ${round}`).uniform,
    bytes: seeded(`coins ${round}`).bytes,
  };
  const open = coin.draw(specOf(kind), tails);
  const drawn = coin.draw(specOf(kind), tossed);
  expect(sum(open.release.said)).toBe(drawn.secret.yes);
  return { yes: drawn.secret.yes, said: drawn.release.said, truths: open.release.said };
}

const sum = (answers: Uint8Array) => answers.reduce((total, answer) => total + answer, 0);

/** The number of yeses whose order makes these answers likeliest. */
function likeliest(kind: CoinSpec['coin'], said: Uint8Array, order: Order): number {
  const { ifNo, ifYes } = yesRates({ kind, headsProbability: 0.5 });
  const weights = [
    [Math.log(1 - ifNo), Math.log(ifNo)],
    [Math.log(1 - ifYes), Math.log(ifYes)],
  ];
  let best = { yes: LOW, score: Number.NEGATIVE_INFINITY };
  for (let yes = LOW; yes <= HIGH; yes++) {
    let score = 0;
    for (let i = 0; i < said.length; i++) score += weights[Number(order(i, yes))]![said[i]!]!;
    if (score > best.score) best = { yes, score };
  }
  return best.yes;
}

const rightOf = (truths: Uint8Array, guess: (i: number) => boolean): number =>
  meanOf(Array.from(truths, (truth, i) => Number((truth === 1) === guess(i))));

describe.each(['symmetric', 'one-sided'] as const)('behind the %s coin', (kind) => {
  const rounds = Array.from({ length: ROUNDS }, (_, i) => drawTwice(kind, i));

  /** The best that can be done with each classmate's own answer and the crowd's share. */
  const own = meanOf(
    rounds.map(({ said, truths }) => {
      const { ifNo, ifYes } = yesRates({ kind, headsProbability: 0.5 });
      const { share } = coinEstimate({ kind, headsProbability: 0.5 }, sum(said), CLASSMATES);
      const saysYes = [(1 - ifYes) * share > (1 - ifNo) * (1 - share), ifYes * share > ifNo * (1 - share)];
      return rightOf(truths, (i) => saysYes[said[i]!] as boolean);
    }),
  );

  test.each(Object.keys(ORDERS))('an attacker who tries every order “%s” learns nothing by it', (name) => {
    const order = ORDERS[name]!;
    const found = rounds.slice(0, ATTACKED).map(({ yes, said, truths }) => {
      const tried = likeliest(kind, said, order);
      return { exact: tried === yes, right: rightOf(truths, (i) => order(i, tried)) };
    });
    expect(found.filter(({ exact }) => exact).length).toBeLessThan(ATTACKED / 4);
    expect(meanOf(found.map(({ right }) => right))).toBeLessThan(own + 0.01);
  });

  test('a thousand earlier answers of the same seat tell nothing of the next', () => {
    const half = rounds.slice(0, ROUNDS / 2);
    const before = Array.from({ length: CLASSMATES }, (_, i) => meanOf(half.map(({ truths }) => truths[i]!)));
    const typical = meanOf(before);
    const later = rounds
      .slice(ROUNDS / 2)
      .flatMap(({ truths, yes }) =>
        Array.from(truths, (truth, i) => (before[i]! - typical) * (truth - yes / CLASSMATES)),
      );
    const scatter = Math.sqrt(meanOf(later.map((product) => product ** 2)) / later.length);
    expect(Math.abs(meanOf(later))).toBeLessThan(4 * scatter);
  });
});
