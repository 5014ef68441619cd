// A map of men and women over years and dollars, with one free pin or one pin per known start date.
import { useMemo, useState } from 'preact/hooks';
import { sayMap } from '../../board/words.ts';
import { Chart } from '../../chart/Chart.tsx';
import type { ChartPlace } from '../../chart/frame.ts';
import { heatUrl } from '../../chart/heat.ts';
import { Sign } from '../../chart/Sign.tsx';
import { Upright } from '../../chart/Upright.tsx';
import { sumText, yearsText } from '../../kit/pay/money.ts';
import { Figure, PlayFrame, SmallSteps } from '../../kit/pay/PlayFrame.tsx';
import { sayCompany } from '../../kit/pay/words.ts';
import { IconButton } from '../../kit/placing/Readout.tsx';
import type { PlayProps } from '../../kit/round.ts';
import { Legend } from './Legend.tsx';
import { payWords } from './naming.ts';
import { keyed, type PayPins, pinsFrom, placesOf, pressed } from './pins.ts';
import { sayPay } from './words.ts';

const ASPECT = { phone: 1.35, laptop: 1.6, projector: 1.6 };

export function Play(props: PlayProps<'pay'>) {
  const { spec, clue, stage, you, open, onGuess } = props;
  const [own, setOwn] = useState<PayPins | null>(null);
  const heat = useMemo(() => heatUrl(clue), [clue.cells]);
  const pins = own ?? pinsFrom(clue, you?.guess ?? null);
  const places = you ? placesOf(clue, pins.guess) : [];
  const active = places.find(({ index }) => index === pins.active)?.place ?? null;
  const playing = open && you !== null;
  const words = payWords(spec);

  const change = (next: PayPins) => {
    setOwn(next);
    if (next.guess !== pins.guess) onGuess(next.guess);
  };
  const onKey = (key: string, fine: boolean): boolean => {
    const next = keyed(clue, pins, key, fine);
    if (next) change(next);
    return next !== null;
  };
  const spoken = active
    ? sayPay('spoken', { sum: sumText(active.y), years: yearsText(active.x) })
    : clue.tenures
      ? sayPay('man', { years: yearsText(clue.tenures[pins.active]!) })
      : '';

  const chart = (
    <Chart
      domain={clue.domain}
      stage={stage}
      aspect={ASPECT[stage]}
      heat={heat}
      label={words.hidden}
      onPlace={playing ? (place, fresh) => change(pressed(clue, pins, place, fresh)) : undefined}
      onKey={playing ? onKey : undefined}
      keys={sayCompany(clue.tenures ? 'keysMany' : 'keysFree')}
      spoken={playing ? spoken : ''}
    >
      {(frame, unit) => (
        <>
          {clue.tenures?.map((years, i) => (
            <Upright
              key={years}
              frame={frame}
              years={years}
              look={playing && i === pins.active ? 'chosen' : 'person'}
              unit={unit}
            />
          ))}
          {[...places]
            .sort((a, b) => Number(a.index === pins.active) - Number(b.index === pins.active))
            .map(({ place, index }) => (
              <Sign
                key={index}
                frame={frame}
                marker="you"
                at={place}
                scale={clue.tenures ? (index === pins.active && playing ? 0.85 : 0.6) : 1}
              />
            ))}
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
        you?.locked ? <span>{lockedText(places.map(({ place }) => place.y))}</span> : <Legend stage={stage} />
      }
      chart={chart}
      side={
        playing ? (
          <Side {...props} pins={pins} active={active} placed={places.length} onChange={change} />
        ) : null
      }
    />
  );
}

interface SideProps extends PlayProps<'pay'> {
  readonly pins: PayPins;
  readonly active: ChartPlace | null;
  readonly placed: number;
  readonly onChange: (next: PayPins) => void;
}

/** What the pin says, or what to do first. */
function Side({ spec, clue, stage, pins, active, placed, onChange }: SideProps) {
  const { tenures } = clue;
  const years = tenures?.[pins.active];
  const choose = (key: 'ArrowLeft' | 'ArrowRight') => {
    const next = keyed(clue, pins, key, false);
    if (next) onChange(next);
  };
  return (
    <>
      {active ? (
        <div class="company-figures">
          <Figure
            name={years === undefined ? sayPay('under') : sayPay('man', { years: yearsText(years) })}
            value={sumText(active.y)}
          />
        </div>
      ) : placed === 0 ? (
        <p class="readout-first">{sayPay(`${spec.target}.first`)}</p>
      ) : null}
      {active ? (
        <div class="sum-row">
          {tenures ? (
            <div class="pin-buttons">
              <IconButton
                label={sayPay('previous')}
                path="M14 5L7 12 14 19"
                onPress={() => choose('ArrowLeft')}
              />
              <IconButton
                label={sayPay('next')}
                path="M10 5L17 12 10 19"
                onPress={() => choose('ArrowRight')}
              />
            </div>
          ) : null}
          <SmallSteps
            onStep={(dollars) => onChange(pressed(clue, pins, { x: active.x, y: active.y + dollars }, false))}
          />
        </div>
      ) : null}
      {tenures && placed > 0 ? (
        <p class="readout-count">{sayPay('placed', { placed, most: tenures.length })}</p>
      ) : null}
      {stage === 'phone' ? null : (
        <p class="company-advice">{sayCompany(tenures ? 'keysMany' : 'keysFree')}</p>
      )}
    </>
  );
}

function lockedText(sums: readonly number[]): string {
  const [only] = sums;
  if (only === undefined) return sayCompany('noSum');
  return sums.length === 1
    ? `${sayCompany('yourSum')}: ${sumText(only)}`
    : sayMap('yourPins', { count: sums.length });
}
