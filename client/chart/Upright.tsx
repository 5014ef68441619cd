// A start date on a chart.
import { acrossPx, downPx, type Frame } from './frame.ts';

interface UprightProps {
  readonly frame: Frame;
  readonly years: number;
  readonly look: 'person' | 'chosen' | 'rug';
  readonly unit: number;
}

/** A start date: a line over the whole height, or for colleagues a short tick at the foot. */
export function Upright({ frame, years, look, unit }: UprightProps) {
  const x = acrossPx(frame, years);
  const foot = downPx(frame, frame.domain.y.low);
  const head = look === 'rug' ? foot - 9 * unit : downPx(frame, frame.domain.y.high);
  return (
    <line
      class={`upright upright-${look}`}
      x1={x}
      x2={x}
      y1={head}
      y2={foot}
      stroke-width={(look === 'chosen' ? 2 : 1.5) * unit}
    />
  );
}
