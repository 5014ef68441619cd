// Fields that are a ratio of weight sums (IDW, kernel), kept so that moving one record costs one pass over the cells.
// It computes the same numbers as shared/model and must stay equal to it: a test compares them.
import type { Weight } from '../../model/weight.ts';
import type { Columns } from '../../scenario/records.ts';
import type { SmoothStatistic } from './statistic.ts';

/** Cell centres in board units (metres on the pitch). */
export interface Centres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Row-major centres of a columns × rows grid over width × height. */
export function centresOf(columns: number, rows: number, width: number, height: number): Centres {
  const x = new Float64Array(columns * rows);
  const y = new Float64Array(columns * rows);
  for (let c = 0; c < x.length; c++) {
    x[c] = (((c % columns) + 0.5) * width) / columns;
    y[c] = ((Math.floor(c / columns) + 0.5) * height) / rows;
  }
  return { x, y };
}

/** Field f = (priorWeight·prior + Σ group·w) / (priorWeight + Σ w) at the given centres. */
export function ratioField(
  weight: Weight,
  priorWeight: number,
  prior: number,
  centres: Centres,
): SmoothStatistic {
  const size = centres.x.length;
  const values = new Float64Array(size);
  const trial = new Float64Array(size);
  const reciprocal = new Float64Array(size); // of a trial's weights; for a Gaussian the weights themselves
  const lattice = latticeOf(centres);
  const total = new Float64Array(size);
  const top = new Float64Array(size);
  let weights = new Float64Array(0);
  let x = new Float64Array(0);
  let y = new Float64Array(0);
  let group = new Uint8Array(0);
  let moved = -1;
  let trialX = 0;
  let trialY = 0;
  let accepted = 0;

  const sumUp = () => {
    total.fill(priorWeight);
    top.fill(priorWeight * prior);
    for (let i = 0; i < x.length; i++) {
      const base = i * size;
      const isA = group[i] === 1;
      for (let c = 0; c < size; c++) {
        const w = weights[base + c]!;
        total[c]! += w;
        if (isA) top[c]! += w;
      }
    }
    for (let c = 0; c < size; c++) values[c] = top[c]! / total[c]!;
  };

  return {
    values,
    set(layout: Columns) {
      x = Float64Array.from(layout.x);
      y = Float64Array.from(layout.y);
      group = Uint8Array.from(layout.group);
      if (weights.length !== x.length * size) weights = new Float64Array(x.length * size);
      for (let i = 0; i < x.length; i++) {
        if (weight.kind === 'gauss') {
          fillLights(weight.width, lattice, x[i]!, y[i]!, weights.subarray(i * size, (i + 1) * size));
          continue;
        }
        fillReciprocals(weight, centres, x[i]!, y[i]!, reciprocal);
        for (let c = 0; c < size; c++) weights[i * size + c] = 1 / reciprocal[c]!;
      }
      sumUp();
    },
    propose(index, px, py) {
      moved = index;
      trialX = px;
      trialY = py;
      if (weight.kind === 'gauss') {
        fillLights(weight.width, lattice, px, py, reciprocal);
        const from = index * size;
        const isA = group[index]!;
        for (let c = 0; c < size; c++) {
          const change = reciprocal[c]! - weights[from + c]!;
          trial[c] = (top[c]! + isA * change) / (total[c]! + change);
        }
        return trial;
      }
      fillReciprocals(weight, centres, px, py, reciprocal);
      const base = index * size;
      const t = group[index]!;
      // With q = 1/weight: (top + t/q)/(total + 1/q) = (top·q + t)/(total·q + 1), one division instead of two.
      for (let c = 0; c < size; c++) {
        const w = weights[base + c]!;
        const q = reciprocal[c]!;
        trial[c] = ((top[c]! - t * w) * q + t) / ((total[c]! - w) * q + 1);
      }
      return trial;
    },
    accept() {
      const base = moved * size;
      const t = group[moved]!;
      for (let c = 0; c < size; c++) {
        const next = weight.kind === 'gauss' ? reciprocal[c]! : 1 / reciprocal[c]!;
        const change = next - weights[base + c]!;
        top[c]! += t * change;
        total[c]! += change;
        weights[base + c] = next;
        values[c] = trial[c]!;
      }
      x[moved] = trialX;
      y[moved] = trialY;
      accepted++;
      // Sums drift when a record that stood on a cell centre leaves it; start them over now and then.
      if (accepted % 256 === 0) sumUp();
    },
    jacobian(out) {
      for (let i = 0; i < x.length; i++) {
        fillSlopes(weight, centres, x[i]!, y[i]!, weights, i * size, out, 2 * i * size);
        const t = group[i]!;
        const alongX = 2 * i * size;
        const alongY = alongX + size;
        for (let c = 0; c < size; c++) {
          const gain = (t - values[c]!) / total[c]!;
          out[alongX + c]! *= gain;
          out[alongY + c]! *= gain;
        }
      }
    },
  };
}

/** Which of the different x and y values each centre has: a Gaussian is a product of one factor for each. */
interface Lattice {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly column: Uint16Array;
  readonly row: Uint16Array;
  readonly alongX: Float64Array; // room for the factors
  readonly alongY: Float64Array;
}

function latticeOf(centres: Centres): Lattice {
  const x = Float64Array.from(new Set(centres.x));
  const y = Float64Array.from(new Set(centres.y));
  const columnOf = new Map(Array.from(x, (value, k) => [value, k]));
  const rowOf = new Map(Array.from(y, (value, k) => [value, k]));
  return {
    x,
    y,
    column: Uint16Array.from(centres.x, (value) => columnOf.get(value)!),
    row: Uint16Array.from(centres.y, (value) => rowOf.get(value)!),
    alongX: new Float64Array(x.length),
    alongY: new Float64Array(y.length),
  };
}

/** Gaussian weight of a record at (px, py) in every cell. */
function fillLights(width: number, lattice: Lattice, px: number, py: number, out: Float64Array): void {
  const { x, y, column, row, alongX, alongY } = lattice;
  const scale = -0.5 / (width * width);
  for (let k = 0; k < x.length; k++) alongX[k] = Math.exp(scale * (x[k]! - px) * (x[k]! - px));
  for (let k = 0; k < y.length; k++) alongY[k] = Math.exp(scale * (y[k]! - py) * (y[k]! - py));
  for (let c = 0; c < out.length; c++) out[c] = alongX[column[c]!]! * alongY[row[c]!]!;
}

/** 1/weight of a record at (px, py) in every cell, for inverse distances. */
function fillReciprocals(weight: Weight, { x, y }: Centres, px: number, py: number, out: Float64Array): void {
  const size = x.length;
  const power = weight.kind === 'inverse' ? weight.power : 0;
  const eta = weight.kind === 'inverse' ? weight.eta : 0;
  for (let c = 0; c < size; c++) {
    const dx = x[c]! - px;
    const dy = y[c]! - py;
    const squared = dx * dx + dy * dy;
    if (power === 3) out[c] = squared * Math.sqrt(squared) + eta;
    else if (power === 2) out[c] = squared + eta;
    else out[c] = squared ** (power / 2) + eta;
  }
}

/** d weight / d px and d weight / d py in every cell: two consecutive rows of `out` from `at` on. */
function fillSlopes(
  weight: Weight,
  { x, y }: Centres,
  px: number,
  py: number,
  weights: Float64Array,
  offset: number,
  out: Float64Array,
  at: number,
): void {
  const size = x.length;
  const scale = weight.kind === 'gauss' ? 1 / (weight.width * weight.width) : 0;
  const power = weight.kind === 'inverse' ? weight.power : 0;
  for (let c = 0; c < size; c++) {
    const dx = x[c]! - px;
    const dy = y[c]! - py;
    const w = weights[offset + c]!;
    let pull: number;
    if (power === 0) pull = w * scale;
    else {
      const squared = Math.max(dx * dx + dy * dy, 1e-12);
      const inner = power === 2 ? 1 : power === 3 ? Math.sqrt(squared) : squared ** (power / 2 - 1);
      pull = power * w * w * inner;
    }
    out[at + c] = pull * dx;
    out[at + size + c] = pull * dy;
  }
}
