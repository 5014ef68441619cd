// A short dotted mark on a start date: what people of that tenure are usually paid.
import { acrossPx, downPx, type Frame } from '../../chart/frame.ts';

interface UsualProps {
  readonly frame: Frame;
  readonly years: number;
  readonly dollars: number;
  readonly unit: number;
  readonly words: string;
  readonly fontPx: number;
}

const REACH_PX = 26;

export function Usual({ frame, years, dollars, unit, words, fontPx }: UsualProps) {
  const [x, y] = [acrossPx(frame, years), downPx(frame, dollars)];
  const end = x + REACH_PX * unit;
  return (
    <g>
      <line
        class="usual"
        x1={Math.max(frame.left, x - REACH_PX * unit)}
        x2={end}
        y1={y}
        y2={y}
        stroke-width={2 * unit}
      />
      <text
        class="chart-note"
        x={end + 5 * unit}
        y={y}
        dominant-baseline="central"
        style={{ fontSize: `${fontPx}px`, strokeWidth: `${4 * unit}px` }}
      >
        {words}
      </text>
    </g>
  );
}
