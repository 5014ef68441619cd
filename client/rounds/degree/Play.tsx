// This year's men and one of nine curves through them: choose a degree, look, bet.
import { useMemo, useState } from 'preact/hooks';
import { DEGREES, type DegreeGuess } from '../../../shared/rounds/degree.ts';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { Sign } from '../../chart/Sign.tsx';
import { sumText } from '../../kit/pay/money.ts';
import { Figure, PlayFrame } from '../../kit/pay/PlayFrame.tsx';
import { useFit } from '../../kit/pay/useFit.ts';
import type { PlayProps } from '../../kit/round.ts';
import './degree.css';
import { fitsOf, guessOf } from './fits.ts';
import { degreeWords } from './naming.ts';
import { sayDegree } from './words.ts';

const ASPECT = { phone: 1.25, laptop: 1.6, projector: 1.6 };
/** Without a bet of one's own the projector shows the two ends of the choice. */
const ENDS = [1, 9] as const;

export function Play(props: PlayProps<'degree'>) {
  const { clue, stage, you, open, onGuess } = props;
  const [own, setOwn] = useState<DegreeGuess['degree'] | null>(null);
  const chosen = you ? (own ?? guessOf(you.guess)?.degree ?? null) : null;
  const fit = useFit();
  const fits = useMemo(() => fit && fitsOf(fit, clue), [fit, clue]);
  const playing = open && you !== null;
  const words = degreeWords();

  const choose = (degree: number) => {
    const next = DEGREES.find((each) => each === degree);
    if (next === undefined) return;
    setOwn(next);
    onGuess({ degree: next });
  };
  const onKey = (key: string): boolean => {
    const step =
      key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
    if (step === 0) return false;
    choose(chosen === null ? 1 : chosen + step);
    return true;
  };
  const drawn = you ? (chosen === null ? [] : [chosen]) : ENDS;
  const missed = chosen === null || !fits ? null : fits.misses[chosen - 1]!;

  const chart = (
    <Chart
      domain={clue.domain}
      stage={stage}
      aspect={ASPECT[stage]}
      label={words.hidden}
      onKey={playing ? onKey : undefined}
      spoken={chosen === null ? '' : sayDegree('name', { degree: chosen })}
    >
      {(frame, unit) => (
        <>
          {(fits ? drawn : []).map((degree, i) => (
            <Curve
              key={degree}
              frame={frame}
              x={fits?.x ?? []}
              y={fits?.y[degree - 1] as number[]}
              span={fits?.span ?? [0, 0]}
              look={i === 0 ? 'yours' : 'trace'}
              unit={unit}
            />
          ))}
          {clue.records.map((man) => (
            <Sign key={`${man.x} ${man.y}`} frame={frame} marker="amber" at={man} scale={0.75 * unit} />
          ))}
        </>
      )}
    </Chart>
  );

  return (
    <PlayFrame
      stage={stage}
      locked={Boolean(you?.locked)}
      top={[words.model, sayDegree('now')]}
      bottom={<span>{drawn.map((degree) => sayDegree('name', { degree })).join(', ')}</span>}
      chart={chart}
      side={
        playing ? (
          <>
            {chosen === null ? <p class="readout-first">{sayDegree('first')}</p> : null}
            <div class="degree-choice" role="radiogroup" aria-label={sayDegree('choose')}>
              {DEGREES.map((degree) => (
                // biome-ignore lint/a11y/useSemanticElements: nine cells in one strip, styled as the lock strip is
                <button
                  type="button"
                  key={degree}
                  role="radio"
                  aria-checked={chosen === degree}
                  aria-label={sayDegree('name', { degree })}
                  onClick={() => choose(degree)}
                >
                  {degree}
                </button>
              ))}
            </div>
            {missed === null ? null : <Figure name={sayDegree('misses')} value={sumText(missed)} />}
          </>
        ) : null
      }
    />
  );
}
