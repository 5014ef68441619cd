// A board's sign in HTML, drawn from the same outlines as on the board: legends, strips, labels.
import { MARKER_BOX, type Marker, OUTLINES } from './markers.ts';

interface MarkerSignProps {
  readonly marker: Marker;
  readonly side: string; // css length of the whole 44-unit box
}

export function MarkerSign({ marker, side }: MarkerSignProps) {
  const half = MARKER_BOX / 2;
  return (
    <svg
      style={{ width: side, height: side }}
      viewBox={`${-half} ${-half} ${MARKER_BOX} ${MARKER_BOX}`}
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
