// Names the entries of the table of references, and looks them up.

import { canonicalJson } from '../encoding/canonicalJson.ts';
import type { BoardPlan } from '../rounds/boardPlan.ts';
import type { PlanReference } from '../scenario/reference.ts';
import { REFERENCES } from '../scenario/references.ts';
import type { KnownPlan } from '../score/verdict/known.ts';
import { boundsOf } from '../score/verdict/reference.ts';

/** One plan with one target: what figures must not be mixed over. */
export const referenceKey = (plan: BoardPlan, target: string | null): string =>
  canonicalJson({ plan, target });

/** All that was measured of a plan with a target; null for plans that were not. */
export const planReference = (plan: BoardPlan, target: string | null): PlanReference | null =>
  REFERENCES[referenceKey(plan, target)] ?? null;

/**
 * A plan that was not measured borrows what its target gives to those who do not look, which no plan changes. No luck
 * is taken out of its figures then, and they are taken to differ as much as those of any plan with this target.
 */
export function knownPlan(plan: BoardPlan, target: string | null): KnownPlan | null {
  const own = planReference(plan, target);
  if (own) {
    const { best, ghost, beta, tau } = own;
    const bounds = boundsOf(own);
    return { blindness: { best, ghost }, beta, tau, reference: bounds && { ...bounds, ...toldOf(own) } };
  }
  const [first, ...others] = measuredLike(plan, target);
  if (!first) return null;
  const { best, ghost } = first;
  const tau = Math.max(first.rawTau, ...others.map(({ rawTau }) => rawTau));
  return { blindness: { best, ghost }, beta: 0, tau, reference: null };
}

function toldOf({ eye, solver }: PlanReference) {
  const stronger = solver && solver.leak > eye.leak ? solver : eye;
  return {
    foundOf100: Math.round(100 * stronger.found),
    layouts: solver ? Math.min(eye.layouts, solver.layouts) : eye.layouts, // both were tried on so many
  };
}

/** Everything measured that asks for the same people in the same way. */
function measuredLike(plan: BoardPlan, target: string | null): readonly PlanReference[] {
  return Object.entries(REFERENCES).flatMap(([key, reference]) => {
    const other = JSON.parse(key) as { readonly plan: BoardPlan; readonly target: string | null };
    return other.target === target && other.plan.type === plan.type ? [reference] : [];
  });
}
