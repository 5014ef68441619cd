// The reveal of a location filter: her place, everybody's pins flying to it, and the discs of a careful asker.
import type { ComponentChildren } from 'preact';
import type { RevealView } from '../../../shared/protocol/view.ts';
import type { WhereGuess, WhereSpec, WhereTruth } from '../../../shared/rounds/where.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { metresScore, metresText } from '../../board/metres.ts';
import { Ghosts } from '../../kit/asking/Ghosts.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import { Best } from '../../kit/reveal/Best.tsx';
import { BigNumber } from '../../kit/reveal/BigNumber.tsx';
import { shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import { whereWords } from './naming.ts';
import { standing, TownMap } from './TownMap.tsx';
import './where.css';
import { sayMap } from '../../board/words.ts';
import { sayPlacing } from '../../kit/placing/words.ts';
import { sayWhere } from './words.ts';

export function Reveal(props: RevealProps<'where'> & { readonly children?: ComponentChildren }) {
  const { spec, reveal, stage, you, names, animate, fair, children } = props;
  const moment = useReveal(animate);
  const { numbers, sentence, corners, flight, ghosts, enlarged } = moment.value;
  const { truth } = reveal;
  const guesses = reveal.guesses
    .filter(
      ({ guess, player }) =>
        guess !== null && (stage !== 'phone' || !you || props.everybody || player === you.id),
    )
    .sort((a, b) => (b.error ?? 0) - (a.error ?? 0));
  const mine = reveal.guesses.find(({ player }) => player === you?.id) ?? null;
  const words = whereWords(spec);
  const metres = mine?.error ?? reveal.medianError;
  return (
    <Sheet
      stage={stage}
      animate={animate}
      fair={fair}
      top={
        <>
          <b>{words.title}</b>
          <span>{words.model}</span>
        </>
      }
      rim={<DiscKeys />}
      picture={
        <section class="board" aria-label={sayMap('name')}>
          <TownMap asked={discsOf(truth).slice(0, Math.round(enlarged * truth.solver.length))}>
            {guesses.map(({ guess, player }, i) => {
              const from = guess as WhereGuess;
              const share = flight(i, guesses.length);
              const to = { x: from.x + (truth.x - from.x) * share, y: from.y + (truth.y - from.y) * share };
              return (
                <g key={player}>
                  <line class="town-flight-edge" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
                  <line class="town-flight" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
                </g>
              );
            })}
          </TownMap>
          {guesses.map(({ guess, player }) => (
            <span key={player} class="town-sign" style={standing(guess as WhereGuess)}>
              <MarkerSign
                marker={player === you?.id ? 'you' : 'guess'}
                side={player === you?.id ? '30px' : '12px'}
              />
            </span>
          ))}
          <span class="town-sign" style={{ ...standing(truth), opacity: corners.alpha }}>
            <MarkerSign marker="truth" side={stage === 'projector' ? '74px' : '46px'} />
          </span>
          {reveal.attacks
            .filter(({ attacker }) => attacker === 'blind')
            .map(({ attacker, guess }) => (
              <span
                key={attacker}
                class="town-sign"
                style={{ ...standing(guess as WhereGuess), opacity: ghosts[attacker] }}
              >
                <MarkerSign marker={attacker} side={stage === 'projector' ? '52px' : '30px'} />
              </span>
            ))}
        </section>
      }
      figures={
        <div class={`figures ${shownIf(numbers)}`}>
          {metres === null ? (
            <p class="figures-nobody">{sayPlacing('reveal.nobody')}</p>
          ) : (
            <BigNumber
              moment={moment}
              metres={metres}
              words={sayPlacing(mine && mine.error !== null ? 'reveal.youMissed' : 'reveal.half')}
            />
          )}
          {stage === 'projector' ? null : (
            <div class="figures-points">
              {mine ? <b>{sayPlacing('reveal.points', { points: mine.points })}</b> : null}
              <div>{children}</div>
            </div>
          )}
        </div>
      }
      beside={
        <>
          {stage === 'projector' ? (
            <div class={shownIf(numbers)}>
              <Best reveal={reveal} names={names} scoreWords={metresScore} />
            </div>
          ) : null}
          <div class={shownIf(numbers)}>
            <Ghosts
              reveal={reveal}
              names={ghostNames(sayWhere)}
              errorWords={(error) => sayPlacing('reveal.metres', { metres: metresText(error) })}
            />
          </div>
        </>
      }
      story={sentence ? storyOf(spec, truth, reveal) : ''}
    >
      {children}
    </Sheet>
  );
}

/** A computer's discs: an answer of yes is a whole circle, one of no a dashed one. */
function DiscKeys() {
  return (
    <>
      <span class="rim-key">
        <i class="rim-disc" />
        {sayWhere('keyIn')}
      </span>
      <span class="rim-key">
        <i class="rim-disc rim-disc-no" />
        {sayWhere('keyOut')}
      </span>
    </>
  );
}

const discsOf = ({ solver }: WhereTruth) =>
  solver.map(({ x, y, radiusM, passes }) => ({ question: { x, y, radiusM }, answer: { passes } }));

function storyOf(spec: WhereSpec, truth: WhereTruth, reveal: RevealView): string {
  const solver = reveal.attacks.find(({ attacker }) => attacker === 'solver')?.error ?? null;
  if (spec.radiusM !== null && solver !== null) {
    const near = solver < spec.radiusM / 2;
    return sayWhere(near ? 'story.fixed' : 'story.fixedSafe', {
      metres: metresText(solver),
      count: spec.questions,
      radius: spec.radiusM,
    });
  }
  const area = truth.solver.at(-1)?.leftSquareM ?? 0;
  return sayWhere('story.halving', {
    count: truth.solver.length,
    side: Math.round(Math.sqrt(area)),
  });
}
