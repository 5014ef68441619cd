// Dots that would lie on each other, set side by side below a line: nearest free place first. Pure arithmetic.

interface SwarmPlace {
  readonly x: number;
  readonly level: number; // 0 is nearest to the line
}

/** A place for every wanted x, in order; no two on a level are closer than `apart`. At most `levels` levels. */
export function swarm(wanted: readonly number[], apart: number, levels: number): SwarmPlace[] {
  const placed: SwarmPlace[] = [];
  const isFree = ({ x, level }: SwarmPlace) =>
    placed.every((other) => other.level !== level || Math.abs(other.x - x) >= apart * 0.999);
  const nearest = (x: number): SwarmPlace => {
    for (let step = 0; ; step++) {
      for (let level = 0; level < levels; level++) {
        const right = { x: x + step * apart, level };
        if (isFree(right)) return right;
        const left = { x: x - step * apart, level };
        if (isFree(left)) return left;
      }
    }
  };
  for (const x of wanted) placed.push(nearest(x));
  return placed;
}
