// Several maps laid on top of each other. It sees released bytes only.
import { quantise } from '../release/grid.ts';

/** Cell by cell the mean of maps of one size, 0 … 1. Throws without maps. */
export function meanMap(maps: readonly Uint8Array[]): Float64Array {
  const [first] = maps;
  if (!first) throw new Error('there is no mean of no maps');
  const sum = new Float64Array(first.length);
  for (const map of maps) for (let c = 0; c < sum.length; c++) sum[c] = sum[c]! + map[c]!;
  return sum.map((total) => total / (255 * maps.length));
}

/** The plain mean as bytes: what somebody sees who lays the pictures on top of each other. */
export const meanCells = (maps: readonly Uint8Array[]): Uint8Array => quantise(meanMap(maps));
