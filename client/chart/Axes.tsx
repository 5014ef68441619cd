// Ticks in the rebate and a hairline grid on the picture.

import { acrossPx, downPx, type Frame, ticks } from './frame.ts';
import { sayChart } from './words.ts';

const TICK_ROOM_PX = 34; // a dollar label needs this much height, in units of a 13 px print
const YEARS_SHOWN = 5;

export function Axes({
  frame,
  small,
  fontPx,
}: {
  readonly frame: Frame;
  readonly small: boolean;
  readonly fontPx: number;
}) {
  const { domain } = frame;
  const [left, right] = [acrossPx(frame, domain.x.low), acrossPx(frame, domain.x.high)];
  const [top, bottom] = [downPx(frame, domain.y.high), downPx(frame, domain.y.low)];
  const most = Math.max(3, Math.min(7, Math.floor((bottom - top) / ((TICK_ROOM_PX * fontPx) / 13)) + 1));
  const dollars = ticks(domain.y.low, domain.y.high, small ? 3 : most);
  const years = ticks(domain.x.low, domain.x.high, YEARS_SHOWN);
  return (
    <g class="chart-axes" style={{ fontSize: `${fontPx}px` }}>
      {dollars.map((each) => {
        const y = Math.round(downPx(frame, each)) + 0.5;
        return (
          <g key={each}>
            <line x1={left} x2={right} y1={y} y2={y} />
            {small ? null : (
              <text x={left - fontPx * 0.4} y={y} text-anchor="end" dominant-baseline="central">
                {sayChart('thousand', { value: Math.round(each / 1000) })}
              </text>
            )}
          </g>
        );
      })}
      {years.map((each) => {
        const x = Math.round(acrossPx(frame, each)) + 0.5;
        return (
          <g key={each}>
            <line x1={x} x2={x} y1={top} y2={bottom} />
            {small ? null : (
              <text
                x={each === domain.x.high ? Math.min(x + fontPx * 0.8, frame.width - 5) : x}
                y={bottom + fontPx * 1.25}
                text-anchor={each === domain.x.high ? 'end' : 'middle'}
              >
                {each === domain.x.high ? sayChart('years', { value: each }) : each}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
