// Names the entries of the table of references, and looks them up.

import { canonicalJson } from '../encoding/canonicalJson.ts';
import type { BoardPlan } from '../rounds/boardPlan.ts';
import type { PlanReference } from '../scenario/reference.ts';
import { REFERENCES } from '../scenario/references.ts';

/** One plan with one target: what figures must not be mixed over. */
export const referenceKey = (plan: BoardPlan, target: string | null): string =>
  canonicalJson({ plan, target });

/** All that was measured of a plan with a target; null for plans that were not. */
export const planReference = (plan: BoardPlan, target: string | null): PlanReference | null =>
  REFERENCES[referenceKey(plan, target)] ?? null;
