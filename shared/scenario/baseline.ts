// The form of the figures in baselines.ts: the best guess without looking at a release, and how far off it is. Holds none.

export interface Baseline {
  /** One place per record of the target, in the scenario's own units. Where only y is asked: the middle of the prior. */
  readonly guess: readonly { readonly x: number; readonly y: number }[];
  /** Where only y is asked: how much the guess rises per unit of the given x. */
  readonly perX?: number;
  /** Mean matched error over fresh layouts, in m, or in $ where only y is asked. */
  readonly meanError: number;
  readonly standardError: number;
  readonly medianError: number;
  readonly layouts: number;
}
