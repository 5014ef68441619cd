// The reveal of a line: his pay drops in, guesses fly along his start date, then everybody with their leverage,
// and beside it the line without him.
import { useMemo } from 'preact/hooks';
import type { RevealView } from '../../../shared/protocol/view.ts';
import type { LineGuess } from '../../../shared/rounds/line.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { sayMap } from '../../board/words.ts';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { Sign } from '../../chart/Sign.tsx';
import { Upright } from '../../chart/Upright.tsx';
import { Flights, type Pair } from '../../kit/pay/Flights.tsx';
import { GhostSigns } from '../../kit/pay/GhostSigns.tsx';
import { headlineOf } from '../../kit/pay/headline.ts';
import { RevealFrame } from '../../kit/pay/RevealFrame.tsx';
import { sayCompany } from '../../kit/pay/words.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import { LeverageBars } from './LeverageBars.tsx';
import { LeveragePair } from './LeveragePair.tsx';
import { lineWords } from './naming.ts';
import { guessOf } from './Play.tsx';
import { lineStory, lineWithout } from './story.ts';
import { sayLine } from './words.ts';

const ASPECT = { phone: 1.3, laptop: 1.7, projector: 1.8 };

export function Reveal(props: RevealProps<'line'>) {
  const { spec, clue, reveal, stage, you, names } = props;
  const { truth } = reveal;
  const moment = useReveal(props.animate);
  const own = reveal.guesses.find(({ player, error }) => player === you?.id && error !== null) ?? null;
  const him = truth.records[truth.target]!;
  const words = lineWords(spec);
  const pairs = useMemo(() => {
    const told = stage === 'phone' && own && !props.everybody ? [own] : reveal.guesses;
    return told
      .flatMap(({ guess, player }): Pair[] => {
        const sum = guessOf(guess);
        if (!sum) return [];
        return [{ guess: { x: clue.years, y: sum.dollars }, truth: him, mine: player === you?.id }];
      })
      .sort((a, b) => Math.abs(b.guess.y - him.y) - Math.abs(a.guess.y - him.y));
  }, [reveal, stage, own, props.everybody]);
  const sums = Object.fromEntries(
    reveal.attacks.map(({ attacker, guess }) => [attacker, (guess as LineGuess).dollars]),
  );
  const now = moment.value;

  const chart = (
    <Chart domain={clue.domain} stage={stage} aspect={ASPECT[stage]} label={lineStory(spec, reveal)}>
      {(frame, unit) => {
        const scale = stage === 'projector' ? 0.9 * unit : 1;
        return (
          <>
            <LeverageBars frame={frame} truth={truth} unit={unit} fontPx={14 * unit} alpha={now.everybody} />
            <Upright frame={frame} years={clue.years} look="person" unit={unit} />
            <Curve
              frame={frame}
              x={clue.curve.x}
              y={clue.curve.y[0]}
              span={clue.curve.spans[0]}
              look="women"
              unit={unit}
            />
            <Curve
              frame={frame}
              x={clue.curve.x}
              y={clue.curve.y[1]}
              span={clue.curve.spans[1]}
              look="men"
              unit={unit}
            />
            {truth.records.map((record, i) =>
              i === truth.target ? null : (
                <Sign
                  key={`${record.x} ${record.y}`}
                  frame={frame}
                  marker={record.group === 1 ? 'amber' : 'blue'}
                  at={record}
                  scale={0.6 * scale}
                  alpha={now.everybody}
                />
              ),
            )}
            <GhostSigns
              frame={frame}
              few={stage === 'phone'}
              years={clue.years}
              sums={sums}
              moment={now}
              unit={unit}
              scale={scale}
            />
            <Flights frame={frame} pairs={pairs} moment={now} unit={unit} scale={scale} />
            <Sign
              frame={frame}
              marker="truth"
              at={him}
              scale={0.9 * scale * now.corners.scale}
              alpha={now.corners.alpha}
            />
          </>
        );
      }}
    </Chart>
  );

  return (
    <RevealFrame
      {...props}
      moment={moment}
      headline={headlineOf(reveal, you?.id ?? null, names, false)}
      plan={sayMap('plan', { model: words.model, protection: words.protection })}
      keys={
        <>
          <span class="rim-key">
            <MarkerSign marker="truth" side="1.15em" />
            {sayCompany('reveal.him')}
          </span>
          <span class="rim-key rim-wide">{sayLine('heardWords')}</span>
        </>
      }
      chart={chart}
      story={lineStory(spec, reveal)}
      more={lineWithout(clue, truth)}
      pair={
        <LeveragePair clue={clue} truth={truth} stage={stage} moving={now.pair} animate={props.animate} />
      }
      pairOnPhone
      money
      aside={sideText(reveal, own?.player ?? null, truth.higher)}
    />
  );
}

/** Whether the side was right: one's own, or how many had it. */
function sideText({ guesses }: RevealView, player: string | null, higher: boolean): string {
  const told = guesses.flatMap((scored) => {
    const guess = guessOf(scored.guess);
    return guess ? [{ player: scored.player, right: guess.higher === higher }] : [];
  });
  const own = told.find((each) => each.player === player);
  if (own) return sayLine(own.right ? 'side.right' : 'side.wrong');
  if (told.length === 0) return '';
  return sayLine('sides', { right: told.filter(({ right }) => right).length, all: told.length });
}
