// Drawing a face as it is played: toggle squares, watch the meter. Every new picture is one reading; the picture is the guess.
import { useRef, useState } from 'preact/hooks';
import type { FaceAnswer, FaceGuess, FaceQuestion } from '../../../shared/rounds/face.ts';
import { toggled, twinsOf } from '../../../shared/scenario/glyph.ts';
import { Film } from '../../board/Film.tsx';
import { Budget } from '../../kit/asking/Budget.tsx';
import { useQuestions } from '../../kit/asking/useQuestions.ts';
import '../../kit/placing/find.css';
import type { PlayProps } from '../../kit/round.ts';
import { Glyph } from './Glyph.tsx';
import { Meter } from './Meter.tsx';
import { faceWords } from './naming.ts';
import './face.css';
import { sayAsking } from '../../kit/asking/words.ts';
import { sayFace } from './words.ts';

export function Play({ spec, clue, stage, you, open, onGuess, onAsk }: PlayProps<'face'>) {
  const questions = useQuestions<FaceQuestion, FaceAnswer>(you, spec.questions, onAsk);
  const dark = '0'.repeat(spec.side ** 2);
  const guess = (you?.guess ?? null) as FaceGuess | null;
  const [own, setOwn] = useState<string | null>(null);
  const [change, setChange] = useState<number | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const squares = own ?? guess?.squares ?? dark;
  const words = faceWords(spec);

  /** The dark picture is free: its reading came with the round. */
  const readingOf = (picture: string): number | null =>
    picture === dark
      ? clue.meter
      : (questions.asked.find(({ question }) => question.squares === picture)?.answer.meter ?? null);
  const reading = readingOf(squares);

  const toggle = (square: number) => {
    const twins = twinsOf(spec).find((each) => each.includes(square)) ?? [square];
    const next = toggled(squares, twins);
    const before = reading;
    setOwn(next);
    onGuess({ squares: next });
    const known = readingOf(next);
    setChange(known !== null && before !== null ? known - before : null);
    if (known !== null || questions.left === 0) return;
    // One after the other: fast fingers must not have their readings swapped.
    queue.current = queue.current.then(async () => {
      const answer = await questions.ask({ squares: next });
      if (answer) setChange(before === null ? null : answer.meter - before);
    });
  };

  return (
    <div class={`find-play face-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span>{words.protection}</span>
            </>
          }
          bottom={<span>{you ? sayFace('board') : sayAsking('eachHas', { count: spec.questions })}</span>}
        >
          <div class="face-picture">
            <Glyph
              squares={squares}
              side={spec.side}
              label={sayFace('board')}
              open={open && you !== null}
              onToggle={toggle}
            />
            <Meter reading={reading} change={change} />
          </div>
        </Film>
      </div>
      {you && !you.locked ? (
        <div class="find-side asking">
          <Budget
            title={sayFace('readings')}
            all={spec.questions}
            answers={questions.asked.map(({ answer }, i) => (
              <Reading key={i} n={i + 1} meter={answer.meter} />
            ))}
          />
          {reading === null && questions.left === 0 ? (
            <p class="asking-know" role="status">
              {sayFace('unread')}
            </p>
          ) : null}
          {questions.refused ? (
            <p class="problem" role="alert">
              {questions.refused}
            </p>
          ) : null}
          {questions.asked.length === 0 ? <p class="asking-know">{sayFace('first')}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

function Reading({ n, meter }: { readonly n: number; readonly meter: number }) {
  const percent = Math.round(100 * meter);
  return (
    <span
      class="face-reading"
      role="img"
      aria-label={sayAsking('question', { n, what: sayFace('percent', { percent }) })}
    >
      <i style={{ height: `${Math.max(6, percent)}%` }} />
      <small>{percent}</small>
    </span>
  );
}
