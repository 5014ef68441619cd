// Best pairing of guessed and sampled places: the attackers' use of the score's assignment.

import type { Place } from '../scenario/records.ts';
import { matchPlaces } from '../score/assignment.ts';

/** Pairs equally long lists so that the summed distance is smallest; partner[i] is the index in `others` for places[i]. */
export function matching(
  places: readonly Place[],
  others: readonly Place[],
): { readonly partner: readonly number[]; readonly meanDistance: number } {
  const { guessOf, distances } = matchPlaces(places, others);
  return { partner: guessOf, meanDistance: distances.reduce((sum, d) => sum + d, 0) / places.length };
}
