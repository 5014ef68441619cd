// How far a model's whole grid can move when one record is replaced: why no honest epsilon comes from noise on cells.
// For explanations only; nothing is calibrated to these. Every figure grows like the square root of the cell count.

/** L2 bound for any confidences in 0 … 1: sqrt(cells). Inverse distance weighting comes within a constant of it. */
export function anyGridSensitivity(cells: number): number {
  return Math.sqrt(cells);
}

/** L2 bound for k nearest neighbours: one member of each cell's k may change, so sqrt(cells)/k. Nearly reached. */
export function neighboursGridSensitivity(cells: number, k: number): number {
  return Math.sqrt(cells) / k;
}

/**
 * L2 bound for the kernel smoother, replace-one: adding a record changes a cell by at most K/(K + lambda), so twice the
 * norm of that light, here as an integral over an endless plane (never less than on a field that the light fits in):
 * 2·sqrt(2π·width²/cellArea · (ln((1 + lambda)/lambda) − 1/(1 + lambda))).
 */
export function kernelGridSensitivity(width: number, priorWeight: number, cellArea: number): number {
  const light = Math.log((1 + priorWeight) / priorWeight) - 1 / (1 + priorWeight);
  return 2 * Math.sqrt(((2 * Math.PI * width ** 2) / cellArea) * light);
}
