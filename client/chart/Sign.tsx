// One of the board's signs on a chart.
import { type Marker, OUTLINES } from '../board/markers.ts';
import { acrossPx, type ChartPlace, downPx, type Frame } from './frame.ts';

interface SignProps {
  readonly frame: Frame;
  readonly marker: Marker;
  readonly at: ChartPlace;
  readonly scale: number;
  readonly alpha?: number;
  readonly asidePx?: number; // moved to the right by so much
}

export function Sign({ frame, marker, at, scale, alpha = 1, asidePx = 0 }: SignProps) {
  if (alpha <= 0) return null;
  const [x, y] = [acrossPx(frame, at.x) + asidePx, downPx(frame, at.y)];
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} opacity={alpha}>
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
    </g>
  );
}
