// Choices on one chart: a row each, a dot where it came out, the room's votes below the line, one's own in a red ring.
import type { Stage } from '../../stage.ts';
import { percentText } from './numbers.ts';
import './promise.css';
import { swarm } from './swarm.ts';

interface ChartDot {
  readonly share: number; // 0 … 1, along the row
  readonly radius: number;
  readonly filled: boolean;
}

interface ChartRow {
  readonly head: string;
  readonly below: string;
  readonly dots: readonly ChartDot[];
  readonly votes: readonly number[]; // where each vote came out
  readonly own: number | null;
  readonly best: number | null; // the best choice of all, if it is in this row
}

interface RowChartProps {
  readonly rows: readonly ChartRow[];
  readonly lines: readonly { readonly label: string; readonly shares: readonly number[] }[]; // through all rows
  readonly corner: string;
  readonly axis: string;
  readonly spoken: string;
  readonly stage: Stage;
  readonly drawn: number; // how far the votes have come, 0 … 1
  readonly judged: boolean; // may the best be marked?
}

const WIDTH = { phone: 340, laptop: 520, projector: 660 } as const;
const ROW = { phone: 46, laptop: 46, projector: 54 } as const;
const [FOOT, LEFT, RIGHT] = [40, 76, 26] as const;
const VOTE = 3.4;
const VOTE_LEVELS = 3;

export function RowChart({ rows, lines, corner, axis, spoken, stage, drawn, judged }: RowChartProps) {
  const width = WIDTH[stage];
  const rowHeight = ROW[stage];
  const top = lines.length > 1 ? 50 : 30;
  const height = top + rowHeight * rows.length + FOOT;
  const all = rows.flatMap(({ dots }) => dots.map(({ share }) => share));
  const low = Math.floor(10 * Math.min(...all) - 0.2) / 10;
  const high = Math.ceil(10 * Math.max(...all)) / 10;
  const x = (share: number) => LEFT + 12 + ((share - low) / (high - low)) * (width - LEFT - RIGHT - 12);
  const y = (row: number) => top + rowHeight * (row + 0.4);
  const ticks = Array.from({ length: Math.round((high - low) * 10) + 1 }, (_, i) => low + i / 10);
  const shown = stage === 'phone' ? ticks.filter((_, i) => (ticks.length - 1 - i) % 2 === 0) : ticks;
  return (
    <svg class="promise-plot row-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken}>
      <text x={LEFT - 12} y={top - 16} text-anchor="end">
        {corner}
      </text>
      {shown.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={height - FOOT} stroke="#3a3d42" />
          <text x={x(tick)} y={height - FOOT + 15} text-anchor="middle">
            {percentText(tick)}
          </text>
        </g>
      ))}
      <text x={width} y={height - 6} text-anchor="end">
        {axis}
      </text>
      {rows.map(({ head, below }, row) => (
        <g key={head}>
          <line x1={LEFT} x2={width} y1={y(row)} y2={y(row)} stroke="#3a3d42" />
          <text class="plot-strong" x={LEFT - 12} y={y(row) - 2} text-anchor="end">
            {head}
          </text>
          <text x={LEFT - 12} y={y(row) + 14} text-anchor="end">
            {below}
          </text>
        </g>
      ))}
      {lines.map(({ label, shares }, i) => (
        <g key={label}>
          <polyline
            points={shares.map((share, row) => `${x(share)},${y(row)}`).join(' ')}
            fill="none"
            stroke="#8e949c"
            stroke-width="1.5"
          />
          <text
            class="plot-strong"
            x={Math.min(width - 20, x(shares[0] ?? low))}
            y={i % 2 === 0 ? top - 6 : top - 24}
            text-anchor="middle"
          >
            {label}
          </text>
        </g>
      ))}
      {rows.map(({ head, dots, votes }, row) => (
        <g key={head}>
          {dots.map(({ share, radius, filled }, i) => (
            <circle
              key={i}
              cx={x(share)}
              cy={y(row)}
              r={radius}
              fill={filled ? '#c9cdd2' : '#17181a'}
              stroke="#c9cdd2"
              stroke-width="1.5"
            />
          ))}
          {swarm(votes.map(x), 2 * VOTE + 1, VOTE_LEVELS).map((place, i) => (
            <circle
              key={i}
              cx={place.x}
              cy={y(row) + 17 + place.level * (2 * VOTE + 1)}
              r={VOTE}
              fill="#fff"
              stroke="#0b0b0c"
              opacity={drawn}
            />
          ))}
        </g>
      ))}
      {rows.map(({ head, best, own }, row) => (
        <g key={head} fill="none">
          {best !== null && judged ? <Corners x={x(best)} y={y(row)} /> : null}
          {own === null ? null : (
            <>
              <circle cx={x(own)} cy={y(row)} r={12.5} stroke="#fff" stroke-width="5" />
              <circle cx={x(own)} cy={y(row)} r={12.5} stroke="#e5231b" stroke-width="3" />
            </>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The viewfinder that everywhere else marks the truth. */
function Corners({ x, y }: { readonly x: number; readonly y: number }) {
  const [far, arm] = [17, 7];
  const path = [-1, 1]
    .flatMap((across) => [-1, 1].map((down) => [across, down] as const))
    .map(([across, down]) => {
      const [cx, cy] = [x + across * far, y + down * far];
      return `M${cx - across * arm} ${cy}L${cx} ${cy}L${cx} ${cy - down * arm}`;
    })
    .join('');
  return (
    <>
      <path d={path} stroke="#000" stroke-width="5" />
      <path d={path} stroke="#fff" stroke-width="2.5" />
    </>
  );
}
