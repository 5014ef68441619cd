// The board of the reveal in its rebate: flights and signs on the picture, what they mean and the seal's check in the rim.
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScoredGuess } from '../../../shared/protocol/view.ts';
import type { Place } from '../../../shared/scenario/records.ts';
import { ATTACKERS, type AttackerName } from '../../../shared/score/attackers.ts';
import { Film } from '../../board/Film.tsx';
import { type Pixels, timesEnlarged, toPixels, wholePane } from '../../board/geometry.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import type { Marker } from '../../board/markers.ts';
import { metresText } from '../../board/metres.ts';
import type { Picture } from '../../board/picture.ts';
import { Surface } from '../../board/Surface.tsx';
import { unitOf } from '../../board/unit.ts';
import { sayMap } from '../../board/words.ts';
import type { Stage } from '../../stage.ts';
import { decimalText } from '../../words/numbers.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { type GhostNames, lookerNames } from '../asking/ghostNames.ts';
import { type Cast, castOf, shows } from '../placing/cast.ts';
import { sayPlacing } from '../placing/words.ts';
import type { RevealProps } from '../round.ts';
import type { Moment } from './choreography.ts';
import { type NameTag, nameTags } from './nameTags.ts';
import { RoomNames } from './RoomNames.tsx';
import { ghostScale, revealPicture } from './revealPicture.ts';
import { Seal } from './Seal.tsx';
import { type PlacedGhost, placeGhosts } from './standAside.ts';

interface RevealBoardProps extends RevealProps<'find'> {
  readonly moment: ReadonlySignal<Moment>;
  readonly own: ScoredGuess | null;
  readonly ghosts?: GhostNames; // where they do not look at the picture
}

/** A phone has room for the ghost that its strip shows, and for the one that proves people wrong. */
const GHOSTS: Readonly<Record<Stage, readonly AttackerName[]>> = {
  phone: ['blind', 'solver'],
  laptop: ATTACKERS,
  projector: ATTACKERS,
};
/** What a ghost's name takes on the board, in css pixels. */
const PLATE_WIDTH: Readonly<Record<Stage, number>> = { phone: 0, laptop: 130, projector: 270 };
const SIGN_REACH_PX = 13;
const BEFORE_MEASURED: Pixels = { x: 800, y: 500 };

export function RevealBoard(props: RevealBoardProps) {
  const { clue, reveal, stage, you, own, moment, everybody = false, ghosts: names = lookerNames() } = props;
  const [size, setSize] = useState<Pixels>(BEFORE_MEASURED);
  const unit = unitOf(stage, size.x);
  const drawn = useMemo(
    () =>
      castOf(clue, reveal, you?.id ?? null, stage === 'phone' && own !== null && !everybody, GHOSTS[stage]),
    [clue, reveal, stage, own, everybody],
  );
  // Attackers may arrive after the first frame; the part of the field that is shown must not jump then.
  const pane = useMemo(() => drawn.pane, [stage, own?.player, everybody]);
  const cast = useMemo(
    (): Cast => ({ ...drawn, pane, ghosts: drawn.ghosts.filter(({ place }) => shows(pane, place)) }),
    [drawn, pane],
  );
  const ghosts = useMemo(
    () =>
      placeGhosts(cast, pane, {
        size,
        scale: ghostScale(stage, unit),
        plateWidth: PLATE_WIDTH[stage] * unit,
      }),
    [cast, pane, size.x, size.y, stage],
  );

  const tags = useMemo(
    () => (stage === 'phone' && everybody ? tagsOf(cast, ghosts, props.names, size) : []),
    [cast, ghosts, size.x, size.y, stage, everybody],
  );

  const shown = useSignal({ cast, ghosts, unit });
  useEffect(() => {
    shown.value = { cast, ghosts, unit };
  }, [cast, ghosts, unit]);
  const whole = wholePane(clue.domain);
  const picture = useComputed((): Picture => {
    const now = shown.value;
    return revealPicture(now.cast, now.ghosts, moment.value, whole, stage, now.unit);
  });

  return (
    <Film
      stage={stage}
      top={<TopRim {...props} times={timesEnlarged(pane, clue.domain)} />}
      bottom={
        <BottomRim
          spec={props.spec}
          reveal={reveal}
          stage={stage}
          own={own}
          fair={props.fair}
          shown={ghosts}
          names={names}
        />
      }
    >
      <section class="board" aria-label={sayMap('name')}>
        <Surface field={clue} picture={picture} onSize={setSize} />
        <RoomNames tags={tags} alpha={moment.value.enlarged} />
        {stage === 'phone'
          ? null
          : ghosts.map((ghost) => (
              <Plate
                key={ghost.attacker}
                ghost={ghost}
                cast={cast}
                size={size}
                stage={stage}
                moment={moment}
                name={names[ghost.attacker]}
              />
            ))}
      </section>
    </Film>
  );
}

/** Names for the room's pins where one person was to be found; with eleven pins each nobody could read them. */
function tagsOf(
  cast: Cast,
  ghosts: readonly PlacedGhost[],
  names: ReadonlyMap<string, string>,
  size: Pixels,
): readonly NameTag[] {
  if (cast.truths.length !== 1) return [];
  const pixels = (place: Place) => toPixels(place, cast.pane, size);
  const dots = cast.pairs
    .filter(({ mine }) => !mine)
    .map(({ player, guess }) => ({
      player: player ?? '',
      name: names.get(player ?? '') ?? '',
      at: pixels(guess),
    }));
  const signs = [
    ...cast.truths.map(pixels),
    ...cast.pairs.filter(({ mine }) => mine).map(({ guess }) => pixels(guess)),
    ...ghosts.map(({ place, aside }) => {
      const home = pixels(place);
      return { x: home.x + (aside?.x ?? 0), y: home.y + (aside?.y ?? 0) };
    }),
  ];
  return nameTags(dots.reverse(), signs, SIGN_REACH_PX, size); // pairs come farthest first
}

interface PlateProps {
  readonly ghost: PlacedGhost;
  readonly cast: Cast;
  readonly size: Pixels;
  readonly stage: Stage;
  readonly moment: ReadonlySignal<Moment>;
  readonly name: string;
}

/** A ghost's name and error beside it. */
function Plate({ ghost, cast, size, stage, moment, name }: PlateProps) {
  const alpha = moment.value.ghosts[ghost.attacker];
  const at = toPixels(ghost.place, cast.pane, size);
  const reach = 18 * ghostScale(stage, unitOf(stage, size.x)) * (ghost.plate === 'right' ? 1 : -1);
  const left = at.x + (ghost.aside?.x ?? 0) + reach;
  const top = at.y + (ghost.aside?.y ?? 0);
  return (
    <span
      class={`board-plate${ghost.plate === 'left' ? ' board-plate-left' : ''}`}
      style={{ left: `${left}px`, top: `${top}px`, opacity: alpha }}
    >
      {ghost.error === null ? name : sayPlacing('mark.missed', { name, metres: metresText(ghost.error) })}
    </span>
  );
}

function TopRim({ spec, stage, times }: RevealBoardProps & { readonly times: number }) {
  const { model, protection } = spec.plan;
  const enlarged =
    times < 1.05
      ? sayMap('whole')
      : sayMap('enlarged', {
          times: decimalText(times, Number.isInteger(Math.round(10 * times) / 10) ? 0 : 1),
        });
  const plan = sayMap('plan', {
    model: modelWords(model),
    protection: protectionWords(protection),
  });
  return stage === 'phone' ? (
    <>
      <b class="rim-keep">{enlarged}</b>
      <span>{plan}</span>
    </>
  ) : (
    <>
      <b>{plan}</b>
      <span class="rim-keep">{enlarged}</span>
    </>
  );
}

interface BottomRimProps extends Pick<RevealBoardProps, 'spec' | 'reveal' | 'stage' | 'own' | 'fair'> {
  readonly shown: readonly PlacedGhost[];
  readonly names: GhostNames;
}

function BottomRim({ spec, reveal, stage, shown, names, fair }: BottomRimProps) {
  const guessed = reveal.guesses.some(({ error }) => error !== null);
  const single = spec.target !== 'team';
  const truthWords = single ? sayPlacing(`who.${spec.target}`) : sayPlacing('mark.players');
  const keys: [Marker, string][] = [
    ...(guessed && stage !== 'phone' ? ([['guess', sayPlacing('mark.guess')]] as [Marker, string][]) : []),
    ...(stage === 'phone' && single ? [] : ([['truth', truthWords]] as [Marker, string][])),
    ...shown.map(({ attacker }): [Marker, string] => [attacker, names[attacker]]),
  ];
  return (
    <>
      <span class="rim-signs">
        {keys.map(([marker, words]) => (
          <span class="rim-key" key={marker}>
            <MarkerSign marker={marker} side={marker === 'guess' ? '.55em' : '1.15em'} />
            {words}
          </span>
        ))}
      </span>
      <Seal fair={fair} />
    </>
  );
}
