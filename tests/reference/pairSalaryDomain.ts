// The axes of PAIR's salary page.
import type { Domain } from '../../shared/scenario/records.ts';

/** Where PAIR's salary page puts the same points: years = x/6, dollars = 90,000 − y/75 · 50,000. */
export const PAIR_SALARY_DOMAIN: Domain = {
  x: { low: 0, high: 20, unit: 'years' },
  y: { low: 40_000, high: 90_000, unit: '$' },
};
