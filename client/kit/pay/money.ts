// Sums of money as they stand on screen. Rounded for people, never for scoring.
import { say } from '../../words/words.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const TOO_MUCH = 200_000; // beyond this a sum only says that something went wild

/** '$51,300'; to the dollar below a thousand, to ten dollars above. */
export function sumText(dollars: number): string {
  const size = Math.abs(dollars);
  if (size > TOO_MUCH) return say('company.over', { value: whole.format(TOO_MUCH) });
  return say('company.sum', { value: whole.format(size < 1000 ? dollars : Math.round(dollars / 10) * 10) });
}

/** The same in large print, where 'over' has no room: '$200k+'. */
export const bigSumText = (dollars: number): string =>
  dollars > TOO_MUCH ? `${say('company.axis.thousand', { value: TOO_MUCH / 1000 })}+` : sumText(dollars);

/** '$51,327': what was really paid. */
export const payText = (dollars: number): string => say('company.sum', { value: whole.format(dollars) });

/** '0.9', '12' */
export const yearsText = (years: number): string => (years < 10 ? years.toFixed(1) : years.toFixed(0));
