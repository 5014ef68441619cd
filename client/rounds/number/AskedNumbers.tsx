// The numbers that have been asked, with the filter's answers, and how many may still be.
import type { NumberAnswer, NumberQuestion, NumberSpec } from '../../../shared/rounds/number.ts';
import { Budget } from '../../kit/asking/Budget.tsx';
import type { Exchange } from '../../kit/asking/useQuestions.ts';
import { sayAsking } from '../../kit/asking/words.ts';
import { answerWords } from './naming.ts';

interface AskedNumbersProps {
  readonly spec: NumberSpec;
  readonly asked: readonly Exchange<NumberQuestion, NumberAnswer>[];
  readonly all: number;
  readonly watching: boolean; // nobody asks here
}

export function AskedNumbers({ spec, asked, all, watching }: AskedNumbersProps) {
  if (watching) return <p class="asking-know number-watch">{sayAsking('eachHas', { count: all })}</p>;
  const answers = asked.map(({ question, answer }, i) => (
    <span
      key={i}
      class={`number-asked${answer.count > 0 ? ' number-hit' : ''}`}
      role="img"
      aria-label={sayAsking('question', {
        n: i + 1,
        what: `${question.digits}, ${answerWords(spec, answer)}`,
      })}
    >
      <b>{question.digits}</b>
      <small>{spec.answers === 'places' ? answer.count : <Verdict passes={answer.count > 0} />}</small>
    </span>
  ));
  return (
    <div class="number-budget">
      <Budget all={all} answers={answers} />
    </div>
  );
}

const Verdict = ({ passes }: { readonly passes: boolean }) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="3" aria-hidden="true">
    <path d={passes ? 'M4 13L9 18 20 6' : 'M6 6L18 18M18 6L6 18'} />
  </svg>
);
