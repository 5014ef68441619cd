// From trials to the entries of the table.
import type { Attacked, PlanReference } from '../../../shared/scenario/reference.ts';
import { type Blindness, roundFigure } from '../../../shared/score/verdict/figure.ts';
import { LAYOUTS_MIN } from '../../../shared/score/verdict/reference.ts';
import type { Trial } from './trials.ts';

/** `solver`: null where the round has none. */
export function referenceFrom(
  blindness: Blindness,
  eye: readonly Trial[],
  solver: readonly Trial[] | null,
): PlanReference {
  const beta = sharedLuck(eye);
  const solved = solver && (solver.length < LAYOUTS_MIN ? undefined : attacked(solver, blindness, beta));
  return {
    eye: attacked(eye, blindness, beta),
    ...(solved === undefined ? {} : { solver: solved }),
    beta: rounded(beta),
    tau: rounded(deviation(figures(eye, blindness, beta))),
    rawTau: rounded(deviation(figures(eye, blindness, 0))),
    best: rounded(blindness.best),
    ghost: rounded(blindness.ghost),
  };
}

const figures = (trials: readonly Trial[], blindness: Blindness, beta: number) =>
  trials.map(({ gain, ghost }) => roundFigure(gain, ghost, blindness, beta));

function attacked(trials: readonly Trial[], blindness: Blindness, beta: number): Attacked {
  const all = figures(trials, blindness, beta);
  return {
    leak: rounded(mean(all)),
    standardError: rounded(deviation(all) / Math.sqrt(all.length)),
    layouts: all.length,
    found: rounded(mean(trials.map(({ found }) => found))),
  };
}

/** Slope of the eye's gain on the ghost's, within 0 … 1. */
function sharedLuck(trials: readonly Trial[]): number {
  const gain = mean(trials.map((trial) => trial.gain));
  const ghost = mean(trials.map((trial) => trial.ghost));
  const spread = trials.reduce((sum, trial) => sum + (trial.ghost - ghost) ** 2, 0);
  if (spread === 0) return 0;
  const joint = trials.reduce((sum, trial) => sum + (trial.gain - gain) * (trial.ghost - ghost), 0);
  return Math.min(1, Math.max(0, joint / spread));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
