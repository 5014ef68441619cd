// The town in light and shade: lit where she can still be, dark where an answer has ruled her out.
// It only draws what it is given; coordinates are metres.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TOWN } from '../../../shared/rounds/where.ts';
import type { AskedDisc } from './remaining.ts';
import { RIVER, SQUARE, STREETS } from './streets.ts';

interface TownMapProps {
  readonly asked: readonly AskedDisc[];
  readonly children?: ComponentChildren; // svg on top, in metres
}

export function TownMap({ asked, children }: TownMapProps) {
  const id = useId();
  const inside = asked.filter(({ answer }) => answer.passes);
  const outside = asked.filter(({ answer }) => !answer.passes);
  const lit = (
    <g>
      <rect class="town-lit" width={TOWN.widthM} height={TOWN.heightM} />
      {outside.map(({ question: { x, y, radiusM } }) => (
        <circle key={`${x} ${y} ${radiusM}`} class="town-dark" cx={x} cy={y} r={radiusM} />
      ))}
    </g>
  );
  return (
    <svg class="town" viewBox={`0 0 ${TOWN.widthM} ${TOWN.heightM}`} aria-hidden="true">
      <defs>
        {inside.map(({ question: { x, y, radiusM } }, i) => (
          <clipPath key={`${x} ${y} ${radiusM}`} id={`${id}${i}`}>
            <circle cx={x} cy={y} r={radiusM} />
          </clipPath>
        ))}
      </defs>
      <rect class="town-dark" width={TOWN.widthM} height={TOWN.heightM} />
      {inside.reduce(
        (shape, _, i) => (
          <g clip-path={`url(#${id}${i})`}>{shape}</g>
        ),
        lit,
      )}
      <rect class="town-square" {...SQUARE} />
      <path class="town-river" d={RIVER} />
      <path class="town-streets" d={STREETS} />
      {asked.map(({ question: { x, y, radiusM }, answer }) => (
        <circle
          key={`${x} ${y} ${radiusM}`}
          class={answer.passes ? 'disc-yes' : 'disc-no'}
          cx={x}
          cy={y}
          r={radiusM}
        />
      ))}
      {children}
    </svg>
  );
}

/** Where something stands on the town, as css. */
export const standing = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  left: `${(100 * x) / TOWN.widthM}%`,
  top: `${(100 * y) / TOWN.heightM}%`,
});
