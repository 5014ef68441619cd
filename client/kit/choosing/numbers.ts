// Numbers of people and shares as they stand on screen.
import { decimalText } from '../../words/numbers.ts';

/** A share 0 … 1 in whole percent, without a sign. */
export const percentText = (share: number): string => String(Math.round(100 * share));

/** A number people can hold in their heads: 0.3, 2.8, 28, 275. */
export const aboutText = (value: number): string => decimalText(value, value < 10 ? 1 : 0);
