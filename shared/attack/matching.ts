// Best pairing of guessed and sampled places: the attackers' view of the score's assignment.
import { linearSumAssignment } from 'linear-sum-assignment';
import type { Place } from './attacker.ts';

/** Pairs equally long lists so that the summed distance is smallest; partner[i] is the index in `others` for places[i]. */
export function matching(
  places: readonly Place[],
  others: readonly Place[],
): { readonly partner: readonly number[]; readonly meanDistance: number } {
  const cost = places.map((a) => others.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  const { rowAssignments } = linearSumAssignment(cost, { maximaze: false });
  const partner = Array.from(rowAssignments);
  const sum = partner.reduce((total, j, i) => total + (cost[i]?.[j] ?? 0), 0);
  return { partner, meanDistance: sum / places.length };
}
