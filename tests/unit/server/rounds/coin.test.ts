// The lesson of the coin: the crowd can be read, no single answer can; and nobody's truth ever travels.
import { describe, expect, test } from 'vitest';
import { saidAfter, type Toss } from '../../../../client/rounds/coin/tossing.ts';
import { coin } from '../../../../server/rounds/coin.ts';
import { coinFacts } from '../../../../shared/privacy/randomisedResponse.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { CLASSMATES, type CoinSpec } from '../../../../shared/rounds/coin.ts';
import { coinEstimate, yesRates } from '../../../../shared/score/coinEstimate.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf } from './lesson.ts';

const spec = (kind: CoinSpec['coin'] = 'symmetric'): CoinSpec => ({
  type: 'coin',
  about: 'book',
  coin: kind,
  seconds: 60,
});

describe.each(['symmetric', 'one-sided'] as const)('a crowd answering by the %s coin', (kind) => {
  test('is read to a few percent by whoever undoes the coin', () => {
    expect(meanOf(errorsOf(spec(kind), 'solver', 60))).toBeLessThan(0.04);
  });

  test('misleads whoever takes answers at their word', () => {
    expect(meanOf(errorsOf(spec(kind), 'eye', 60))).toBeGreaterThan(0.08);
  });

  test('is missed by a quarter of the prior without looking', () => {
    expect(meanOf(errorsOf(spec(kind), 'blind', 400)) / coin.blindError(spec(kind))).toBeCloseTo(1, 1);
  });

  test('the interval of the estimate holds the truth in about 95 of 100 crowds', () => {
    const held = Array.from({ length: 200 }, (_, i) => {
      const { secret, release } = coin.draw(spec(kind), seeded(`interval ${i}`));
      const yes = release.said.reduce((sum, answer) => sum + answer, 0);
      const { low, high } = coinEstimate({ kind, headsProbability: 0.5 }, yes, CLASSMATES);
      return low <= secret.yes / CLASSMATES && secret.yes / CLASSMATES <= high;
    });
    expect(held.filter(Boolean).length).toBeGreaterThan(185);
  });
});

describe('one answer', () => {
  const all: Toss[] = [
    { first: 'tails', second: null },
    { first: 'tails', second: null },
    { first: 'heads', second: 'heads' },
    { first: 'heads', second: 'tails' },
  ];
  const oneSided: Toss[] = [all[0]!, { first: 'heads', second: null }];
  const rate = (tosses: readonly Toss[], truth: boolean) =>
    tosses.filter((toss) => saidAfter(toss, truth)).length / tosses.length;

  test('the phone’s coins say yes as often as the rates behind every estimate', () => {
    for (const [kind, tosses] of [
      ['symmetric', all],
      ['one-sided', oneSided],
    ] as const) {
      const { ifNo, ifYes } = yesRates({ kind, headsProbability: 0.5 });
      expect(rate(tosses, false)).toBe(ifNo);
      expect(rate(tosses, true)).toBe(ifYes);
    }
  });

  test('is worth ln 3 with the symmetric coin; the one-sided coin promises nothing', () => {
    const drawn = (kind: CoinSpec['coin']) => coin.draw(spec(kind), seeded('promise')).release;
    expect(coin.guarantee(drawn('symmetric'))?.epsilon).toBeCloseTo(Math.log(3), 12);
    expect(coin.guarantee(drawn('one-sided'))).toBeNull();
    expect(coinFacts({ kind: 'one-sided', headsProbability: 0.5 }, 0.3, 1).posteriorGivenNo).toBe(0);
  });
});

describe('rules', () => {
  test('T2 the clue holds what classmates said, and neither their truths nor how many there are', () => {
    const drawn = coin.draw(spec(), seeded('clue'));
    const clue = coin.clue(spec(), drawn.release);
    expect(Object.keys(clue).sort()).toEqual(['said', 'type']);
    expect(clue.said).toHaveLength(CLASSMATES);
    expect([...clue.said].every((answer) => answer === 0 || answer === 1)).toBe(true);
  });

  test.each([{ said: true }, { said: 'yes', share: 0.2 }, { said: true, share: 1.2 }, { truth: true }])(
    'a guess that is no answer and share is refused: %o',
    (guess) => {
      const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'guess', player: 'p1', round: 0, guess })).toBe('bad-guess');
    },
  );

  test('both an answer and a share are needed to lock in', () => {
    const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
    table.guess('p1', { said: true, share: null });
    expect(table.refusal({ type: 'lock', player: 'p1', round: 0, present: [] })).toBe('guess-incomplete');
    table.guess('p1', { said: true, share: 0.3 });
    expect(table.submit({ type: 'lock', player: 'p1', round: 0, present: [] }).ok).toBe(true);
  });
});
