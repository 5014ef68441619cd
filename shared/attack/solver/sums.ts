// Sums over records (counts, sketches, moments) as private releases publish them, before the noise.
// Moving a record touches only its own entries.
import type { Columns } from '../../scenario/records.ts';
import type { Statistic } from './statistic.ts';

/** One record's contribution, written into `out` (zeroed, blockSize long) from a plane place. */
export interface Contribution {
  readonly blockSize: number;
  write(x: number, y: number, out: Float64Array): void;
}

/** Sum of contributions, group 0's block first, then group 1's. */
export function recordSums({ blockSize, write }: Contribution): Statistic {
  const values = new Float64Array(2 * blockSize);
  const trial = new Float64Array(2 * blockSize);
  const block = new Float64Array(blockSize);
  let own: Float64Array[] = [];
  let group = new Uint8Array(0);
  let moved = -1;
  return {
    values,
    set(layout: Columns) {
      group = Uint8Array.from(layout.group);
      own = Array.from(group, (_, i) => {
        const out = new Float64Array(blockSize);
        write(layout.x[i]!, layout.y[i]!, out);
        return out;
      });
      values.fill(0);
      own.forEach((contribution, i) => {
        const from = group[i]! * blockSize;
        for (let k = 0; k < blockSize; k++) values[from + k]! += contribution[k]!;
      });
    },
    propose(index, x, y) {
      moved = index;
      block.fill(0);
      write(x, y, block);
      trial.set(values);
      const from = group[index]! * blockSize;
      const old = own[index]!;
      for (let k = 0; k < blockSize; k++) trial[from + k]! += block[k]! - old[k]!;
      return trial;
    },
    accept() {
      values.set(trial);
      own[moved]!.set(block);
    },
  };
}
