// A lens' iris: its opening stands for how much of each person a family lets through. It describes the setting,
// never the verdict.
import type { Family } from '../../shared/model/model.ts';

const RADIUS = 11;
const BLADES = 6;

/** Radius of the opening, out of 11. */
const OPENING: { readonly [F in Family]: number } = {
  idw: 8.4,
  kernel: 6.5,
  neighbours: 4.7,
  tiles: 3.6,
  tree: 2.6,
  logistic: 1.7,
  idwCurve: 8.4,
  neighboursCurve: 6.5,
  bins: 4.7,
  polynomial: 3.2,
  line: 1.7,
};

export function Iris({ family }: { readonly family: Family }) {
  const corner = (blade: number) => {
    const turn = ((20 + (360 / BLADES) * blade) * Math.PI) / 180;
    return [OPENING[family] * Math.cos(turn), OPENING[family] * Math.sin(turn)] as const;
  };
  const corners = Array.from({ length: BLADES }, (_, blade) => corner(blade));
  const blades = corners.map(([x, y], i) => {
    const [towardsX, towardsY] = corners[(i + 1) % BLADES] as readonly [number, number];
    const [stepX, stepY] = [towardsX - x, towardsY - y];
    // Where the blade's edge, going on through the next corner, meets the barrel.
    const [a, b] = [stepX ** 2 + stepY ** 2, x * stepX + y * stepY];
    const reach = (-b + Math.sqrt(b * b + a * (RADIUS ** 2 - x * x - y * y))) / a;
    return `M${x.toFixed(2)} ${y.toFixed(2)}L${(x + reach * stepX).toFixed(2)} ${(y + reach * stepY).toFixed(2)}`;
  });
  const opening = corners.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L');
  return (
    <svg
      class="sandbox-iris"
      viewBox="-12.5 -12.5 25 25"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      aria-hidden="true"
    >
      <circle r={RADIUS} />
      <path d={blades.join('')} />
      <path fill="currentColor" d={`M${opening}Z`} />
    </svg>
  );
}
