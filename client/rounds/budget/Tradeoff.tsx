// Utility and privacy on one chart: a row per promise, a dot per crowd, the room's votes below the line.

import {
  BUDGET_EPSILONS,
  type BudgetOption,
  type BudgetTruth,
} from '../../../shared/protocol/rounds/budget.ts';
import { informedAccuracy } from '../../../shared/score/informed.ts';
import { say } from '../../words/words.ts';
import { percentText, wholeText } from '../promise/numbers.ts';
import { swarm } from '../promise/swarm.ts';
import type { Stage } from '../round.ts';
import { bestOf, frontOf } from './reading.ts';

interface TradeoffProps {
  readonly truth: BudgetTruth;
  readonly votes: readonly BudgetOption[];
  readonly own: BudgetOption | null;
  readonly stage: Stage;
  readonly drawn: number; // how far the votes have come, 0 … 1
  readonly judged: boolean; // may the best be marked?
}

const WIDTH = { phone: 340, laptop: 600, projector: 660 } as const;
const ROW = 54;
const [TOP, FOOT, LEFT, RIGHT] = [44, 40, 76, 26] as const;
const VOTE = 3.4;
const VOTE_LEVELS = 3;
const RADII = [4, 5.5, 7, 8.5] as const;

export function Tradeoff({ truth, votes, own, stage, drawn, judged }: TradeoffProps) {
  const width = WIDTH[stage];
  const height = TOP + ROW * BUDGET_EPSILONS.length + FOOT;
  const low = Math.floor(10 * Math.min(...truth.options.map(({ accuracy }) => accuracy)) - 0.2) / 10;
  const high = Math.ceil(10 * Math.max(...truth.options.map(({ accuracy }) => accuracy))) / 10;
  const x = (accuracy: number) => LEFT + 12 + ((accuracy - low) / (high - low)) * (width - LEFT - RIGHT - 12);
  const y = (epsilon: BudgetOption['epsilon']) => TOP + ROW * (BUDGET_EPSILONS.indexOf(epsilon) + 0.4);
  const crowds = [...new Set(truth.options.map(({ crowd }) => crowd))];
  const of = (crowd: number) => truth.options.filter((each) => each.crowd === crowd);
  const radius = (crowd: number) => RADII[crowds.indexOf(crowd as BudgetOption['crowd'])] ?? RADII[0];
  const front = frontOf(truth);
  const best = bestOf(truth);
  const ticks = Array.from({ length: Math.round((high - low) * 10) + 1 }, (_, i) => low + i / 10);
  const shownTicks = stage === 'phone' ? ticks.filter((_, i) => (ticks.length - 1 - i) % 2 === 0) : ticks;
  return (
    <svg
      class="promise-plot tradeoff"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={described(truth)}
    >
      <text x={LEFT - 12} y={TOP - 16} text-anchor="end">
        {say('budget.chart.insider')}
      </text>
      {shownTicks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - FOOT} stroke="#3a3d42" />
          <text x={x(tick)} y={height - FOOT + 15} text-anchor="middle">
            {percentText(tick)}
          </text>
        </g>
      ))}
      <text x={width} y={height - 6} text-anchor="end">
        {say(stage === 'phone' ? 'budget.chart.usefulShort' : 'budget.chart.useful')}
      </text>
      {BUDGET_EPSILONS.map((epsilon) => (
        <g key={epsilon}>
          <line x1={LEFT} x2={width} y1={y(epsilon)} y2={y(epsilon)} stroke="#3a3d42" />
          <text class="plot-strong" x={LEFT - 12} y={y(epsilon) - 2} text-anchor="end">
            {say('budget.epsilon', { epsilon })}
          </text>
          <text x={LEFT - 12} y={y(epsilon) + 14} text-anchor="end">
            {say('budget.ofHundred', { percent: percentText(informedAccuracy(epsilon)) })}
          </text>
        </g>
      ))}
      {crowds.map((crowd, i) => (
        <g key={crowd}>
          <polyline
            points={of(crowd)
              .map(({ epsilon, accuracy }) => `${x(accuracy)},${y(epsilon)}`)
              .join(' ')}
            fill="none"
            stroke="#8e949c"
            stroke-width="1.5"
          />
          <text
            class="plot-strong"
            x={Math.min(width - 20, x(of(crowd)[0]?.accuracy ?? low))}
            y={i % 2 === 0 ? TOP - 2 : TOP - 18}
            text-anchor="middle"
          >
            {wholeText(crowd)}
          </text>
        </g>
      ))}
      {truth.options.map((option) => (
        <circle
          key={`${option.epsilon} ${option.crowd}`}
          cx={x(option.accuracy)}
          cy={y(option.epsilon)}
          r={radius(option.crowd)}
          fill={front.has(option) ? '#c9cdd2' : '#17181a'}
          stroke="#c9cdd2"
          stroke-width="1.5"
        />
      ))}
      {BUDGET_EPSILONS.map((epsilon) =>
        swarm(
          votes.filter((vote) => vote.epsilon === epsilon).map(({ accuracy }) => x(accuracy)),
          2 * VOTE + 1,
          VOTE_LEVELS,
        ).map((place, i) => (
          <circle
            key={`${epsilon} ${i}`}
            cx={place.x}
            cy={y(epsilon) + 15 + place.level * (2 * VOTE + 1)}
            r={VOTE}
            fill="#fff"
            stroke="#0b0b0c"
            opacity={drawn}
          />
        )),
      )}
      {judged ? <Corners x={x(best.accuracy)} y={y(best.epsilon)} /> : null}
      {own ? (
        <g fill="none">
          <circle cx={x(own.accuracy)} cy={y(own.epsilon)} r={12.5} stroke="#fff" stroke-width="5" />
          <circle cx={x(own.accuracy)} cy={y(own.epsilon)} r={12.5} stroke="#e5231b" stroke-width="3" />
        </g>
      ) : null}
    </svg>
  );
}

/** The viewfinder that everywhere else marks the truth. */
function Corners({ x, y }: { readonly x: number; readonly y: number }) {
  const [far, arm] = [17, 7];
  const path = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]
    .map(([sx = 1, sy = 1]) => {
      const [cx, cy] = [x + sx * far, y + sy * far];
      return `M${cx - sx * arm} ${cy}L${cx} ${cy}L${cx} ${cy - sy * arm}`;
    })
    .join('');
  return (
    <g fill="none">
      <path d={path} stroke="#000" stroke-width="5" />
      <path d={path} stroke="#fff" stroke-width="2.5" />
    </g>
  );
}

const described = (truth: BudgetTruth): string =>
  BUDGET_EPSILONS.map((epsilon) =>
    say('budget.chart.row', {
      epsilon,
      list: truth.options
        .filter((each) => each.epsilon === epsilon)
        .map(({ crowd, accuracy }) =>
          say('budget.chart.entry', { crowd: wholeText(crowd), percent: percentText(accuracy) }),
        )
        .join(', '),
    }),
  ).join('. ');
