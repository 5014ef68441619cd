// The frontier's drawing: axes and hairlines, how sure each point is, what a computer leaves of it, and the points nothing
// else beats joined by dots.
import { useRef } from 'preact/hooks';
import { acrossPx, downPx, type Frame, pathThrough, ticks } from '../chart/frame.ts';
import { useWidth } from '../chart/useWidth.ts';
import { say } from '../words/words.ts';
import { frontierFrame, isTold, keptOnAxis, LINE, labelPlaces } from './frontierFrame.ts';
import type { FrontierPoint } from './frontierPoints.ts';
import './frontier.css';
import type { Box } from './labelPlaces.ts';
import { saysNothing } from './silver.ts';

const UNTOLD = 0.35; // how faint points without a label are
const USEFUL_TICKS = 5;
const KEPT_TICKS = [0, 25, 50, 75, 100];

interface FrontierChartProps {
  readonly points: readonly FrontierPoint[];
  readonly fontPx: number;
  readonly alt: string;
}

export function FrontierChart({ points, fontPx, alt }: FrontierChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(holder, 0);
  const frame = frontierFrame(points, widthPx, fontPx);
  const dotPx = fontPx * 0.36;
  const told = points.filter(isTold);
  const places = labelPlaces(points, frame, dotPx, fontPx);
  return (
    <div ref={holder}>
      {widthPx > 0 && (
        <svg
          class="frontier-chart"
          width={frame.width}
          height={frame.height}
          role="img"
          aria-label={alt}
          style={{ fontSize: `${fontPx}px` }}
        >
          <FrontierAxes frame={frame} fontPx={fontPx} />
          {told.map((point, index) => (
            <Leader key={keyOf(point)} frame={frame} point={point} to={places[index]} />
          ))}
          <path class="frontier-front" d={frontPath(frame, points)} />
          {told.map((point) => (
            <Bars key={keyOf(point)} frame={frame} point={point} thicknessPx={dotPx * 0.9} />
          ))}
          {points.map((point) => (
            <Computer key={keyOf(point)} frame={frame} point={point} dotPx={dotPx} />
          ))}
          {points.map((point) => (
            <circle
              key={keyOf(point)}
              class="frontier-dot"
              cx={acrossPx(frame, point.useful)}
              cy={downPx(frame, point.room)}
              r={dotPx}
              opacity={opacityOf(point)}
            />
          ))}
          {told.map((point, index) => (
            <Label key={keyOf(point)} point={point} at={places[index]} fontPx={fontPx} />
          ))}
        </svg>
      )}
    </div>
  );
}

/** A plan's name alone may stand for it with and without protection. */
const keyOf = ({ name, protection }: FrontierPoint): string => `${name}, ${protection}`;

const opacityOf = (point: FrontierPoint): number => (isTold(point) ? 1 : UNTOLD);

function frontPath(frame: Frame, points: readonly FrontierPoint[]): string {
  const front = points.filter(({ isBest }) => isBest).sort((a, b) => a.useful - b.useful);
  return pathThrough(
    frame,
    front.map(({ useful }) => useful),
    front.map(({ room, computer }) => Math.min(room, computer ?? room)),
  );
}

function FrontierAxes({ frame, fontPx }: { readonly frame: Frame; readonly fontPx: number }) {
  const { x } = frame.domain;
  const foot = downPx(frame, 0);
  return (
    <>
      {KEPT_TICKS.map((kept) => {
        const y = downPx(frame, kept);
        return (
          <g key={kept}>
            <line class="frontier-grid" x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
            <text x={frame.left - fontPx * 0.4} y={y} text-anchor="end" dominant-baseline="central">
              {kept}
            </text>
          </g>
        );
      })}
      {ticks(x.low, x.high, USEFUL_TICKS).map((useful) => (
        <text
          key={useful}
          x={acrossPx(frame, useful)}
          y={foot + fontPx * 0.9}
          text-anchor="middle"
          dominant-baseline="central"
        >
          {useful}
        </text>
      ))}
      <text
        x={frame.width - frame.right}
        y={foot + fontPx * 2.1}
        text-anchor="end"
        dominant-baseline="central"
      >
        {say('frontier.useful')}
      </text>
    </>
  );
}

interface DrawnPoint {
  readonly frame: Frame;
  readonly point: FrontierPoint;
}

function Leader({ frame, point, to }: DrawnPoint & { readonly to: Box | undefined }) {
  if (!to) return null;
  const from = { x1: acrossPx(frame, point.useful), y1: downPx(frame, point.room) };
  return <line class="frontier-leader" {...from} x2={to.x} y2={to.y} />;
}

/** The 95 % intervals; dashed over the whole axis where they leave every value possible. */
function Bars({ frame, point, thicknessPx }: DrawnPoint & { readonly thicknessPx: number }) {
  const { useful, usefulSpan, room, roomSpan } = point;
  const { x } = frame.domain;
  const rows = [
    { isAcross: false, span: roomSpan, whole: { low: 0, high: 100 } },
    ...(usefulSpan ? [{ isAcross: true, span: usefulSpan, whole: { low: x.low, high: x.high } }] : []),
  ];
  return (
    <>
      {rows.map(({ isAcross, span, whole }) => {
        const tells = !saysNothing(span.low, span.high);
        const { low, high } = tells ? span : whole;
        const ends = isAcross
          ? {
              x1: acrossPx(frame, keptOnAxis(frame, low)),
              x2: acrossPx(frame, keptOnAxis(frame, high)),
              y1: downPx(frame, room),
              y2: downPx(frame, room),
            }
          : {
              x1: acrossPx(frame, useful),
              x2: acrossPx(frame, useful),
              y1: downPx(frame, low),
              y2: downPx(frame, high),
            };
        return (
          <line
            key={isAcross}
            class={tells ? 'frontier-bar' : 'frontier-anywhere'}
            stroke-width={tells ? thicknessPx : 1.5}
            {...ends}
          />
        );
      })}
    </>
  );
}

/** What is left of the protection against a computer: a triangle below or above the point. */
function Computer({ frame, point, dotPx }: DrawnPoint & { readonly dotPx: number }) {
  const { useful, room, computer } = point;
  if (computer === null) return null;
  const [x, y] = [acrossPx(frame, useful), downPx(frame, computer)];
  const side = dotPx * 1.2;
  return (
    <g opacity={opacityOf(point)}>
      <line class="frontier-stem" x1={x} x2={x} y1={y} y2={downPx(frame, room)} />
      <path class="frontier-computer" d={`M${x} ${y - side}L${x + side} ${y + side}H${x - side}Z`} />
    </g>
  );
}

function Label({
  point,
  at,
  fontPx,
}: {
  readonly point: FrontierPoint;
  readonly at: Box | undefined;
  readonly fontPx: number;
}) {
  if (!at) return null;
  const lines = point.label;
  const first = at.y - ((lines.length - 1) / 2) * LINE * fontPx;
  return (
    <text class="frontier-label" text-anchor="middle" dominant-baseline="central">
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={at.x} y={first + index * LINE * fontPx}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
