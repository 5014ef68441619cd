// The reveal of nine degrees: next year's men drop in, the bet's curve stays, and the two errors part company.
import { useMemo } from 'preact/hooks';
import { DEGREES } from '../../../shared/rounds/degree.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { Sign } from '../../chart/Sign.tsx';
import { RevealFrame } from '../../kit/pay/RevealFrame.tsx';
import { useFit } from '../../kit/pay/useFit.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import './degree.css';
import { ErrorsByDegree } from './ErrorsByDegree.tsx';
import { fitsOf, guessOf } from './fits.ts';
import { bestDegree, betHeadline, degreeStory, degreeWithout } from './story.ts';
import { sayDegree } from './words.ts';

const ASPECT = { phone: 1.3, laptop: 1.7, projector: 1.8 };
const WILDEST = 9;

export function Reveal(props: RevealProps<'degree'>) {
  const { clue, reveal, stage, you, names } = props;
  const { truth } = reveal;
  const moment = useReveal(props.animate);
  const fit = useFit();
  const fits = useMemo(() => fit && fitsOf(fit, clue), [fit, clue]);
  const own = guessOf(reveal.guesses.find(({ player }) => player === you?.id)?.guess ?? null);
  const best = bestDegree(truth);
  const shown = own?.degree ?? WILDEST;
  const bets = DEGREES.map(
    (degree) => reveal.guesses.filter(({ guess }) => guessOf(guess)?.degree === degree).length,
  );
  const bet = betHeadline(reveal, you?.id ?? null, names);
  const now = moment.value;

  const chart = (
    <Chart domain={clue.domain} stage={stage} aspect={ASPECT[stage]} label={degreeStory(truth)}>
      {(frame, unit) => {
        const scale = stage === 'projector' ? 0.9 * unit : 1;
        return (
          <>
            {truth.fresh.map((man, i) => (
              <Sign
                key={i}
                frame={frame}
                marker="guess"
                at={man}
                scale={0.9 * scale}
                alpha={now.corners.alpha}
              />
            ))}
            {best === shown || !fits ? null : (
              <Curve
                frame={frame}
                x={fits.x}
                y={fits.y[best - 1]!}
                span={fits.span}
                look="published"
                unit={unit}
                alpha={now.everybody}
              />
            )}
            {fits ? (
              <Curve
                frame={frame}
                x={fits.x}
                y={fits.y[shown - 1]!}
                span={fits.span}
                look="yours"
                unit={unit}
              />
            ) : null}
            {clue.records.map((man) => (
              <Sign key={`${man.x} ${man.y}`} frame={frame} marker="amber" at={man} scale={0.75 * scale} />
            ))}
          </>
        );
      }}
    </Chart>
  );

  return (
    <RevealFrame
      {...props}
      moment={moment}
      headline={bet.headline}
      nobody={bet.instead}
      plan={`${sayDegree('name', { degree: shown })}${best === shown ? '' : ` | ${sayDegree('best', { degree: best })}`}`}
      keys={
        <>
          <span class="rim-key">
            <MarkerSign marker="amber" side="1.1em" />
            {sayDegree('now')}
          </span>
          <span class="rim-key">
            <MarkerSign marker="guess" side=".7em" />
            {sayDegree('next')}
          </span>
        </>
      }
      chart={chart}
      story={degreeStory(truth)}
      more={degreeWithout(truth)}
      pair={<ErrorsByDegree truth={truth} chosen={own?.degree ?? null} bets={bets} />}
      pairOnPhone
      money={false}
    />
  );
}
