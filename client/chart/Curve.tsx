// A curve on a chart, over its span only: nobody should read an extrapolation.
import { curveValue } from './curveValue.ts';
import { type ClippedFrame, pathThrough } from './frame.ts';

type CurveLook = 'men' | 'women' | 'published' | 'yours' | 'trace';

interface CurveProps {
  readonly frame: ClippedFrame;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly span: readonly [number, number]; // years over which it is drawn: nobody should read an extrapolation
  readonly look: CurveLook;
  readonly unit: number;
  readonly alpha?: number;
}

/** A curve over its span only; ends are interpolated so that it starts exactly where the data start. */
export function Curve({ frame, x, y, span, look, unit, alpha = 1 }: CurveProps) {
  const inside = x.flatMap((each, i) => (each > span[0] && each < span[1] ? [i] : []));
  const xs = [span[0], ...inside.map((i) => x[i]!), span[1]];
  const ys = [curveValue(x, y, span[0]), ...inside.map((i) => y[i]!), curveValue(x, y, span[1])];
  const path = pathThrough(frame, xs, ys);
  return (
    <g opacity={alpha} clip-path={`url(#${frame.clip})`}>
      <path class="curve-case" d={path} stroke-width={6 * unit} />
      <path class={`curve curve-${look}`} d={path} stroke-width={(look === 'trace' ? 2 : 3) * unit} />
    </g>
  );
}
