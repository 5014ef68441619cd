// Numbers and dates as they are written in the language of the page.
import { language } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const key = `${language.value} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language.value, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}

/** 22,000 */
export const wholeText = (value: number): string => formatOf(0).format(value);

/** 5.0: always with so many decimals. */
export const decimalText = (value: number, decimals: number): string => formatOf(decimals).format(value);

/** Feb 3, 2026, 2:05 PM */
export const momentText = (written: string): string =>
  new Date(written).toLocaleString(language.value, { dateStyle: 'medium', timeStyle: 'short' });
