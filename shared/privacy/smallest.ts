// Where a monotone test begins to hold, to the last bit of a double.

/** First point of [low, high] where the monotone test holds, given that it fails at low and holds at high. */
export function smallest(holds: (x: number) => boolean, low: number, high: number): number {
  let [no, yes] = [low, high];
  for (;;) {
    const middle = (no + yes) / 2;
    if (middle <= no || middle >= yes) return yes;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
}
