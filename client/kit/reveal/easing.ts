// Cubic Bézier easing as css understands it, for what is drawn on the board rather than styled.

/** Share of the way (0 … 1) at a share of the time (0 … 1), on the curve with control points (x1, y1) and (x2, y2). */
export function bezier(x1: number, y1: number, x2: number, y2: number): (time: number) => number {
  const at = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  return (time) => {
    if (time <= 0) return 0;
    if (time >= 1) return 1;
    // x grows with t, so that halving finds the only t with x(t) = time; 24 halvings are finer than any pixel.
    let [low, high] = [0, 1];
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

export const easeOut = bezier(0.2, 0.8, 0.2, 1);
export const easeInOut = bezier(0.6, 0, 0.3, 1);
