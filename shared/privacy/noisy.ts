// The noisy integers that a private release is drawn from. They are public, and nothing else of the records is.

/** Noisy counts per group and bin of a columns × rows grid: group 0's bins row-major, then group 1's. */
export interface NoisyHistogram {
  readonly primitive: 'histogram';
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly number[];
  readonly noiseScale: number; // t of the discrete Laplace noise in people: P[k] ∝ exp(−|k|/t)
}

/** A noisy integer vector: value ≈ scale · (true entry) + discrete Gaussian of standard deviation sigma. */
export interface NoisyLattice {
  readonly primitive: 'lattice';
  readonly values: readonly number[];
  readonly scale: number;
  readonly sigma: number;
}

/** What a private release may spend. */
export interface Budget {
  readonly epsilon: number;
  readonly delta: number;
}
