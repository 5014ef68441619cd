// Guesses on a chart and their ways to the truth: dots that stay, lines that fly. All lines are one path, so that
// a whole class may fly at once.

import { acrossPx, type ChartPlace, downPx, type Frame } from '../../chart/frame.ts';
import { Sign } from '../../chart/Sign.tsx';
import type { Moment } from '../reveal/choreography.ts';

export interface Pair {
  readonly guess: ChartPlace;
  readonly truth: ChartPlace;
  readonly mine: boolean;
}

interface FlightsProps {
  readonly frame: Frame;
  readonly pairs: readonly Pair[]; // farthest first
  readonly moment: Moment;
  readonly unit: number;
  readonly scale: number; // of the signs
}

export function Flights({ frame, pairs, moment, unit, scale }: FlightsProps) {
  const path = pairs
    .map(({ guess, truth }, i) => {
      const progress = moment.flight(i, pairs.length);
      const [x1, y1] = [acrossPx(frame, guess.x), downPx(frame, guess.y)];
      const [x2, y2] = [acrossPx(frame, truth.x), downPx(frame, truth.y)];
      return progress <= 0 ? '' : `M${x1} ${y1}L${x1 + (x2 - x1) * progress} ${y1 + (y2 - y1) * progress}`;
    })
    .join('');
  return (
    <g>
      <path class="flight-case" d={path} stroke-width={3.8 * unit} />
      <path class="flight" d={path} stroke-width={1.6 * unit} />
      {pairs.map(({ guess, mine }, i) => (
        <Sign
          key={i}
          frame={frame}
          marker={mine ? 'you' : 'guess'}
          at={guess}
          scale={mine ? scale * 0.8 : scale}
        />
      ))}
    </g>
  );
}
