// A Gaussian kernel as a finite vector: φ(z)·φ(z') ≈ exp(−|z − z'|²/2h²) and |φ(z)| = 1, by Fourier series on a torus.
// A sum of φ over people is a light map that can be protected once and then drawn on any grid.
// (After Hall, Rinaldo & Wasserman 2013: noise in this space protects the whole function at once.)
import type { Statistics } from './lattice.ts';

/** cos and sin features along one side; a record's vector is the product of both sides' vectors. */
interface AxisFeatures {
  readonly size: number; // 2J + 1
  readonly modes: number; // J
  readonly period: number;
  /** Features of a place along the side (0 … length), |·| = 1. */
  at(place: number): Float64Array;
  kernel(distance: number): number;
  /** Lower bound on kernel(d) for 0 ≤ d ≤ length. */
  readonly kernelFloor: number;
}

export interface KernelFeatures {
  readonly x: AxisFeatures;
  readonly y: AxisFeatures;
  /** Upper bound on |T(z) − T(z')|₂ for T = (group 0's φ, group 1's φ): sqrt(2(1 + tau)), tau the deepest kernel dip. */
  readonly sensitivity: number;
}

/**
 * The Fourier features of a Gaussian kernel over a field, (2Jx + 1)(2Jy + 1) of them.
 * @param width h > 0, in the unit of the sides; the torus is 4h longer than the field so that far ends do not meet
 */
export function kernelFeatures(sides: { width: number; height: number }, width: number): KernelFeatures {
  const x = axisFeatures(sides.width, width);
  const y = axisFeatures(sides.height, width);
  // Same group: |φ − φ'|² = 2 − 2 kx·ky, and with |k| ≤ 1 the product is at least the deeper of the two dips.
  // Changed group: |φ|² + |φ'|² = 2.
  const tau = Math.max(0, -x.kernelFloor, -y.kernelFloor);
  return { x, y, sensitivity: Math.sqrt(2 * (1 + tau)) };
}

/** The light map as lattice statistics, one block of φ per group, x fastest; `place` maps a record to the sides' coordinates. */
export function kernelStatistics(
  features: KernelFeatures,
  place: { x(x: number): number; y(y: number): number },
): Statistics {
  return {
    blockSize: features.x.size * features.y.size,
    sensitivity: features.sensitivity,
    write(atX, atY, out) {
      const alongX = features.x.at(place.x(atX));
      const alongY = features.y.at(place.y(atY));
      const wide = alongX.length;
      for (let j = 0; j < alongY.length; j++) {
        const row = alongY[j]!;
        for (let i = 0; i < wide; i++) out[j * wide + i] = row * alongX[i]!;
      }
    },
  };
}

/**
 * The light of one group at every crossing of the given places, row-major: Σ over people of the kernel, or what noise
 * has made of it.
 * @param sketch that group's part of the vector
 */
export function lightMap(
  features: KernelFeatures,
  sketch: ArrayLike<number>,
  atX: ArrayLike<number>,
  atY: ArrayLike<number>,
): Float64Array {
  const { x, y } = features;
  const columns = Array.from(atX, (place) => x.at(place));
  const out = new Float64Array(atX.length * atY.length);
  const folded = new Float64Array(x.size);
  for (let row = 0, cell = 0; row < atY.length; row++) {
    const alongY = y.at(atY[row]!);
    folded.fill(0);
    for (let j = 0; j < y.size; j++) {
      const weight = alongY[j]!;
      for (let i = 0; i < x.size; i++) folded[i] = folded[i]! + weight * sketch[j * x.size + i]!;
    }
    for (const alongX of columns) {
      let sum = 0;
      for (let i = 0; i < x.size; i++) sum += alongX[i]! * folded[i]!;
      out[cell++] = sum;
    }
  }
  return out;
}

function axisFeatures(length: number, width: number): AxisFeatures {
  const period = length + 4 * width;
  const modes = Math.ceil((4 * period) / (2 * Math.PI * width));
  const omega = Array.from({ length: modes + 1 }, (_, j) => (2 * Math.PI * j) / period);
  const raw = omega.map((w, j) => (j === 0 ? 1 : 2) * Math.exp((-width * width * w * w) / 2));
  const total = raw.reduce((sum, each) => sum + each, 0);
  const weights = raw.map((each) => each / total); // of j and −j together
  const roots = weights.map(Math.sqrt);
  const kernel = (distance: number) =>
    weights.reduce((sum, weight, j) => sum + weight * Math.cos(omega[j]! * distance), 0);
  const curvature = weights.reduce((sum, weight, j) => sum + weight * omega[j]! ** 2, 0);
  return {
    size: 2 * modes + 1,
    modes,
    period,
    kernel,
    kernelFloor: kernelFloor(kernel, length, width / 32, curvature),
    at(place) {
      const out = new Float64Array(2 * modes + 1);
      out[0] = roots[0]!;
      for (let j = 1; j <= modes; j++) {
        const angle = omega[j]! * place;
        out[2 * j - 1] = roots[j]! * Math.cos(angle);
        out[2 * j] = roots[j]! * Math.sin(angle);
      }
      return out;
    },
  };
}

/**
 * Sampled minimum minus what may hide between samples: at an inner minimum the slope is 0, so within half a step the
 * kernel lies at most curvature·(step/2)²/2 below the nearest sample. Both ends are samples.
 */
function kernelFloor(
  kernel: (distance: number) => number,
  length: number,
  maxStep: number,
  curvature: number,
): number {
  const steps = Math.ceil(length / maxStep);
  const step = length / steps;
  let least = 1;
  for (let i = 0; i <= steps; i++) least = Math.min(least, kernel(i * step));
  return least - (curvature * (step / 2) ** 2) / 2;
}
