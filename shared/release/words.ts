// The words that go with a release's guarantee, in plain English. A protection without one says so, and nothing else:
// only a Guarantee can put an epsilon into a sentence.
import type { Guarantee, Protection, Release } from './plan.ts';

const MECHANISMS: Record<Guarantee['mechanism'], string> = {
  histogram: 'exact discrete Laplace noise on counts',
  lattice: 'exact discrete Gaussian noise on sums',
  randomisedResponse: 'randomised response, person by person',
  exponential: 'a random choice by the exponential mechanism',
};

/**
 * One sentence for a release about `count` people: the promise with its relation and mechanism, or that there is none.
 * @param count n, which is public
 */
export function guaranteeWords(release: Pick<Release, 'plan' | 'guarantee'>, count: number): string {
  const { guarantee, plan } = release;
  return guarantee ? promiseWords(guarantee, count) : noPromiseWords(plan.protection);
}

function promiseWords(guarantee: Guarantee, count: number): string {
  const { epsilon, delta, recordsPerPerson: m } = guarantee;
  const budget =
    delta === 0 ? `epsilon ${epsilon}, delta 0` : `epsilon ${epsilon}, delta ${formatDelta(delta)}`;
  const person = m === 1 ? 'any one person' : `any one person's ${m} records`;
  const crowd = m === 1 ? `${count.toLocaleString('en')} people` : `${count.toLocaleString('en')} records`;
  return `Guarantee: ${budget}, for replacing ${person} by anything else; that there are ${crowd} is public. Made by ${MECHANISMS[guarantee.mechanism]}.`;
}

function noPromiseWords(protection: Protection): string {
  if (protection.kind === 'noise')
    return 'No guarantee: this is noise you can see, not privacy you can count on.';
  if (protection.kind === 'rounded') return 'No guarantee: rounding hides digits, not people.';
  return 'No guarantee: the model is shown as it is.';
}

function formatDelta(delta: number): string {
  return delta < 1e-3 ? delta.toExponential(Number.isInteger(Math.log10(delta)) ? 0 : 2) : String(delta);
}
