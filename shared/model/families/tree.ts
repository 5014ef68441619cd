// A decision tree on the plane: axis-parallel cuts that separate the groups best (CART with Gini impurity,
// Breiman, Friedman, Olshen & Stone 1984). Its cuts depend on the records; the private form uses fixed midpoints.
import type { Columns, Domain } from '../../scenario/records.ts';
import { shareOfBin } from '../counted.ts';
import { fieldFamily, whole } from '../family.ts';
import type { FieldModel } from '../model.ts';
import { fillByAsking, planeOf } from '../plane.ts';

/** A deeper tree: more cuts, fewer records per leaf. */
export const tree = fieldFamily({
  name: 'tree',
  settings: { depth: whole(0, 12) },
  optional: {},
  dial: { stops: [1, 2, 3, 4, 6, 8], compared: [1, 2, 4, 8], first: 4 },
  openness: 0.24,
  fit: fitTree,
  private: {
    measured: 'counts',
    // The leaves of midpoint splits, alternating, x first.
    bins: ({ depth }) => ({ columns: 2 ** Math.ceil(depth / 2), rows: 2 ** Math.floor(depth / 2) }),
    share: (_, tally, epsilon) => shareOfBin(tally, epsilon),
  },
  evidence: { kind: 'refit' },
  smooth: false,
  hidesFromEyes: () => false,
  quick: { bare: false, private: false },
});

type Node = Leaf | Cut;

interface Leaf {
  readonly share: number;
}

/** `axis` 0 cuts x, 1 cuts y; places below `at` go to `low`. */
interface Cut {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly low: Node;
  readonly high: Node;
}

/** Leaves say (n_A + 1/2)/(n + 1); cuts lie halfway between neighbouring records. */
function fitTree(columns: Columns, domain: Domain, { depth }: { readonly depth: number }): FieldModel {
  const plane = planeOf(domain);
  const sample: Sample = {
    along: [columns.x.map(plane.x), columns.y.map(plane.y)],
    group: columns.group,
  };
  const root = grow(sample, Int32Array.from(columns.group.keys()), depth);
  const predict = (x: number, y: number) => {
    const place = [plane.x(x), plane.y(y)] as const;
    let node = root;
    while ('axis' in node) node = place[node.axis] < node.at ? node.low : node.high;
    return node.share;
  };
  return { kind: 'field', predict, fill: (shape, out) => fillByAsking(domain, shape, out, predict) };
}

interface Sample {
  readonly along: readonly [Float64Array, Float64Array];
  readonly group: Uint8Array;
}

function grow(sample: Sample, members: Int32Array, depth: number): Node {
  const inA = countA(sample, members);
  const leaf: Leaf = { share: (inA + 0.5) / (members.length + 1) };
  if (depth === 0 || inA === 0 || inA === members.length) return leaf;
  const cut = bestCut(sample, members);
  if (!cut) return leaf;
  const below = (i: number) => sample.along[cut.axis][i]! < cut.at;
  return {
    ...cut,
    low: grow(sample, members.filter(below), depth - 1),
    high: grow(
      sample,
      members.filter((i) => !below(i)),
      depth - 1,
    ),
  };
}

/**
 * The cut with the least weighted impurity, the first of equals along x, then y. A cut that does not help yet is
 * taken too: a checkerboard needs one. Null where no two places differ.
 */
function bestCut(sample: Sample, members: Int32Array): Pick<Cut, 'axis' | 'at'> | null {
  let best: Pick<Cut, 'axis' | 'at'> | null = null;
  let least = Number.POSITIVE_INFINITY;
  const all = countA(sample, members);
  for (const axis of [0, 1] as const) {
    const along = sample.along[axis];
    const order = members.slice().sort((i, j) => along[i]! - along[j]!);
    let inA = 0;
    for (let below = 1; below < order.length; below++) {
      const last = order[below - 1]!;
      inA += sample.group[last]!;
      const from = along[last]!;
      const to = along[order[below]!]!;
      if (from === to) continue;
      const mixed = impurity(inA, below) + impurity(all - inA, order.length - below);
      // The margin keeps rounding from deciding between equally good cuts.
      if (mixed >= least - 1e-9) continue;
      least = mixed;
      best = { axis, at: (from + to) / 2 };
    }
  }
  return best;
}

/** Gini impurity times the number of records: 2·n_A·n_B/n. */
function impurity(inA: number, count: number): number {
  return (2 * inA * (count - inA)) / count;
}

function countA(sample: Sample, members: Int32Array): number {
  return members.reduce((sum, i) => sum + sample.group[i]!, 0);
}
