// A board's sign in HTML, drawn from the same outlines as on the board: legends, strips, labels.
import { type Marker, OUTLINES } from './markers.ts';

interface MarkerSignProps {
  readonly marker: Marker;
  readonly side: string; // css length of the sign from edge to edge
}

/** From the middle to the edge, in the outlines' units. */
const REACH: Readonly<Record<Marker, number>> = {
  amber: 9.5,
  blue: 12,
  guess: 6,
  you: 18,
  truth: 24,
  corners: 24,
  blind: 15.5,
  eye: 15.5,
  solver: 15.5,
};

export function MarkerSign({ marker, side }: MarkerSignProps) {
  const reach = REACH[marker];
  return (
    <svg
      style={{ width: side, height: side }}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
    >
      {OUTLINES[marker].map((outline) => (
        <path
          key={outline.path + (outline.width ?? '')}
          d={outline.path}
          fill={outline.fill ?? 'none'}
          fill-opacity={outline.fillOpacity}
          stroke={outline.stroke}
          stroke-width={outline.width}
          stroke-dasharray={outline.dash?.join(' ')}
        />
      ))}
    </svg>
  );
}
