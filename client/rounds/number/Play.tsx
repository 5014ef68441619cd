// Finding a caller's number as it is played: type, ask, see how many numbers still fit. What is typed in full is the guess.
import { useMemo, useState } from 'preact/hooks';
import type { NumberAnswer, NumberGuess, NumberQuestion } from '../../../shared/rounds/number.ts';
import { Film } from '../../board/Film.tsx';
import { AskButton } from '../../kit/asking/AskButton.tsx';
import { useQuestions } from '../../kit/asking/useQuestions.ts';
import '../../kit/placing/find.css';
import type { PlayProps } from '../../kit/round.ts';
import { AskedNumbers } from './AskedNumbers.tsx';
import { Digits } from './Digits.tsx';
import { Keypad } from './Keypad.tsx';
import './number.css';
import { answerWords, numberWords } from './naming.ts';
import { stillFits } from './stillFits.ts';
import { sayNumber } from './words.ts';

export function Play({ spec, stage, you, open, onGuess, onAsk }: PlayProps<'number'>) {
  const questions = useQuestions<NumberQuestion, NumberAnswer>(you, spec.questions, onAsk);
  const guess = you?.guess as NumberGuess | null | undefined;
  const [typed, setTyped] = useState<string | null>(null);
  const digits = you?.locked ? (guess?.digits ?? '') : (typed ?? guess?.digits ?? '');
  const words = numberWords(spec);
  const fits = useMemo(() => stillFits(spec, questions.asked), [spec, questions.asked.length]);
  const left = fits.at(-1) ?? 10 ** spec.digits;
  const answerTo = (number: string) => questions.asked.find(({ question }) => question.digits === number);
  const same = answerTo(digits);
  const canAsk = (number: string): boolean =>
    open &&
    !answerTo(number) &&
    (spec.answers === 'prefix' ? number.length > 0 : number.length === spec.digits);

  const type = (next: string) => {
    setTyped(next);
    if (next.length === spec.digits) onGuess({ digits: next });
  };
  const ask = (number: string) => {
    if (canAsk(number) && questions.left > 0 && !questions.busy) void questions.ask({ digits: number });
  };

  return (
    <div class={`find-play number-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">{words.protection}</span>
            </>
          }
          bottom={<span>{sayNumber('still', { count: left })}</span>}
        >
          <div class="number-picture">
            <Digits digits={digits} length={spec.digits} label={sayNumber('yours')} unknown={you === null} />
            <p class="number-answer" role="status" aria-live="polite">
              {same ? answerWords(spec, same.answer) : ''}
            </p>
          </div>
        </Film>
        <AskedNumbers spec={spec} asked={questions.asked} all={spec.questions} watching={you === null} />
      </div>
      {you && !you.locked ? (
        <div class="find-side asking">
          <Keypad digits={digits} length={spec.digits} open={open} onDigits={type} onEnter={ask} />
          <AskButton
            left={questions.left}
            busy={questions.busy}
            ready={canAsk(digits)}
            refused={questions.refused}
            onAsk={() => ask(digits)}
          />
          {guess ? null : (
            <p class="asking-know">
              {sayNumber(spec.answers === 'prefix' ? 'firstPrefix' : 'first', {
                digits: spec.digits,
              })}
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}
