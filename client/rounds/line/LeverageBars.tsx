// At each man's start date, how much of his own pay the line repeats there: a bar from the foot of the chart.
import type { LineTruth } from '../../../shared/rounds/line.ts';
import { acrossPx, downPx, type Frame } from '../../chart/frame.ts';
import { sayLine } from './words.ts';

interface LeverageBarsProps {
  readonly frame: Frame;
  readonly truth: LineTruth;
  readonly unit: number;
  readonly fontPx: number;
  readonly alpha: number;
}

const FULL_SHARE = 0.3; // of the chart's height, for a line that repeats all of somebody's pay

export function LeverageBars({ frame, truth, unit, fontPx, alpha }: LeverageBarsProps) {
  const foot = downPx(frame, frame.domain.y.low);
  const full = FULL_SHARE * (foot - downPx(frame, frame.domain.y.high));
  const width = 7 * unit;
  // His bar lies on top of colleagues hired at the same time.
  const lastHis = [...truth.leverages.keys()].sort(
    (a, b) => Number(a === truth.target) - Number(b === truth.target),
  );
  return (
    <g opacity={alpha}>
      {lastHis.map((i) => {
        const heard = truth.leverages[i]!;
        const x = acrossPx(frame, truth.records[i]?.x ?? 0);
        const height = full * Math.min(1, Math.max(0, heard));
        const his = i === truth.target;
        return (
          <g key={i}>
            <rect
              class={his ? 'lever-bar-him' : 'lever-bar'}
              x={x - width / 2}
              y={foot - height}
              width={width}
              height={height}
            />
            {his ? (
              <text
                class="chart-note"
                x={x + width}
                y={foot - height - fontPx * 0.2}
                style={{ fontSize: `${fontPx}px`, strokeWidth: `${4 * unit}px` }}
              >
                {sayLine('heard', { percent: Math.round(100 * heard) })}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
