// How format 0 turned errors into points and what a blind guess was off by. Frozen: a past result keeps the rules of
// its day. Formulas as in shared/score/points.ts of version 0.1.0.

/** Errors, in metres or dollars, at which a guess earned 1/e of full marks. */
export const SCALES = { soccer: 4, company: 4_000, town: 280, excessPay: 1_500 } as const;

/** Mean error of the best guess without looking, over 2,000 layouts of the public generators; metres or dollars. */
export const BLIND = {
  soccer: { goalie: 8.69, team: 12.375, striker: 15.176 },
  missing: { goalie: 8.183, striker: 15.177 },
  company: {
    newest: 9971.112,
    middle: 10206.001,
    end: 9990.631,
    alone: 9942.027,
    men: 4295.787,
    everyone: 4448.351,
  },
  town: 631.768215454688,
} as const;

/** The pay that was usual for the one man of a line round, in dollars: the same at any years. */
export const USUAL_DOLLARS: Readonly<Record<string, number>> = { middle: 60_082, end: 51_612, alone: 51_169 };

const FULL_MARKS = 1000;

const pinPoints = (error: number, scale: number): number => FULL_MARKS * Math.exp(-((error / scale) ** 2));

/** Mean over all people of the target, rounded; who was left out (Infinity) earned nothing. */
export function roundPoints(errors: readonly number[], scale: number): number {
  const sorted = errors.map((error) => pinPoints(error, scale)).sort((a, b) => a - b);
  return Math.round(sorted.reduce((sum, points) => sum + points, 0) / errors.length);
}

/** For errors that are a share of wrong answers. */
export const sharePoints = (error: number, blindError: number): number =>
  error >= 1 ? 0 : Math.round(pinPoints(error, blindError / 1.5));

/** 300 for the right side of what is usual, up to 700 for the sum. */
export const linePoints = (errorDollars: number, rightSide: boolean): number =>
  Math.round((rightSide ? 300 : 0) + 0.7 * pinPoints(errorDollars, SCALES.company));

/** How useful a map was, 0 … 1, between a coin and the best there was. */
export const usefulness = (accuracy: number, limit: number): number =>
  Math.min(1, Math.max(0, (accuracy - 0.5) / (limit - 0.5)));

/** Usefulness less the advantage over a coin of whoever knew all others: counts of two teams, so ε is halved. */
export const worth = (epsilon: number, accuracy: number, limit: number): number =>
  usefulness(accuracy, limit) - (2 / (1 + Math.exp(-epsilon / 2)) - 1);
