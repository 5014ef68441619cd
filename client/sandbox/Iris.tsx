// A lens' iris: its opening stands for how much of each person a family lets through. It describes the setting,
// never the verdict.
import { type Family, familyNamed } from '../../shared/model/families.ts';

const RADIUS = 11;
const BLADES = 6;

export function Iris({ family }: { readonly family: Family }) {
  const open = RADIUS * familyNamed(family).openness;
  const corner = (blade: number) => {
    const turn = ((20 + (360 / BLADES) * blade) * Math.PI) / 180;
    return [open * Math.cos(turn), open * Math.sin(turn)] as const;
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
