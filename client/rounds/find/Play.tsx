// A round of finding players as it is played: board, loupe, readout. The guess leaves through onGuess on every change.
// Mount it anew for every round: pins are kept here from the first touch on, and only taken over from the seat before that.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Board } from '../../board/Board.tsx';
import { Film, Legend } from '../../board/Film.tsx';
import { type Pixels, wholePane } from '../../board/geometry.ts';
import { Loupe } from '../../board/Loupe.tsx';
import { bare, type Mark, type Picture } from '../../board/picture.ts';
import { move, type Pins, pinsAt } from '../../board/placing.ts';
import { unitOf } from '../../board/unit.ts';
import { isInHand } from '../../inHand.ts';
import type { PlayProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import '../../kit/placing/find.css';
import { placeText, valueText } from '../../board/metres.ts';
import { sayMap } from '../../board/words.ts';
import { placesOf } from '../../kit/placing/cast.ts';
import { Readout } from '../../kit/placing/Readout.tsx';
import { sayPlacing } from '../../kit/placing/words.ts';
import { findWords } from './naming.ts';

/** Marker sizes by where the board is shown: markers never scale with the board. */
const MARKER_SCALE: Readonly<Record<Stage, number>> = { phone: 1, laptop: 1, projector: 1.8 };
const MANY = { idle: 0.6, active: 0.85 };
const LOCKED_DIM = 0.38;

export function Play(props: PlayProps<'find'>) {
  const { spec, clue, stage, you, open, onGuess } = props;
  const [own, setOwn] = useState<Pins | null>(null);
  const [full, setFull] = useState(false);
  const [out, setOut] = useState(false);
  const [size, setSize] = useState<Pixels>({ x: 360, y: 225 });
  const most = you ? clue.pins : 0;
  const pins = own ?? pinsAt(placesOf(you?.guess ?? null));
  const locked = Boolean(you?.locked);
  const pin = pins.places[pins.active] ?? null;

  const picture = useSignal<Picture>(bare(wholePane(clue.domain)));
  useEffect(() => {
    picture.value = pictureOf(props, pins, out, unitOf(stage, size.x));
  }, [own, you?.guess, locked, open, out, stage, size.x]);

  const change = (next: Pins) => {
    const moved = next.places !== pins.places;
    setOwn(next);
    setFull(false);
    if (moved) onGuess({ places: next.places.map(({ x, y }) => ({ x, y })) });
  };
  const many = most > 1;
  const notice = out ? sayPlacing('readout.letGo') : full ? sayPlacing('readout.full', { most }) : null;

  return (
    <div class={`find-play stage-${stage}${locked ? ' find-locked' : ''}`}>
      <div class="find-board">
        <Film stage={stage} top={<TopRim {...props} />} bottom={<BottomRim {...props} pins={pins} />}>
          <Board
            field={clue}
            picture={picture}
            pins={pins}
            most={most}
            open={open && most > 0}
            spoken={notice ?? spokenText(props, pins)}
            onPins={change}
            onFull={() => setFull(true)}
            onDragOut={setOut}
            onSize={setSize}
          />
        </Film>
      </div>
      {you && open ? (
        <div class="find-side">
          {isInHand(stage) ? (
            <Loupe
              field={clue}
              pin={pin}
              boardWidth={size.x}
              open={open}
              invitation={sayPlacing('readout.tap')}
              onMove={(to) => change(move(pins, to, { most, domain: clue.domain, grid: clue }))}
            />
          ) : null}
          <Readout
            field={clue}
            pins={pins}
            most={most}
            stage={isInHand(stage) ? 'phone' : stage}
            loupe={isInHand(stage)}
            who={sayPlacing(`who.${spec.target}`)}
            notice={many ? notice : null}
            onPins={change}
          />
        </div>
      ) : null}
    </div>
  );
}

function pictureOf(
  { clue, stage, open, you }: PlayProps<'find'>,
  pins: Pins,
  out: boolean,
  unit: number,
): Picture {
  const scale = MARKER_SCALE[stage] * unit;
  const many = clue.pins > 1;
  const order = pins.places
    .map((_, i) => i)
    .sort((a, b) => Number(a === pins.active) - Number(b === pins.active));
  const marks = order.map((i): Mark => {
    const active = i === pins.active && open;
    const base = { marker: 'you', at: pins.places[i] as Mark['at'], alpha: active && out ? 0.4 : 1 } as const;
    if (!many) return { ...base, scale };
    return { ...base, scale: scale * (active ? MANY.active : MANY.idle), number: i + 1 };
  });
  const plain = bare(wholePane(clue.domain), stage === 'projector' ? 2 * unit : 1);
  return { ...plain, marks, dim: you?.locked ? LOCKED_DIM : 0 };
}

function spokenText({ clue }: PlayProps<'find'>, pins: Pins): string {
  const pin = pins.places[pins.active];
  if (!pin) return '';
  const spoken = sayPlacing('readout.spoken', { value: valueText(clue, pin), ...placeText(pin) });
  return clue.pins > 1 ? sayPlacing('readout.spokenPin', { number: pins.active + 1, spoken }) : spoken;
}

function TopRim({ spec }: PlayProps<'find'>): ComponentChildren {
  const words = findWords(spec);
  return (
    <>
      <b>{words.model}</b>
      <span class="rim-keep">{words.protection}</span>
    </>
  );
}

function BottomRim({ clue, stage, you, pins }: PlayProps<'find'> & { pins: Pins }): ComponentChildren {
  if (you?.locked) {
    const only = clue.pins === 1 ? pins.places[0] : undefined;
    const count = pins.places.length;
    return (
      <>
        <span>
          {only
            ? sayMap('yourPin', placeText(only))
            : count > 0
              ? sayMap('yourPins', { count })
              : sayMap('noPin')}
        </span>
        <span class="rim-key rim-keep">
          <svg
            width="1.1em"
            height="1.1em"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            aria-hidden="true"
          >
            <path d="M5 11H19V21H5ZM8 11V7.5A4 4 0 0 1 16 7.5V11" />
          </svg>
          {sayMap('kept')}
        </span>
      </>
    );
  }
  const { x, y } = clue.domain;
  return (
    <>
      <Legend stage={stage} />
      <span class="rim-keep">
        {stage === 'projector'
          ? sayMap('scale', { width: x.high - x.low, height: y.high - y.low })
          : sayMap('brightness')}
      </span>
    </>
  );
}
