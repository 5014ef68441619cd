// Reading a curve that is given by points. Pure.

/** A curve's value between its points; the nearest point beyond them. */
export function curveValue(x: readonly number[], y: readonly number[], years: number): number {
  const next = x.findIndex((each) => each >= years);
  if (next === -1) return y.at(-1) as number;
  if (next === 0) return y[0]!;
  const [x0, x1] = [x[next - 1]!, x[next]!];
  const share = (years - x0) / (x1 - x0);
  return y[next - 1]! * (1 - share) + y[next]! * share;
}
