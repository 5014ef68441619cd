// Which k of many distances are smallest. Ties go to the lower index, which is public and does not depend on the data.

/**
 * Writes the indices of the k smallest distances into `out` (length ≥ k), nearest first. k ≤ distances.length.
 * Insertion into a short sorted list: most candidates fail the first comparison.
 */
export function nearestIndices(distances: Float64Array, k: number, out: Int32Array): void {
  let kept = 0;
  let worst = Number.POSITIVE_INFINITY;
  for (let i = 0; i < distances.length; i++) {
    const distance = distances[i]!;
    if (kept === k && distance >= worst) continue;
    let at = kept < k ? kept++ : k - 1;
    for (; at > 0 && distances[out[at - 1]!]! > distance; at--) out[at] = out[at - 1]!;
    out[at] = i;
    worst = distances[out[kept - 1]!]!;
  }
}
