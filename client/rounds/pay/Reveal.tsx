// The reveal of pay on a map: the truth drops in, guesses fly to it, and beside it the same map without one man.
import { useMemo } from 'preact/hooks';
import type { ScoredAttack, ScoredGuess } from '../../../shared/protocol/view.ts';
import type { PayClue, PayGuess, PayTruth } from '../../../shared/rounds/pay.ts';
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { sayMap } from '../../board/words.ts';
import { Chart } from '../../chart/Chart.tsx';
import { heatUrl } from '../../chart/heat.ts';
import { Sign } from '../../chart/Sign.tsx';
import { Upright } from '../../chart/Upright.tsx';
import { Flights, type Pair } from '../../kit/pay/Flights.tsx';
import { GhostSigns } from '../../kit/pay/GhostSigns.tsx';
import { headlineOf } from '../../kit/pay/headline.ts';
import { RevealFrame } from '../../kit/pay/RevealFrame.tsx';
import { sayCompany } from '../../kit/pay/words.ts';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import { payWords } from './naming.ts';
import { placesOf } from './pins.ts';
import { payStory, withoutStory } from './story.ts';
import { WithoutOne } from './WithoutOne.tsx';

const ASPECT = { phone: 1.35, laptop: 1.7, projector: 1.8 };

export function Reveal(props: RevealProps<'pay'>) {
  const { spec, clue, reveal, stage, you, names } = props;
  const { truth } = reveal;
  const moment = useReveal(props.animate);
  const heat = useMemo(() => heatUrl(clue), [clue.cells]);
  const mine = reveal.guesses.find(({ player, error }) => player === you?.id && error !== null) ?? null;
  const pairs = useMemo(
    () =>
      pairsOf(
        clue,
        truth,
        stage === 'phone' && mine && !props.everybody ? [mine] : reveal.guesses,
        you?.id ?? null,
      ),
    [clue, reveal, stage, mine, props.everybody],
  );
  const words = payWords(spec);
  const many = truth.targets.length > 1;
  const targets = truth.targets.map((index) => truth.records[index]!);
  const others = truth.records.filter((_, i) => !truth.targets.includes(i));
  const now = moment.value;
  const [first] = targets;

  const chart = (
    <Chart
      domain={clue.domain}
      stage={stage}
      aspect={ASPECT[stage]}
      heat={heat}
      label={payStory(spec, reveal)}
    >
      {(frame, unit) => {
        const scale = stage === 'projector' ? 0.9 * unit : 1;
        return (
          <>
            {clue.tenures?.map((years) => (
              <Upright key={years} frame={frame} years={years} look="person" unit={unit} />
            ))}
            {others.map((record) => (
              <Sign
                key={`${record.x} ${record.y}`}
                frame={frame}
                marker={record.group === 1 ? 'amber' : 'blue'}
                at={record}
                scale={0.6 * scale}
                alpha={now.everybody}
              />
            ))}
            <Flights
              frame={frame}
              pairs={pairs}
              moment={now}
              unit={unit}
              scale={many ? 0.7 * scale : scale}
            />
            {targets.map((record) => (
              <Sign
                key={`${record.x} ${record.y}`}
                frame={frame}
                marker="truth"
                at={record}
                scale={(many ? 0.5 : 0.9) * scale * now.corners.scale}
                alpha={now.corners.alpha}
              />
            ))}
            {first && !many ? (
              <GhostSigns
                frame={frame}
                few={stage === 'phone'}
                years={first.x}
                sums={sumsOf(reveal.attacks)}
                moment={now}
                unit={unit}
                scale={scale}
              />
            ) : null}
          </>
        );
      }}
    </Chart>
  );

  return (
    <RevealFrame
      {...props}
      moment={moment}
      headline={headlineOf(reveal, you?.id ?? null, names, many)}
      plan={sayMap('plan', { model: words.model, protection: words.protection })}
      keys={
        <span class="rim-key">
          <MarkerSign marker="truth" side="1.15em" />
          {sayCompany('reveal.truth')}
        </span>
      }
      chart={chart}
      story={payStory(spec, reveal)}
      more={withoutStory(truth)}
      pair={<WithoutOne clue={clue} truth={truth} stage={stage} />}
      money
    />
  );
}

function pairsOf(
  clue: PayClue,
  truth: PayTruth,
  guesses: readonly ScoredGuess[],
  player: string | null,
): readonly Pair[] {
  return guesses
    .flatMap(({ guess, player: who }) =>
      guess && 'dollars' in guess && Array.isArray(guess.dollars)
        ? placesOf(clue, guess as PayGuess).map(({ place, index }) => ({
            guess: place,
            truth: truth.records[truth.targets[index]!]!,
            mine: who === player,
          }))
        : [],
    )
    .sort((a, b) => Math.abs(b.guess.y - b.truth.y) - Math.abs(a.guess.y - a.truth.y));
}

/** What each attacker guessed for a single man. */
function sumsOf(attacks: readonly ScoredAttack[]): Partial<Record<AttackerName, number>> {
  return Object.fromEntries(
    attacks.flatMap(({ attacker, guess }) => {
      const dollars = (guess as PayGuess).dollars[0] ?? null;
      return dollars === null ? [] : [[attacker, dollars]];
    }),
  );
}
