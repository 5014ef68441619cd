// Answers by coin and choices by quality: exact probabilities, and what the crowd's rate still says.
import { describe, expect, it } from 'vitest';
import { answerByCoin, coinFacts } from '../../../../shared/privacy/randomisedResponse.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { choiceProbabilities, chooseByQuality } from '../../../reference/exponential.ts';
import {
  estimateDeviation,
  estimatedRate,
  randomisedResponse,
  responseEpsilon,
  truthProbability,
} from '../../../reference/randomisedResponse.ts';
import { chiSquareTail } from '../../../support/chiSquare.ts';
import vectors from '../../../vectors/randomized_response.json' with { type: 'json' };

describe('randomised response', () => {
  it('has the reference epsilons, truth probabilities and deviations', () => {
    for (const row of vectors.warner_and_kary) {
      const answers = 'k' in row && row.k !== undefined ? row.k : 2;
      expect(responseEpsilon(row.p_truth, answers)).toBeCloseTo(row.epsilon, 12);
      expect(truthProbability(row.epsilon, answers)).toBeCloseTo(row.p_truth, 12);
      if (!('std_of_estimate' in row)) continue;
      for (const { n, pi, std } of row.std_of_estimate ?? []) {
        expect(estimateDeviation(pi, row.p_truth, n)).toBeCloseTo(std, 12);
      }
    }
  });

  it('has the reference facts about both coins', () => {
    for (const row of vectors.forced) {
      const kind = row.kind.startsWith('PAIR') ? 'one-sided' : 'symmetric';
      const facts = coinFacts({ kind, headsProbability: row.heads_prob }, row.true_rate, 200);
      expect(facts.yesRate).toBeCloseTo(row.p_report_yes, 12);
      expect(facts.posteriorGivenYes).toBeCloseTo(row.posterior_given_yes, 12);
      expect(facts.posteriorGivenNo).toBeCloseTo(row.posterior_given_no, 12);
      expect(facts.deviation).toBeCloseTo(row.std_estimator_n200, 12);
      if (typeof row.epsilon_overall === 'number') expect(facts.epsilon).toBeCloseTo(row.epsilon_overall, 12);
      else expect(facts.epsilon).toBe(Infinity);
      if (row.epsilon_if_yes_observed !== undefined) {
        expect(facts.epsilonOfYes).toBeCloseTo(row.epsilon_if_yes_observed, 12);
      }
    }
  });

  it.each([
    [2, 1],
    [4, 0.5],
    [3, 2.5],
  ])('gives one of %i answers with exactly the odds of epsilon %d', (answers, epsilon) => {
    const source = seeded('response');
    const counts = new Array<number>(answers).fill(0);
    const n = 20_000;
    for (let i = 0; i < n; i++) {
      const answer = randomisedResponse(1, answers, epsilon, source);
      counts[answer] = counts[answer]! + 1;
    }
    const truth = truthProbability(epsilon, answers);
    const expected = counts.map((_, answer) => n * (answer === 1 ? truth : (1 - truth) / (answers - 1)));
    const statistic = counts.reduce((sum, c, i) => sum + (c - expected[i]!) ** 2 / expected[i]!, 0);
    expect(chiSquareTail(statistic, answers - 1)).toBeGreaterThan(1e-3);
  });

  it('lets the crowd through: the estimate lands within its stated deviation', () => {
    const source = seeded('class');
    const n = 5_000;
    const reported = Array.from({ length: n }, (_, i) =>
      randomisedResponse(i % 5 === 0 ? 1 : 0, 2, Math.log(3), source),
    );
    const rate = reported.reduce((sum, answer) => sum + answer, 0) / n;
    expect(Math.abs(estimatedRate(rate, 0.75) - 0.2)).toBeLessThan(4 * estimateDeviation(0.2, 0.75, n));
  });

  it('by the one-sided coin, never lets a true yes say no; by the symmetric coin, a quarter of the time', () => {
    const source = seeded('coins');
    const noes = (kind: 'one-sided' | 'symmetric') =>
      Array.from({ length: 4_000 }, () => answerByCoin(true, kind, { count: 1, of: 2 }, source)).filter(
        (yes) => !yes,
      ).length;
    expect(noes('one-sided')).toBe(0);
    expect(Math.abs(noes('symmetric') - 1_000)).toBeLessThan(4 * Math.sqrt(750));
  });
});

describe('the exponential mechanism', () => {
  it('chooses with probabilities proportional to exp(epsilon·quality/2)', () => {
    const source = seeded('choice');
    const qualities = [3, 7, 7, 0, 5];
    const counts = new Array<number>(5).fill(0);
    for (let i = 0; i < 30_000; i++) {
      const choice = chooseByQuality(qualities, 1, 0.9, source);
      counts[choice] = counts[choice]! + 1;
    }
    const expected = choiceProbabilities(qualities, 1, 0.9).map((p) => 30_000 * p);
    const statistic = counts.reduce((sum, c, i) => sum + (c - expected[i]!) ** 2 / expected[i]!, 0);
    expect(chiSquareTail(statistic, 4)).toBeGreaterThan(1e-3);
  });

  it('moves no probability by more than e^epsilon when every quality moves by its sensitivity', () => {
    const before = choiceProbabilities([10, 4, 8], 2, 1.3);
    const after = choiceProbabilities([8, 6, 6], 2, 1.3);
    before.forEach((p, i) => {
      expect(Math.abs(Math.log(p / after[i]!))).toBeLessThanOrEqual(1.3 + 1e-12);
    });
  });

  it('refuses qualities that are not integers', () => {
    expect(() => chooseByQuality([0.5], 1, 1, seeded('x'))).toThrow('got [0.5]');
    expect(() => chooseByQuality([], 1, 1, seeded('x'))).toThrow('at least one');
  });
});
