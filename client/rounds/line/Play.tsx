// Two published curves and one start date: first more or less than usual, then the sum along the start date.
import { useState } from 'preact/hooks';
import type { LineGuess } from '../../../shared/rounds/line.ts';
import type { Guess } from '../../../shared/rounds.ts';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { Sign } from '../../chart/Sign.tsx';
import { Upright } from '../../chart/Upright.tsx';
import { onAxis, steppedSum } from '../../kit/pay/keys.ts';
import { sumText, yearsText } from '../../kit/pay/money.ts';
import { Figure, PlayFrame, SmallSteps } from '../../kit/pay/PlayFrame.tsx';
import { Usual } from '../../kit/pay/Usual.tsx';
import { sayCompany } from '../../kit/pay/words.ts';
import type { PlayProps } from '../../kit/round.ts';
import { LineKeys } from './LineKeys.tsx';
import { lineWords } from './naming.ts';
import { sayLine } from './words.ts';

const ASPECT = { phone: 1.55, laptop: 1.6, projector: 1.6 };
const FIRST_STEP = 3_000; // how far off the usual a pin starts once a side is chosen

export function Play(props: PlayProps<'line'>) {
  const { spec, clue, stage, you, open, onGuess } = props;
  const [own, setOwn] = useState<LineGuess | null>(null);
  const guess = you ? (own ?? guessOf(you.guess)) : null;
  const playing = open && you !== null;
  const words = lineWords(spec);
  const { domain, years, usualDollars, curve } = clue;

  const put = (dollars: number) => {
    const next = { dollars: onAxis(dollars, domain.y), higher: dollars > usualDollars };
    setOwn(next);
    onGuess(next);
  };
  const choose = (higher: boolean) => {
    if (guess?.higher !== higher) put(usualDollars + (higher ? FIRST_STEP : -FIRST_STEP));
  };
  const onKey = (key: string, fine: boolean): boolean => {
    const next = steppedSum(key, fine, guess?.dollars ?? usualDollars, domain.y);
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
      spoken={playing && guess ? sayCompany('perYear', { value: sumText(guess.dollars).slice(1) }) : ''}
    >
      {(frame, unit) => (
        <>
          {clue.colleagues.map((each, i) => (
            <Upright key={`${i} ${each}`} frame={frame} years={each} look="rug" unit={unit} />
          ))}
          <Upright frame={frame} years={years} look="chosen" unit={unit} />
          <Curve frame={frame} x={curve.x} y={curve.y[0]} span={curve.spans[0]} look="women" unit={unit} />
          <Curve frame={frame} x={curve.x} y={curve.y[1]} span={curve.spans[1]} look="men" unit={unit} />
          <Usual
            frame={frame}
            years={years}
            dollars={usualDollars}
            unit={unit}
            words={sayLine('usual')}
            fontPx={13 * unit}
          />
          {guess ? (
            <Sign frame={frame} marker="you" at={{ x: years, y: guess.dollars }} scale={unit} />
          ) : null}
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
          <span>{guess ? `${sayCompany('yourSum')}: ${sumText(guess.dollars)}` : sayCompany('noSum')}</span>
        ) : (
          <LineKeys stage={stage} rug={clue.colleagues.length > 0} />
        )
      }
      chart={chart}
      side={
        playing ? (
          <>
            <p>{sayLine('step', { years: yearsText(years), sum: sumText(usualDollars) })}</p>
            <div class="side-choice">
              {[false, true].map((higher) => (
                <button
                  type="button"
                  key={String(higher)}
                  aria-pressed={guess?.higher === higher}
                  onClick={() => choose(higher)}
                >
                  {sayLine(higher ? 'higher' : 'lower')}
                </button>
              ))}
            </div>
            {guess ? (
              <>
                {stage === 'phone' ? null : <p>{sayLine('second')}</p>}
                <div class="sum-row">
                  <Figure name={sayCompany('yourSum')} value={sumText(guess.dollars)} />
                  <SmallSteps onStep={(dollars) => put(guess.dollars + dollars)} />
                </div>
              </>
            ) : null}
          </>
        ) : null
      }
    />
  );
}

export const guessOf = (guess: Guess | null): LineGuess | null =>
  guess && 'higher' in guess ? (guess as LineGuess) : null;
