// Asking again as it is played: the average of all pictures so far to pin people on, the last picture beside it,
// and a count of what so many honest releases would have cost.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { meanCells } from '../../../shared/attack/meanMap.ts';
import type { AgainAnswer, AgainQuestion } from '../../../shared/rounds/again.ts';
import { Board } from '../../board/Board.tsx';
import { Film, Legend } from '../../board/Film.tsx';
import { type Pixels, wholePane } from '../../board/geometry.ts';
import { bare, type Mark, type Picture } from '../../board/picture.ts';
import { type Pins, pinsAt } from '../../board/placing.ts';
import { Thumbnail } from '../../board/Thumbnail.tsx';
import { unitOf } from '../../board/unit.ts';
import { AskButton } from '../../kit/asking/AskButton.tsx';
import { useQuestions } from '../../kit/asking/useQuestions.ts';
import { placesOf } from '../../kit/placing/cast.ts';
import '../../kit/placing/find.css';
import { placeText, valueText } from '../../board/metres.ts';
import { isInHand } from '../../inHand.ts';
import { Readout } from '../../kit/placing/Readout.tsx';
import type { PlayProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import './again.css';
import { sayPlacing } from '../../kit/placing/words.ts';
import { againWords, epsilonText } from './naming.ts';
import { sayAgain } from './words.ts';

const PIN_SCALE: Readonly<Record<Stage, number>> = { phone: 1, laptop: 1, projector: 1.8 };
const MANY = { idle: 0.6, active: 0.85 };
const LOCKED_DIM = 0.38;

export function Play(props: PlayProps<'again'>) {
  const { spec, clue, stage, you, open, onGuess, onAsk } = props;
  const questions = useQuestions<AgainQuestion, AgainAnswer>(you, spec.reloads, onAsk);
  const [own, setOwn] = useState<Pins | null>(null);
  const [full, setFull] = useState(false);
  const [out, setOut] = useState(false);
  const [size, setSize] = useState<Pixels>({ x: 360, y: 225 });
  const pins = own ?? pinsAt(placesOf(you?.guess ?? null));
  const seen = questions.asked.length + 1;
  const last = questions.asked.at(-1)?.answer.cells ?? clue.cells;
  const field = useMemo(
    () => ({ ...clue, cells: meanCells([clue.cells, ...questions.asked.map(({ answer }) => answer.cells)]) }),
    [clue, seen],
  );

  const picture = useSignal<Picture>(bare(wholePane(clue.domain)));
  useEffect(() => {
    picture.value = pictureOf(props, pins, out, unitOf(stage, size.x));
  }, [own, you?.guess, you?.locked, open, out, stage, size.x]);

  const change = (next: Pins) => {
    const moved = next.places !== pins.places;
    setOwn(next);
    setFull(false);
    if (moved) onGuess({ places: next.places.map(({ x, y }) => ({ x, y })) });
  };
  const reload = () => {
    const next = 1 + Math.max(0, ...questions.asked.map(({ question }) => question.reload));
    if (open && !questions.busy && questions.left > 0) void questions.ask({ reload: next });
  };
  const pin = pins.places[pins.active];
  const notice = out
    ? sayPlacing('readout.letGo')
    : full
      ? sayPlacing('readout.full', { most: clue.pins })
      : null;
  const words = againWords(spec);

  return (
    <div class={`find-play again-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">{words.protection}</span>
            </>
          }
          bottom={
            <>
              <Legend stage={stage} />
              <b class="rim-keep">{sayAgain('average', { count: seen })}</b>
            </>
          }
        >
          <Board
            field={field}
            picture={picture}
            pins={pins}
            most={you ? clue.pins : 0}
            open={open && you !== null}
            spoken={
              notice ??
              (pin ? sayPlacing('readout.spoken', { value: valueText(field, pin), ...placeText(pin) }) : '')
            }
            onPins={change}
            onFull={() => setFull(true)}
            onDragOut={setOut}
            onSize={setSize}
          />
        </Film>
      </div>
      {you === null || you.locked ? null : (
        <div class="find-side asking again-side">
          <div class="again-last">
            <Thumbnail cells={last} columns={clue.columns} rows={clue.rows} label={sayAgain('last')} />
            <p class="asking-know" role="status" aria-live="polite">
              <b>{sayAgain('last')}</b>
              <span>{sayAgain('cost', { count: seen, epsilon: epsilonText(seen) })}</span>
            </p>
          </div>
          {you ? (
            <AskButton
              words={sayAgain('reload', { left: questions.left })}
              left={questions.left}
              busy={questions.busy}
              ready={open}
              refused={questions.refused}
              onAsk={reload}
            />
          ) : null}
          {you && open ? (
            <Readout
              field={field}
              pins={pins}
              most={clue.pins}
              stage={isInHand(stage) ? 'phone' : stage}
              who={sayPlacing(`who.${spec.target}`)}
              notice={notice}
              onPins={change}
            />
          ) : null}
        </div>
      )}
    </div>
  );
}

function pictureOf(
  { clue, stage, open, you }: PlayProps<'again'>,
  pins: Pins,
  out: boolean,
  unit: number,
): Picture {
  const marks = pins.places.map((at, i): Mark => {
    const active = i === pins.active && open;
    const scale = PIN_SCALE[stage] * unit * (active ? MANY.active : MANY.idle);
    return { marker: 'you', at, scale, alpha: active && out ? 0.4 : 1, number: i + 1 };
  });
  const plain = bare(wholePane(clue.domain), stage === 'projector' ? 2 * unit : 1);
  return { ...plain, marks, dim: you?.locked ? LOCKED_DIM : 0 };
}
