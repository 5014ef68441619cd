// How an estimate settles as answers arrive: its line, its 95 % interval, and the truth where it is known.

import type { Coin } from '../../../shared/privacy/randomisedResponse.ts';
import { coinEstimate } from '../../../shared/score/coinEstimate.ts';
import '../../kit/choosing/promise.css';
import { sayPromise } from '../../kit/choosing/words.ts';
import type { Stage } from '../../stage.ts';
import { wholeText } from '../../words/numbers.ts';
import { sayCoin } from './words.ts';

interface ConvergingProps {
  readonly title: string;
  readonly coin: Coin;
  readonly said: readonly boolean[]; // in the order they arrived; at least one
  readonly truth: number | null; // 0 … 1
  readonly drawn: number; // how much of the line is to be seen, 0 … 1
  readonly stage: Stage;
  readonly wide?: boolean; // alone in its row
  readonly plain?: boolean; // in words alone
}

/** Two charts beside each other are narrow; one alone, where the room is too small for its own, is wide. */
const SIZES = {
  phone: { narrow: [320, 128], wide: [320, 128] },
  laptop: { narrow: [250, 165], wide: [500, 165] },
  projector: { narrow: [330, 190], wide: [690, 180] },
} as const;
const LEFT = 52;
const TOP = 8;
const BOTTOM = 24;
const POINTS = 80;
/** A line through fewer answers than this would only look like one. */
export const FEWEST = 8;

export function Converging({ title, coin, said, truth, drawn, stage, wide, plain }: ConvergingProps) {
  const [width, height] = SIZES[stage][wide ? 'wide' : 'narrow'];
  const x = (asked: number) => LEFT + ((width - LEFT) * asked) / said.length;
  const y = (share: number) => TOP + (height - TOP - BOTTOM) * (1 - Math.min(1, Math.max(0, share)));
  const steps = stepsOf(said).filter((_, i, all) => i <= drawn * (all.length - 1));
  const points = steps.map(({ asked, yes }) => ({ asked, ...coinEstimate(coin, yes, asked) }));
  const last = points.at(-1);
  if (!last) return null;
  const band = [
    ...points.map(({ asked, high }) => `${x(asked)},${y(high)}`),
    ...[...points].reverse().map(({ asked, low }) => `${x(asked)},${y(low)}`),
  ].join(' ');
  const percent = (share: number) => Math.round(100 * Math.min(1, Math.max(0, share)));
  const words = sayCoin('estimate', {
    percent: percent(last.share),
    low: percent(last.low),
    high: percent(last.high),
  });
  if (plain)
    return (
      <figure>
        <figcaption>{title}</figcaption>
        <p>{said.length < FEWEST ? sayCoin('few', { estimate: words }) : words}</p>
      </figure>
    );
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg
        class="promise-plot"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}: ${words}`}
      >
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} stroke="#4a4d52" />
            <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
              {sayPromise('percent', { percent: 100 * tick })}
            </text>
          </g>
        ))}
        <polygon points={band} fill="#fff" opacity="0.22" />
        <polyline
          points={points.map(({ asked, share }) => `${x(asked)},${y(share)}`).join(' ')}
          fill="none"
          stroke="#fff"
          stroke-width="2.5"
        />
        {truth === null ? null : (
          <line
            x1={LEFT}
            x2={width}
            y1={y(truth)}
            y2={y(truth)}
            stroke="#fff"
            stroke-width="2"
            stroke-dasharray="2 6"
          />
        )}
        <text x={width} y={height - 6} text-anchor="end">
          {sayCoin('answersIn', { all: wholeText(said.length) })}
        </text>
      </svg>
      <p class="plot-words">{words}</p>
      {truth === null ? null : <p>{sayCoin('truly', { percent: percent(truth) })}</p>}
    </figure>
  );
}

/** Counts after every answer, thinned to what a line can show. */
function stepsOf(said: readonly boolean[]): { asked: number; yes: number }[] {
  const stride = Math.max(1, said.length / POINTS);
  const steps: { asked: number; yes: number }[] = [];
  let yes = 0;
  said.forEach((answer, i) => {
    if (answer) yes++;
    const asked = i + 1;
    if (Math.floor(asked / stride) > Math.floor(i / stride) || asked === said.length)
      steps.push({ asked, yes });
  });
  return steps;
}
