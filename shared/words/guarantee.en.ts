// What a release's guarantee promises, and what a protection without one does not, as sentences for people. Only a
// guarantee can put an epsilon into one.
import type { Guarantee } from '../release/plan.ts';

export const guarantee = {
  person:
    'Guarantee: epsilon {{epsilon}}, delta {{delta}}, for replacing any one person by anything else; that there are {{count}} people is public.',
  records:
    "Guarantee: epsilon {{epsilon}}, delta {{delta}}, for replacing any one person's {{records}} records by anything else; that there are {{count}} records is public.",
  made: {
    histogram: 'Made by exact discrete Laplace noise on counts.',
    lattice: 'Made by exact discrete Gaussian noise on sums.',
    randomisedResponse: 'Made by randomised response, person by person.',
    exponential: 'Made by a random choice by the exponential mechanism.',
  } satisfies Readonly<Record<Guarantee['mechanism'], string>>,
  without: {
    none: 'No guarantee: the model is shown as it is.',
    rounded: 'No guarantee: rounding hides digits, not people.',
    noise: 'No guarantee: this is noise you can see, not privacy you can count on.',
  },
} as const;
