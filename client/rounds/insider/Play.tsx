// Ten known men, the published line, and a missing man to drag: your own line follows until it lies on the published one.
import { useMemo, useState } from 'preact/hooks';
import type { InsiderGuess } from '../../../shared/rounds/insider.ts';
import type { Guess } from '../../../shared/rounds.ts';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { Sign } from '../../chart/Sign.tsx';
import { Upright } from '../../chart/Upright.tsx';
import { onAxis, steppedSum } from '../../kit/pay/keys.ts';
import { sumText } from '../../kit/pay/money.ts';
import { Figure, PlayFrame, SmallSteps } from '../../kit/pay/PlayFrame.tsx';
import { useFit } from '../../kit/pay/useFit.ts';
import { sayCompany } from '../../kit/pay/words.ts';
import type { PlayProps } from '../../kit/round.ts';
import { InsiderKeys } from './InsiderKeys.tsx';
import { insiderWords } from './naming.ts';
import { gapOver, refitted, spanOf } from './refit.ts';
import { sayInsider } from './words.ts';

const ASPECT = { phone: 1.4, laptop: 1.6, projector: 1.6 };
const ON_THE_LINE = 10; // dollars: nearer than this the two lines are one

export function Play(props: PlayProps<'insider'>) {
  const { spec, clue, stage, you, open, onGuess } = props;
  const [own, setOwn] = useState<number | null>(null);
  const sum = you ? (own ?? guessOf(you.guess)?.dollars ?? null) : null;
  const playing = open && you !== null;
  const words = insiderWords(spec);
  const { domain, years } = clue;
  const span = spanOf(clue);
  const fit = useFit();
  const yours = useMemo(
    () => (sum === null || !fit ? null : refitted(fit, spec, clue, sum)),
    [fit, spec, clue, sum],
  );
  const gap = yours ? gapOver(clue, yours) : null;

  const put = (dollars: number) => {
    const next = onAxis(dollars, domain.y);
    setOwn(next);
    onGuess({ dollars: next });
  };
  const middle = (domain.y.low + domain.y.high) / 2;
  const onKey = (key: string, fine: boolean): boolean => {
    const next = steppedSum(key, fine, sum ?? middle, domain.y);
    if (next !== null) put(next);
    return next !== null;
  };

  const chart = (
    <Chart
      domain={domain}
      stage={stage}
      aspect={ASPECT[stage]}
      label={words.hidden}
      onPlace={playing ? ({ y }) => put(y) : undefined}
      onKey={playing ? onKey : undefined}
      keys={sayCompany('keysUpDown')}
      spoken={gap === null ? '' : gapText(gap)}
    >
      {(frame, unit) => (
        <>
          <Upright frame={frame} years={years} look="chosen" unit={unit} />
          {yours ? <Curve frame={frame} x={clue.x} y={yours} span={span} look="yours" unit={unit} /> : null}
          <Curve frame={frame} x={clue.x} y={clue.y} span={span} look="published" unit={unit} />
          {clue.known.map((record) => (
            <Sign
              key={`${record.x} ${record.y}`}
              frame={frame}
              marker="amber"
              at={record}
              scale={0.75 * unit}
            />
          ))}
          {sum === null ? null : <Sign frame={frame} marker="you" at={{ x: years, y: sum }} scale={unit} />}
        </>
      )}
    </Chart>
  );

  return (
    <PlayFrame
      stage={stage}
      locked={Boolean(you?.locked)}
      top={[words.model, words.protection]}
      bottom={
        you?.locked ? (
          <span>{sum === null ? sayCompany('noSum') : `${sayCompany('yourSum')}: ${sumText(sum)}`}</span>
        ) : (
          <InsiderKeys stage={stage} yours={you !== null} />
        )
      }
      chart={chart}
      side={
        playing ? (
          sum === null || gap === null ? (
            <p class="readout-first">{sayInsider('first')}</p>
          ) : (
            <>
              <div class="company-figures">
                <Figure name={sayInsider('pay')} value={sumText(sum)} />
                <Figure name={sayInsider('gap')} value={sumText(Math.abs(Math.round(gap)))} />
              </div>
              <SmallSteps onStep={(dollars) => put(sum + dollars)} />
              <p class="company-advice">{gapText(gap)}</p>
            </>
          )
        ) : null
      }
    />
  );
}

function gapText(gap: number): string {
  if (Math.abs(gap) < ON_THE_LINE) return sayInsider('on');
  return sayInsider(gap > 0 ? 'above' : 'below', { sum: sumText(Math.abs(gap)) });
}

export const guessOf = (guess: Guess | null): InsiderGuess | null =>
  guess && 'dollars' in guess && typeof guess.dollars === 'number' ? (guess as InsiderGuess) : null;
