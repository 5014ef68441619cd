// Where a search begins: the generated layout that explains the evidence best, out of a few.
// It knows the generator, which is public, and the evidence; never the records.
import type { Randomness } from '../../random/randomness.ts';
import type { Columns } from '../../scenario/records.ts';
import type { PriorDensity } from './priorDensity.ts';
import { copyOf } from './search.ts';
import type { Loss, Statistic } from './statistic.ts';

/** The prior's layout with the smallest loss out of `tries`; a copy. */
export function bestOf(
  tries: number,
  prior: PriorDensity,
  randomness: Randomness,
  { statistic, loss }: { readonly statistic: Statistic; readonly loss: Loss },
): Columns {
  let best = prior.layout(randomness);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const layout = prior.layout(randomness);
    statistic.set(layout);
    const value = loss.value(statistic.values);
    if (value >= least) continue;
    least = value;
    best = layout;
  }
  return copyOf(best);
}
