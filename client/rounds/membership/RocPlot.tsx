// Telling in from out: a computer's trade-off with its interval, everybody's bets as dots, and the line that a guarantee draws.
import type { Measured, MembershipTruth, Rates } from '../../../shared/rounds/membership.ts';
import { membershipBound } from '../../../shared/score/attackBounds.ts';
import '../../kit/choosing/promise.css';
import { sayPromise } from '../../kit/choosing/words.ts';
import { sayMembership } from './words.ts';

interface RocPlotProps {
  readonly truth: MembershipTruth;
  readonly room: readonly Rates[];
  readonly mine: Rates | null;
}

const SIDE = 230;
const LEFT = 30;
const BOTTOM = 44; // the ends of the axis, and below them its name
const WIDTH = SIDE + LEFT + 8;
const HEIGHT = SIDE + BOTTOM + 8;
const BOUND_STEPS = 60;

export function RocPlot({ truth: { computer, bound }, room, mine }: RocPlotProps) {
  const x = (rate: number) => LEFT + SIDE * rate;
  const y = (rate: number) => 8 + SIDE * (1 - rate);
  const path = (points: readonly Rates[]) =>
    points.map(({ falsePositives, truePositives }) => `${x(falsePositives)},${y(truePositives)}`).join(' ');
  const band = (points: readonly Measured[]) =>
    [
      ...points.map(({ falsePositives, low }) => `${x(falsePositives)},${y(low)}`),
      ...[...points].reverse().map(({ falsePositives, high }) => `${x(falsePositives)},${y(high)}`),
    ].join(' ');
  const limit = bound
    ? Array.from({ length: BOUND_STEPS + 1 }, (_, i) => ({
        falsePositives: i / BOUND_STEPS,
        truePositives: membershipBound(i / BOUND_STEPS, bound.epsilon, bound.delta),
      }))
    : null;
  const { points } = computer;
  const measured = areMeasured(points) ? points : null;
  const label = measured
    ? sayMembership('plot.label', { area: Math.round(100 * computer.area) })
    : sayMembership('plot.dotsLabel');
  return (
    <figure class="roc-plot">
      <svg class="promise-plot roc" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <rect x={LEFT} y={8} width={SIDE} height={SIDE} fill="#17181a" stroke="#8e949c" />
        {limit ? (
          <polygon points={`${x(0)},${y(1)} ${path(limit)} ${x(1)},${y(1)}`} fill="#fff" opacity="0.16" />
        ) : null}
        {limit ? (
          <polyline points={path(limit)} fill="none" stroke="#fff" stroke-width="2" stroke-dasharray="7 5" />
        ) : null}
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} stroke="#8e949c" stroke-dasharray="2 5" />
        {measured ? <polygon points={band(measured)} fill="#fff" opacity="0.3" /> : null}
        {measured ? <polyline points={path(measured)} fill="none" stroke="#fff" stroke-width="3" /> : null}
        {room.map(({ falsePositives, truePositives }, i) => (
          <circle
            key={i}
            cx={x(falsePositives)}
            cy={y(truePositives)}
            r="5.5"
            fill="#fff"
            stroke="#0b0b0c"
            stroke-width="2"
          />
        ))}
        {mine ? (
          <circle
            cx={x(mine.falsePositives)}
            cy={y(mine.truePositives)}
            r="8"
            fill="none"
            stroke="#e5231b"
            stroke-width="4"
          />
        ) : null}
        <text x={LEFT + SIDE / 2} y={HEIGHT - 6} text-anchor="middle">
          {sayMembership('plot.x')}
        </text>
        <text x={LEFT} y={HEIGHT - 26} text-anchor="middle">
          {sayPromise('percent', { percent: 0 })}
        </text>
        <text x={LEFT + SIDE} y={HEIGHT - 26} text-anchor="end">
          {sayPromise('percent', { percent: 100 })}
        </text>
        <text transform={`translate(${LEFT - 10} ${8 + SIDE / 2}) rotate(-90)`} text-anchor="middle">
          {sayMembership('plot.y')}
        </text>
        <text x={x(0.98)} y={y(0.06)} text-anchor="end">
          {sayMembership(limit ? 'plot.keyBound' : 'plot.key')}
        </text>
      </svg>
      {measured ? (
        <figcaption>
          {rareText(measured)}
          {limit ? ` ${sayMembership('plot.luck')}` : ''}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** Curves of older matches were judged on the models behind them: they flatter the computer, and are not drawn. */
const areMeasured = (points: MembershipTruth['computer']['points']): points is readonly Measured[] =>
  points.every((point) => 'low' in point);

/** What is caught where hardly anybody is accused wrongly: the first point after the start. */
function rareText([, rare]: readonly Measured[]): string {
  if (!rare) return '';
  const percent = (share: number) => Math.round(100 * share);
  return sayMembership('plot.rare', {
    wrong: percent(rare.falsePositives),
    right: percent(rare.truePositives),
    low: percent(rare.low),
    high: percent(rare.high),
  });
}
