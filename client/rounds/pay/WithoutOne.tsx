// The same map with and without one man, side by side.
import { useMemo } from 'preact/hooks';
import type { PayClue, PayTruth } from '../../../shared/rounds/pay.ts';
import { Chart } from '../../chart/Chart.tsx';
import { heatUrl } from '../../chart/heat.ts';
import { Sign } from '../../chart/Sign.tsx';
import { sayCompany } from '../../kit/pay/words.ts';
import type { Stage } from '../../stage.ts';
import { sayPay } from './words.ts';

interface WithoutOneProps {
  readonly clue: PayClue;
  readonly truth: PayTruth;
  readonly stage: Stage;
}

export function WithoutOne({ clue, truth, stage }: WithoutOneProps) {
  const { record, withPercent, withoutPercent, cells } = truth.counterfactual;
  const person = truth.records[record]!;
  const heats = useMemo(() => [heatUrl(clue), heatUrl({ ...clue, cells })], [clue.cells, cells]);
  const sides = [
    { words: sayCompany('reveal.with'), percent: withPercent },
    { words: sayCompany('reveal.without'), percent: withoutPercent },
  ];
  return (
    <div class="pair">
      {sides.map(({ words, percent }, i) => (
        <figure key={words}>
          <div class="pair-frame">
            <Chart domain={clue.domain} stage={stage} aspect={1.6} small label={words} heat={heats[i]!}>
              {(frame) => (
                <Sign frame={frame} marker="corners" at={person} scale={stage === 'projector' ? 1 : 0.6} />
              )}
            </Chart>
          </div>
          <figcaption>
            {words}
            <b>{sayPay('percent', { percent: Math.round(percent) })}</b>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
