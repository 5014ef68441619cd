// What may be said of one round. A release with a guarantee is never accused and never praised by a round: its promise
// is printed. An unprotected one is never called protected.

export const OUTCOMES = ['promise', 'read', 'computer', 'known', 'kept', 'close', 'nobody'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Chances of a false accusation: all of them together stay within 5 %. */
export interface Alphas {
  readonly room: number;
  readonly machine: number; // each of the two
}

export const ALPHAS: Alphas = { room: 0.03, machine: 0.005 };
/** From so much on a plan is said to leak, as a share of what there is to find. */
export const LEAKS = 0.1;

/** What attackers found under a plan on other layouts: the stronger one's leak and 95 % bounds over both. */
export interface Reference {
  readonly leak: number;
  readonly low: number;
  readonly high: number;
}

export interface Evidence {
  readonly isPromised: boolean;
  readonly players: number; // who guessed
  readonly pRoom: number | null;
  readonly pEye: number | null;
  readonly pSolver: number | null;
  /** Null: the plan was not measured on other layouts. */
  readonly reference: Reference | null;
}

/** The first that holds. */
export function outcomeOf(
  { isPromised, players, pRoom, pEye, pSolver, reference }: Evidence,
  alphas: Alphas = ALPHAS,
): Outcome {
  const within = (p: number | null, alpha: number) => p !== null && p <= alpha;
  if (isPromised) return 'promise';
  if (within(pRoom, alphas.room)) return 'read';
  if (within(pEye, alphas.machine) || within(pSolver, alphas.machine)) return 'computer';
  if (reference && reference.low >= LEAKS) return 'known';
  if (players === 0) return 'nobody';
  return reference && reference.high < LEAKS ? 'kept' : 'close';
}
