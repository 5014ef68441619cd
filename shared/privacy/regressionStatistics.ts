// Sufficient statistics of curves per group, as sums that can be protected once: line, polynomial, binned means.
// u and v are x and y stretched to −1 … 1 over the public domain.
import type { Domain } from '../scenario/records.ts';
import { binOf } from './histogram.ts';
import type { Statistics } from './lattice.ts';

/** From an axis to −1 … 1; values outside the axis go beyond. */
export function toUnit(value: number, { low, high }: { low: number; high: number }): number {
  return (2 * (value - low)) / (high - low) - 1;
}

/** Back from −1 … 1 to the axis’ own unit. */
export function fromUnit(value: number, { low, high }: { low: number; high: number }): number {
  return low + ((value + 1) / 2) * (high - low);
}

/**
 * Per group (1, u, u², v, uv). |T|² ≤ 5; a record that changes group moves both blocks: sqrt(10), reached at
 * |u| = |v| = 1. (Within a group: 2·sqrt(2). Adding or removing: sqrt(5).)
 */
export function lineStatistics(domain: Domain): Statistics {
  return {
    blockSize: 5,
    sensitivity: Math.sqrt(10),
    write(x, y, out) {
      const u = toUnit(x, domain.x);
      const v = toUnit(y, domain.y);
      out.set([1, u, u * u, v, u * v]);
    },
  };
}

/** Chebyshev polynomials T₀ … T_degree of u, scaled so that their vector φ has |φ| ≤ 1 for |u| ≤ 1. */
export function chebyshevFeatures(u: number, degree: number): Float64Array {
  const out = new Float64Array(degree + 1);
  const scale = 1 / Math.sqrt(degree + 1);
  for (let j = 0; j <= degree; j++) {
    out[j] = j === 0 ? 1 : j === 1 ? u : 2 * u * out[j - 1]! - out[j - 2]!;
  }
  return out.map((value) => value * scale);
}

/**
 * Per group: the upper triangle of φφᵀ with off-diagonal entries times sqrt(2), then v·φ. Writing the matrix that way
 * keeps lengths, so with a = |φ|², b = |φ'|², c = φ·φ':
 *   same group     |T − T'|² = a² + b² − 2c² + |vφ − v'φ'|² ≤ 2 − 2c² + 2 + 2|c| ≤ 4.5 (at |c| = 1/2)
 *   changed group  |T|² + |T'|² ≤ 2 + 2 = 4
 * so the sensitivity is sqrt(4.5), a quarter less than twice the add/remove bound sqrt(2).
 */
export function polynomialStatistics(domain: Domain, degree: number): Statistics {
  const size = degree + 1;
  return {
    blockSize: (size * (size + 1)) / 2 + size,
    sensitivity: Math.sqrt(4.5),
    write(x, y, out) {
      const phi = chebyshevFeatures(toUnit(x, domain.x), degree);
      const v = toUnit(y, domain.y);
      let next = 0;
      for (let i = 0; i < size; i++) {
        for (let j = i; j < size; j++) {
          out[next++] = (i === j ? 1 : Math.SQRT2) * phi[i]! * phi[j]!;
        }
      }
      for (const value of phi) out[next++] = v * value;
    },
  };
}

/** Per group and x interval (1, v). Two intervals: sqrt(2 + 2) = 2; one: |v − v'| ≤ 2. */
export function binStatistics(domain: Domain, bins: number): Statistics {
  return {
    blockSize: 2 * bins,
    sensitivity: 2,
    write(x, y, out) {
      const at = 2 * binOf(x, domain.x.low, domain.x.high, bins);
      out[at] = 1;
      out[at + 1] = toUnit(y, domain.y);
    },
  };
}
