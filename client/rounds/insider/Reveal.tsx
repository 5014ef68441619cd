// The insider's reveal: the missing man drops in where the line has to put him.
import { useMemo } from 'preact/hooks';
import type { InsiderClue, InsiderGuess, InsiderTruth } from '../../../shared/rounds/insider.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { sayMap } from '../../board/words.ts';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { Sign } from '../../chart/Sign.tsx';
import { Upright } from '../../chart/Upright.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { domainAround } from '../../kit/pay/domainAround.ts';
import { Flights, type Pair } from '../../kit/pay/Flights.tsx';
import { GhostSigns } from '../../kit/pay/GhostSigns.tsx';
import { headlineOf } from '../../kit/pay/headline.ts';
import { RevealFrame } from '../../kit/pay/RevealFrame.tsx';
import { sayCompany } from '../../kit/pay/words.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import { insiderWords } from './naming.ts';
import { guessOf } from './Play.tsx';
import { spanOf } from './refit.ts';
import { insiderStory, insiderWithout } from './story.ts';
import { sayInsider } from './words.ts';

const ASPECT = { phone: 1.2, laptop: 1.7, projector: 1.8 };

export function Reveal(props: RevealProps<'insider'>) {
  const { spec, clue, reveal, stage, you, names } = props;
  const { truth } = reveal;
  const moment = useReveal(props.animate);
  const own = reveal.guesses.find(({ player, error }) => player === you?.id && error !== null) ?? null;
  const words = insiderWords(spec);
  const pairs = useMemo(() => {
    const told = stage === 'phone' && own && !props.everybody ? [own] : reveal.guesses;
    return told
      .flatMap(({ guess, player }): Pair[] => {
        const sum = guessOf(guess);
        if (!sum) return [];
        return [{ guess: { x: clue.years, y: sum.dollars }, truth: truth.person, mine: player === you?.id }];
      })
      .sort((a, b) => Math.abs(b.guess.y - truth.person.y) - Math.abs(a.guess.y - truth.person.y));
  }, [reveal, stage, own, props.everybody]);
  const sums = Object.fromEntries(
    reveal.attacks.map(({ attacker, guess }) => [attacker, (guess as InsiderGuess).dollars]),
  );
  const now = moment.value;
  const span = spanOf(clue);

  const chart = (
    <Chart domain={clue.domain} stage={stage} aspect={ASPECT[stage]} label={insiderStory(spec, truth)}>
      {(frame, unit) => {
        const scale = stage === 'projector' ? 0.9 * unit : 1;
        return (
          <>
            <Upright frame={frame} years={clue.years} look="person" unit={unit} />
            <Curve frame={frame} x={clue.x} y={clue.y} span={span} look="published" unit={unit} />
            {clue.known.map((record) => (
              <Sign
                key={`${record.x} ${record.y}`}
                frame={frame}
                marker="amber"
                at={record}
                scale={0.75 * scale}
              />
            ))}
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
              at={truth.person}
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
      ghosts={ghostNames(sayInsider)}
      moment={moment}
      headline={headlineOf(reveal, you?.id ?? null, names, false)}
      plan={sayMap('plan', { model: words.model, protection: words.protection })}
      keys={
        <span class="rim-key">
          <MarkerSign marker="truth" side="1.15em" />
          {sayCompany('reveal.him')}
        </span>
      }
      chart={chart}
      story={insiderStory(spec, truth)}
      more={insiderWithout(clue, truth)}
      pair={<Pulled clue={clue} truth={truth} stage={stage} />}
      pairOnPhone
      money
    />
  );
}

interface PulledProps {
  readonly clue: InsiderClue;
  readonly truth: InsiderTruth;
  readonly stage: Stage;
}

/** The line with him, and the line of the ten others alone. */
function Pulled({ clue, truth, stage }: PulledProps) {
  const span = spanOf(clue);
  const sides = [
    { words: sayCompany('reveal.with'), y: clue.y, him: true },
    { words: sayCompany('reveal.without'), y: truth.without, him: false },
  ];
  const closeUp = domainAround(clue.domain, [...clue.known, truth.person], [clue.y, truth.without]);
  const scale = stage === 'projector' ? 1 : 0.7;
  return (
    <div class="pair company-pair">
      {sides.map(({ words, y, him }) => (
        <figure key={words}>
          <div class="pair-frame">
            <Chart
              domain={closeUp}
              stage={stage}
              aspect={stage === 'projector' ? 1.9 : 1.5}
              small
              label={words}
            >
              {(frame) => (
                <>
                  <Curve frame={frame} x={clue.x} y={y} span={span} look="men" unit={0.9} />
                  {clue.known.map((man) => (
                    <Sign
                      key={`${man.x} ${man.y}`}
                      frame={frame}
                      marker="amber"
                      at={man}
                      scale={0.7 * scale}
                    />
                  ))}
                  {him ? <Sign frame={frame} marker="truth" at={truth.person} scale={scale} /> : null}
                </>
              )}
            </Chart>
          </div>
          <figcaption>{words}</figcaption>
        </figure>
      ))}
    </div>
  );
}
