// What a guess is worth to a player. Points are for fun: the measurement is leakage.ts.
// Nothing here may be computed before the lock; a score that depends on the truth is a measuring tape.

export const FULL_MARKS = 1000;

/**
 * The error, in each scenario's unit, at which a guess earns 1/e of full marks. Round numbers near the scales at which
 * blind guesses of a team and of a salary average a tenth of full marks (tests/reference/calibrate.ts: 4.2 m, $3,200 to $4,300).
 */
export const POINT_SCALES = { soccer: 4, company: 4_000, town: 280, excessPay: 1_500 } as const;

/**
 * 1000·exp(−(error/scale)²), between 0 and 1000. A Gaussian rather than an exponential: small slips of the hand
 * cost little, and a guess made blind earns little. Error and scale in the same unit; error may be Infinity.
 */
export function pinPoints(error: number, scale: number): number {
  return FULL_MARKS * Math.exp(-((error / scale) ** 2));
}

/**
 * A round's points: the mean over all hidden records of the target, rounded. A record without a guess (Infinity)
 * earns nothing. 0 for no records. The order of the errors does not matter, to the last bit.
 */
export function roundPoints(errors: readonly number[], scale: number): number {
  if (errors.length === 0) return 0;
  const sorted = errors.map((error) => pinPoints(error, scale)).sort((a, b) => a - b);
  return Math.round(sorted.reduce((sum, points) => sum + points, 0) / errors.length);
}

/**
 * For errors that are a share of wrong answers: full marks at 0, about a tenth of them at the blind error, nothing where
 * nothing is right.
 */
export function sharePoints(error: number, blindError: number): number {
  return error >= 1 ? 0 : Math.round(pinPoints(error, blindError / 1.5));
}
