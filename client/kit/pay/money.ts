// Sums of money as they stand on screen. Rounded for people, never for scoring.

import { sayChart } from '../../chart/words.ts';
import { decimalText, wholeText } from '../../words/numbers.ts';
import { sayCompany } from './words.ts';

const TOO_MUCH = 200_000; // beyond this a sum only says that something went wild

/** '$51,300'; to the dollar below a thousand, to ten dollars above. */
export function sumText(dollars: number): string {
  const size = Math.abs(dollars);
  if (size > TOO_MUCH) return sayCompany('over', { value: wholeText(TOO_MUCH) });
  return sayCompany('sum', { value: wholeText(size < 1000 ? dollars : Math.round(dollars / 10) * 10) });
}

/** The same in large print, where 'over' has no room: '$200k+'. */
export const bigSumText = (dollars: number): string =>
  dollars > TOO_MUCH ? `${sayChart('thousand', { value: TOO_MUCH / 1000 })}+` : sumText(dollars);

/** '$51,327': what was really paid. */
export const payText = (dollars: number): string => sayCompany('sum', { value: wholeText(dollars) });

/** '0.9', '12' */
export const yearsText = (years: number): string => decimalText(years, years < 10 ? 1 : 0);
