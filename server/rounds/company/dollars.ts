// Sums of money as rounds about pay guess and score them.
import { baselineFor } from '../../../shared/attack/blind.ts';
import { company } from '../../../shared/scenario/company.ts';

/** The nearest sum that fits on the pay axis. */
export function onAxis(dollars: number): number {
  const { low, high } = company.domain.y;
  return Math.min(high, Math.max(low, dollars));
}

/** What somebody of that tenure is paid as far as the public generator tells: the blind guess. */
export function usualPay(target: string, years: number): number {
  const { guess, perX = 0 } = baselineFor('company', target);
  const [centre] = guess;
  if (!centre) throw new Error(`no blind guess for the company's '${target}'`);
  return Math.round(centre.y + perX * (years - centre.x));
}
