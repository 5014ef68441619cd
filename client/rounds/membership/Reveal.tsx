// The reveal of the bets: who was in it stands in the frames, and how well in and out could be told apart.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CANDIDATES, type MembershipGuess, type Rates } from '../../../shared/rounds/membership.ts';
import { Board } from '../../board/Board.tsx';
import { type Pixels, wholePane } from '../../board/geometry.ts';
import { bare, type Mark, type Picture } from '../../board/picture.ts';
import { pinsAt } from '../../board/placing.ts';
import { unitOf } from '../../board/unit.ts';
import { CountFigures } from '../../kit/asking/CountFigures.tsx';
import { CountGhosts } from '../../kit/asking/CountGhosts.tsx';
import { ghostNames } from '../../kit/asking/ghostNames.ts';
import { Sheet } from '../../kit/asking/Sheet.tsx';
import { shownIf } from '../../kit/reveal/RevealLayout.tsx';
import { useReveal } from '../../kit/reveal/useReveal.ts';
import type { RevealProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import './membership.css';
import { sayMap } from '../../board/words.ts';
import { membershipWords } from './naming.ts';
import { PLATE_SCALE } from './plate.ts';
import { RocPlot } from './RocPlot.tsx';
import { membershipStory } from './story.ts';
import { sayMembership } from './words.ts';

const FRAME_SCALE: Readonly<Record<Stage, number>> = { phone: 0.6, laptop: 0.8, projector: 1.5 };
const PLAYER_SCALE: Readonly<Record<Stage, number>> = { phone: 0.55, laptop: 0.75, projector: 1.2 };
const NOBODY = pinsAt([]);

export function Reveal(props: RevealProps<'membership'> & { readonly children?: ComponentChildren }) {
  const { spec, clue, reveal, stage, you, names, animate, fair, children } = props;
  const [size, setSize] = useState<Pixels>({ x: 800, y: 500 });
  const { numbers, sentence, corners } = useReveal(animate).value;
  const words = membershipWords(spec);
  const { truth } = reveal;

  const picture = useSignal<Picture>(bare(wholePane(clue.domain)));
  useEffect(() => {
    const unit = unitOf(stage, size.x);
    const people = truth.records.map(
      ({ x, y, group }): Mark => ({
        marker: group === 1 ? 'amber' : 'blue',
        at: { x, y },
        scale: PLAYER_SCALE[stage] * unit,
        alpha: corners.alpha,
      }),
    );
    const frames = clue.candidates.map(
      (at, i): Mark => ({
        marker: 'corners',
        at,
        scale: FRAME_SCALE[stage] * unit,
        alpha: 1,
        number: i + 1,
        plateScale: PLATE_SCALE[stage] * unit,
      }),
    );
    const plain = bare(wholePane(clue.domain), stage === 'projector' ? 2 * unit : 1);
    picture.value = { ...plain, marks: [...people, ...frames] };
  }, [corners.alpha, stage, size.x]);

  const room = reveal.guesses.flatMap(({ player, guess }) =>
    player === you?.id ? [] : ratesOf(guess as MembershipGuess | null, truth.members),
  );
  const own = reveal.guesses.find(({ player }) => player === you?.id);
  const [mine = null] = ratesOf((own?.guess ?? null) as MembershipGuess | null, truth.members);
  return (
    <Sheet
      stage={stage}
      animate={animate}
      fair={fair}
      top={<b>{sayMap('plan', { model: words.model, protection: words.protection })}</b>}
      rim={<span class="rim-key">{sayMembership(stage === 'phone' ? 'keyShort' : 'key')}</span>}
      picture={
        <Board
          field={clue}
          picture={picture}
          pins={NOBODY}
          most={0}
          open={false}
          spoken={spokenText(truth.members)}
          onPins={() => {}}
          onSize={setSize}
        />
      }
      figures={
        <CountFigures reveal={reveal} all={CANDIDATES} stage={stage} you={you} names={names} shown={numbers}>
          {children}
        </CountFigures>
      }
      beside={
        <>
          {stage === 'projector' ? null : (
            <CountGhosts reveal={reveal} all={CANDIDATES} shown={numbers} names={ghostNames(sayMembership)} />
          )}
          <div class={shownIf(numbers)}>
            <RocPlot truth={truth} room={room} mine={mine} />
          </div>
        </>
      }
      story={sentence ? membershipStory(spec, reveal) : ''}
    >
      {children}
    </Sheet>
  );
}

/** A guess as a point of the trade-off; nothing where no bet was placed or one kind of candidate is missing. */
function ratesOf(guess: MembershipGuess | null, members: readonly boolean[]): readonly Rates[] {
  if (!guess || guess.bets.every((bet) => bet === null)) return [];
  const rate = (kind: boolean) => {
    const bets = guess.bets.filter((_, i) => members[i] === kind);
    return bets.filter((bet) => bet === true).length / bets.length;
  };
  const rates = { falsePositives: rate(false), truePositives: rate(true) };
  return Number.isNaN(rates.falsePositives + rates.truePositives) ? [] : [rates];
}

function spokenText(members: readonly boolean[]): string {
  const inIt = members.flatMap((member, i) => (member ? [i + 1] : []));
  return sayMembership('spoken', { list: inIt.join(', ') || sayMembership('noneOfThem') });
}
