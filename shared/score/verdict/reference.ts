// What attackers found under a plan on other layouts, as the outcome and the headline of a round ask for it.
import type { Attacked, PlanReference } from '../../scenario/reference.ts';
import type { Reference } from './outcome.ts';

/** Fewer layouts than this say too little of how much they differ. */
export const LAYOUTS_MIN = 20;

const Z = 1.96;

/**
 * The stronger attacker's leak with its lower bound, and the upper bound of both. Null until both attackers that there
 * are have seen LAYOUTS_MIN layouts: half a measurement must not praise.
 */
export function boundsOf({ eye, solver }: PlanReference): Reference | null {
  const all: readonly (Attacked | undefined)[] = solver === null ? [eye] : [eye, solver];
  const measured = all.filter((each): each is Attacked => each !== undefined && each.layouts >= LAYOUTS_MIN);
  const [first, ...others] = measured;
  if (first === undefined || measured.length < all.length) return null;
  const stronger = others.reduce((best, each) => (each.leak > best.leak ? each : best), first);
  return {
    leak: stronger.leak,
    low: stronger.leak - Z * stronger.standardError,
    high: Math.max(...measured.map(({ leak, standardError }) => leak + Z * standardError)),
  };
}
