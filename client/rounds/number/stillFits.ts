// How many numbers fit what the filter has said so far, after each question. Pure; the filter's rule is public.
import { filterAnswer } from '../../../shared/model/callerFilter.ts';
import type { NumberAnswer, NumberQuestion, NumberSpec } from '../../../shared/rounds/number.ts';
import type { Exchange } from '../../kit/asking/useQuestions.ts';

/** One count per question, in order; empty without questions. */
export function stillFits(
  { answers, digits }: NumberSpec,
  asked: readonly Exchange<NumberQuestion, NumberAnswer>[],
): readonly number[] {
  let left = Array.from({ length: 10 ** digits }, (_, i) => String(i).padStart(digits, '0'));
  return asked.map(({ question, answer }) => {
    left = left.filter((number) => filterAnswer(answers, number, question.digits) === answer.count);
    return left.length;
  });
}
