// What pure chance achieves on a rectangle, in closed form: the floor under every blind baseline.

/** Mean distance between two uniform points of an a × b rectangle (Ghosh 1951). a, b > 0, the result in their unit. */
export function meanDistanceOfTwo(a: number, b: number): number {
  const diagonal = Math.hypot(a, b);
  const cubes = a ** 3 / b ** 2 + b ** 3 / a ** 2;
  const squares = diagonal * (3 - a ** 2 / b ** 2 - b ** 2 / a ** 2);
  const logs = (b ** 2 / a) * Math.log((a + diagonal) / b) + (a ** 2 / b) * Math.log((b + diagonal) / a);
  return (cubes + squares + 2.5 * logs) / 15;
}

/** Mean distance of a uniform point of an a × b rectangle from its centre. */
export function meanDistanceFromCentre(a: number, b: number): number {
  // Over one quarter, w × h with the centre as corner: ∫∫ √(x² + y²) = (2whd + w³ asinh(h/w) + h³ asinh(w/h))/6.
  const [w, h] = [a / 2, b / 2];
  const integral = 2 * w * h * Math.hypot(w, h) + w ** 3 * Math.asinh(h / w) + h ** 3 * Math.asinh(w / h);
  return integral / 6 / (w * h);
}

/**
 * κ: the best chance of `guesses` guesses to come within `within` of a uniform point of an a × b rectangle, while
 * the discs fit inside without overlap; never above 1.
 */
export function bestUniformHitRate(within: number, a: number, b: number, guesses = 1): number {
  return Math.min(1, (guesses * Math.PI * within ** 2) / (a * b));
}
