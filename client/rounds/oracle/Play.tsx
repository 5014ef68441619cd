// Asking a model as it is played: a dark board with the known players, one pin to aim and guess with, a budget of answers.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OracleAnswer, OracleGuess, OracleQuestion } from '../../../shared/rounds/oracle.ts';
import type { Place } from '../../../shared/scenario/records.ts';
import { Board } from '../../board/Board.tsx';
import { Film } from '../../board/Film.tsx';
import { cellIndex, type Pixels, wholePane } from '../../board/geometry.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { RAMP } from '../../board/palette.ts';
import { bare, type Mark, type Picture } from '../../board/picture.ts';
import { type Pins, pinsAt } from '../../board/placing.ts';
import { unitOf } from '../../board/unit.ts';
import { AskButton } from '../../kit/asking/AskButton.tsx';
import { Budget } from '../../kit/asking/Budget.tsx';
import { type Exchange, useQuestions } from '../../kit/asking/useQuestions.ts';
import '../../kit/placing/find.css';
import { placeText } from '../../board/metres.ts';
import { isInHand } from '../../inHand.ts';
import type { PlayProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import { Exposed } from './Exposed.tsx';
import './oracle.css';
import { sayMap } from '../../board/words.ts';
import { sayAsking } from '../../kit/asking/words.ts';
import { answersLabels, answerWords, percentOf } from './naming.ts';
import { sayOracle } from './words.ts';

type Asked = Exchange<OracleQuestion, OracleAnswer>;

const UNEXPOSED = 128;
const KNOWN_SCALE: Readonly<Record<Stage, number>> = { phone: 0.6, laptop: 0.75, projector: 1.3 };
const PIN_SCALE: Readonly<Record<Stage, number>> = { phone: 0.95, laptop: 1, projector: 1.8 };
const LOCKED_DIM = 0.38;

export function Play(props: PlayProps<'oracle'>) {
  const { spec, clue, stage, you, open, onGuess, onAsk } = props;
  const [own, setOwn] = useState<Pins | null>(null);
  const [size, setSize] = useState<Pixels>({ x: 360, y: 225 });
  const questions = useQuestions<OracleQuestion, OracleAnswer>(you, spec.questions, onAsk);
  const pins = own ?? pinsAt(guessOf(props));
  const pin = pins.places[0] ?? null;
  const { columns, rows } = clue;
  const field = useMemo(
    () => ({ domain: clue.domain, columns, rows, cells: new Uint8Array(columns * rows).fill(UNEXPOSED) }),
    [clue.domain, columns, rows],
  );

  const picture = useSignal<Picture>(bare(wholePane(clue.domain)));
  useEffect(() => {
    picture.value = pictureOf(props, pin, unitOf(stage, size.x));
  }, [own, you?.guess, you?.locked, stage, size.x]);

  const change = (next: Pins) => {
    setOwn(next);
    const [place] = next.places;
    if (place) onGuess({ x: place.x, y: place.y });
  };
  const askHere = () => {
    if (!pin) return;
    const cell = cellIndex(pin, clue.domain, clue);
    void questions.ask({ column: cell % columns, row: Math.floor(cell / columns) });
  };
  const here = pin && answerAt(questions.asked, cellIndex(pin, clue.domain, clue), columns);

  return (
    <div class={`find-play oracle-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{sayOracle('unexposed')}</b>
              <span>{sayOracle('onlyAsked')}</span>
            </>
          }
          bottom={<BottomRim {...props} pin={pin} last={questions.asked.at(-1) ?? null} />}
        >
          <Board
            field={field}
            picture={picture}
            pins={pins}
            most={you ? 1 : 0}
            open={open && you !== null}
            spoken={
              pin
                ? sayOracle('spoken', {
                    ...placeText(pin),
                    answer: here ? answerWords(spec, here.byte) : sayOracle('notAsked'),
                  })
                : ''
            }
            onPins={change}
            onSize={setSize}
          >
            <Exposed clue={clue} asked={questions.asked} />
          </Board>
        </Film>
      </div>
      {you && !you.locked ? (
        <div class="find-side asking">
          <Budget
            all={spec.questions}
            answers={questions.asked.map((exchange, i) => (
              <Answer key={i} n={i + 1} spec={spec} byte={exchange.answer.byte} />
            ))}
          />
          <AskButton
            words={sayAsking('askHere')}
            known={here !== null}
            left={questions.left}
            busy={questions.busy}
            ready={open && pin !== null && here === null}
            refused={questions.refused}
            onAsk={askHere}
          />
          {questions.asked.length < 2 ? <p class="asking-know">{sayOracle('know')}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

interface BottomRimProps extends PlayProps<'oracle'> {
  readonly pin: Place | null;
  readonly last: Asked | null;
}

function BottomRim({ spec, stage, you, pin, last }: BottomRimProps) {
  return (
    <>
      <span>{bottomWords()}</span>
      {last ? (
        <b class="rim-keep">{sayOracle('last', { answer: answerWords(spec, last.answer.byte) })}</b>
      ) : null}
    </>
  );

  function bottomWords(): string {
    if (!you) return sayAsking('eachHas', { count: spec.questions });
    if (you.locked && pin) return sayMap('yourPin', placeText(pin));
    return sayOracle(isInHand(stage) ? 'aim' : 'aimClick');
  }
}

function Answer({ n, spec, byte }: { n: number; spec: PlayProps<'oracle'>['spec']; byte: number }) {
  const label = sayAsking('question', { n, what: answerWords(spec, byte) });
  return (
    <span class="oracle-answer" role="img" aria-label={label}>
      <i class="oracle-shade" style={{ background: RAMP[byte] }} />
      {answersLabels(spec) ? (
        <MarkerSign marker={byte > 127 ? 'amber' : 'blue'} side="1em" />
      ) : (
        <span>{percentOf(byte)}</span>
      )}
    </span>
  );
}

function guessOf({ you }: PlayProps<'oracle'>): readonly Place[] {
  const guess = you?.guess as OracleGuess | null | undefined;
  return guess ? [guess] : [];
}

function answerAt(asked: readonly Asked[], cell: number, columns: number): OracleAnswer | null {
  return asked.find(({ question }) => question.row * columns + question.column === cell)?.answer ?? null;
}

function pictureOf({ clue, stage, you }: PlayProps<'oracle'>, pin: Place | null, unit: number): Picture {
  const known = clue.known.map(
    (record): Mark => ({
      marker: record.group === 1 ? 'amber' : 'blue',
      at: record,
      scale: KNOWN_SCALE[stage] * unit,
      alpha: 1,
    }),
  );
  const own: Mark[] = pin ? [{ marker: 'you', at: pin, scale: PIN_SCALE[stage] * unit, alpha: 1 }] : [];
  return {
    ...bare(wholePane(clue.domain), stage === 'projector' ? 2 * unit : 1),
    marks: [...known, ...own],
    dim: you?.locked ? LOCKED_DIM : 0,
  };
}
