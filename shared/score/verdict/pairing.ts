// The pairing of as many rows with as many columns at the least total cost. Written out because a verdict pairs 6,000
// teams of eleven: the library behind assignment.ts is made for large problems and takes several times as long.

/** Potentials and pairs so far; rows and columns count from 1, 0 stands for none. */
interface Progress {
  readonly size: number;
  readonly costs: Float64Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly rowOf: Int32Array;
}

/**
 * For each row its column (Kuhn 1955 with potentials, after Jonker and Volgenant 1987; O(n³)). `costs` is square and
 * row-major, `size` × `size`, finite.
 */
export function pairing(costs: Float64Array, size: number): Int32Array {
  const progress: Progress = {
    size,
    costs,
    rowPotential: new Float64Array(size + 1),
    columnPotential: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1),
  };
  for (let row = 1; row <= size; row++) place(progress, row);
  const columnOf = new Int32Array(size);
  for (let column = 1; column <= size; column++) columnOf[progress.rowOf[column]! - 1] = column - 1;
  return columnOf;
}

/** Finds the shortest way on which rows move over to make room for `row`, and moves them. */
function place(progress: Progress, row: number): void {
  const { size, rowOf } = progress;
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(size + 1);
  const seen = new Uint8Array(size + 1);
  rowOf[0] = row;
  let column = 0;
  while (rowOf[column] !== 0) {
    seen[column] = 1;
    look(progress, column, { least, cameFrom, seen });
    const next = nearest(least, seen);
    shift(progress, least[next]!, { least, seen });
    column = next;
  }
  while (column !== 0) {
    const before = cameFrom[column]!;
    rowOf[column] = rowOf[before]!;
    column = before;
  }
}

interface Search {
  readonly least: Float64Array; // reduced cost of the best way to each column
  readonly cameFrom: Int32Array;
  readonly seen: Uint8Array;
}

function look(progress: Progress, column: number, { least, cameFrom, seen }: Search): void {
  const { size, costs, rowOf, rowPotential, columnPotential } = progress;
  const row = rowOf[column]!;
  for (let to = 1; to <= size; to++) {
    if (seen[to]) continue;
    const cost = costs[(row - 1) * size + to - 1]!;
    const reduced = cost - rowPotential[row]! - columnPotential[to]!;
    if (reduced >= least[to]!) continue;
    least[to] = reduced;
    cameFrom[to] = column;
  }
}

function nearest(least: Float64Array, seen: Uint8Array): number {
  let best = 0;
  for (let to = 1; to < least.length; to++)
    if (!seen[to] && (best === 0 || least[to]! < least[best]!)) best = to;
  return best;
}

function shift(progress: Progress, by: number, { least, seen }: Omit<Search, 'cameFrom'>): void {
  const { size, rowOf, rowPotential, columnPotential } = progress;
  for (let to = 0; to <= size; to++) {
    if (seen[to]) {
      const row = rowOf[to]!;
      rowPotential[row] = rowPotential[row]! + by;
      columnPotential[to] = columnPotential[to]! - by;
    } else least[to] = least[to]! - by;
  }
}
