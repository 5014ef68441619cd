// The kernel smoother, privately: both groups' light maps go through a noisy lattice once; any grid can be drawn from it.
import { KERNEL_PRIOR, KERNEL_PRIOR_WEIGHT } from '../model/kernel.ts';
import type { GridShape, ModelSpec } from '../model/model.ts';
import { cellCentre, PLANE, planeOf } from '../model/plane.ts';
import { kernelFeatures, kernelStatistics, lightMap } from '../privacy/kernelFeatures.ts';
import { type Measured, measureSum, type Request } from './measure.ts';
import type { NoisyLattice } from './plan.ts';

type KernelSpec = Extract<ModelSpec, { family: 'kernel' }>;

/** Both groups’ noisy light maps, blue first, as one lattice vector; h in units of the 120 × 75 plane. */
export function measureKernel(spec: KernelSpec, request: Request): Measured<NoisyLattice> {
  return measureSum(request, kernelStatistics(kernelFeatures(PLANE, spec.width), planeOf(request.domain)));
}

/**
 * Confidences at cell centres from the noisy light maps alone. The noise has the same size everywhere and comes in
 * blotches as wide as the kernel; the prior is made heavier by that size, so that a dark place stays undecided.
 */
export function drawKernel(spec: KernelSpec, noisy: NoisyLattice, shape: GridShape): Float64Array {
  const features = kernelFeatures(PLANE, spec.width);
  const half = noisy.values.length / 2;
  const along = (cells: number, side: number) =>
    Float64Array.from({ length: cells }, (_, i) => cellCentre(i, cells, side));
  const x = along(shape.columns, PLANE.width);
  const y = along(shape.rows, PLANE.height);
  const inB = lightMap(features, noisy.values.slice(0, half), x, y);
  const inA = lightMap(features, noisy.values.slice(half), x, y);
  const prior = spec.prior ?? KERNEL_PRIOR;
  const weight = (spec.priorWeight ?? KERNEL_PRIOR_WEIGHT) * noisy.scale + NOISE_AS_PRIOR * noisy.sigma;
  return inA.map((light, cell) => {
    const a = Math.max(0, light);
    const b = Math.max(0, inB[cell] as number);
    return (a + weight * prior) / (a + b + weight);
  });
}

/** How heavy the neutral prior becomes per standard deviation of noise. */
const NOISE_AS_PRIOR = 1;
