// The linear algebra that some families are fitted with. Families take it as an argument, so that whoever only asks
// for their settings (a phone checking a plan) does not load a matrix library with them.

export interface Algebra {
  /** x with matrix · x = right, for a positive definite matrix given row by row. */
  solvePositive(matrix: Float64Array, right: readonly number[]): number[];
  /** V · diag(shrink(s)) · Uᵀ of a matrix U · diag(s) · Vᵀ, row by row: a pseudo-inverse as soft as `shrink` makes it. */
  softInverse(rows: readonly number[][], shrink: (singularValue: number) => number): number[][];
  /** Eigenvalues of a symmetric matrix, each with its eigenvector. */
  eigen(symmetric: readonly number[][]): readonly { readonly value: number; readonly vector: number[] }[];
}
