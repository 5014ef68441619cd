// Which plans kept best, and which gave most away: sets of all that cannot be told apart, never a single winner by luck.

/** A plan with its headline. Only plans with the same target may stand in one comparison. */
export interface Contender<T> {
  readonly plan: T;
  readonly leak: number;
  readonly standardError: number;
}

/** Differences below this mean nothing to people, however well they are measured. */
const ALIKE = 0.05;
/** Bonferroni over the handful of plans of a match. */
const SURE = 2.6;

const cannotBeTold = <T>(a: Contender<T>, b: Contender<T>): boolean => {
  const gap = Math.abs(a.leak - b.leak);
  return gap < ALIKE || gap <= SURE * Math.hypot(a.standardError, b.standardError);
};

/** All plans that cannot be told from the extreme one; null for fewer than two plans, or when that is all of them. */
function set<T>(
  plans: readonly Contender<T>[],
  isBefore: (a: number, b: number) => boolean,
): readonly T[] | null {
  const [first] = plans;
  if (!first || plans.length < 2) return null;
  const extreme = plans.reduce((best, plan) => (isBefore(plan.leak, best.leak) ? plan : best), first);
  const alike = plans.filter((plan) => cannotBeTold(plan, extreme));
  return alike.length === plans.length ? null : alike.map(({ plan }) => plan);
}

export const keptBest = <T>(plans: readonly Contender<T>[]): readonly T[] | null =>
  set(plans, (a, b) => a < b);

export const gaveMostAway = <T>(plans: readonly Contender<T>[]): readonly T[] | null =>
  set(plans, (a, b) => a > b);
