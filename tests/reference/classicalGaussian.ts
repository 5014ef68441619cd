// The textbook rule for Gaussian noise, to hold the exact one against.

/**
 * The textbook rule sqrt(2 ln(1.25/delta))·sensitivity/epsilon (Dwork & Roth 2014), proved for epsilon below 1 only.
 * For comparison: it wastes noise there, and for large epsilon it can be too little. `gaussianDelta` tells.
 */
export function classicalGaussianSigma(epsilon: number, delta: number, sensitivity = 1): number {
  return (Math.sqrt(2 * Math.log(1.25 / delta)) * sensitivity) / epsilon;
}
