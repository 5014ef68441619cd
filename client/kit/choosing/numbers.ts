// Numbers of people and shares as they stand on screen.

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** 22,000 */
export const wholeText = (count: number): string => whole.format(count);

/** A share 0 … 1 in whole percent, without a sign. */
export const percentText = (share: number): string => String(Math.round(100 * share));

/** A number people can hold in their heads: 0.3, 2.8, 28, 275. */
export const aboutText = (value: number): string =>
  value < 10 ? value.toFixed(1) : whole.format(Math.round(value));
