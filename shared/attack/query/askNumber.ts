// Finds a caller's number by asking the filter that learned it. Knows only how the filter generalises, and its answers.
import { type FilterKind, filterAnswer } from '../../model/callerFilter.ts';
import { bisect, firstTelling, middleCuts, mostTelling, type Weighted } from './bisection.ts';

interface NumberStep {
  readonly digits: string; // what was asked
  readonly count: number; // what the filter said
  readonly left: number; // numbers that still fit all answers
}

/** The filter's answer; null once no more questions may be asked. */
export type AskNumber = (digits: string) => number | null;

/** `careful` asks what it can predict least, `plain` the first thing that it cannot predict. */
export type Manner = 'careful' | 'plain';

const MOST_OPTIONS = 200;

/**
 * Asks until one of the 10^length numbers is left or the questions are used up; then names the likeliest digit in
 * each place. Expects one true answer per question, as `filterAnswer` gives it.
 */
export function findNumber(
  kind: FilterKind,
  length: number,
  manner: Manner,
  ask: AskNumber,
): { readonly guess: string; readonly steps: readonly NumberStep[] } {
  const { left, steps } = bisect<string, string>(
    {
      secrets: Array.from({ length: 10 ** length }, (_, i) => String(i).padStart(length, '0')),
      questions: (numbers) => optionsFor(kind, numbers),
      answer: (number, digits) => filterAnswer(kind, number, digits),
      answers: length + 1,
      choose: manner === 'plain' ? firstTelling : mostTelling,
    },
    ask,
  );
  return {
    guess: likeliestDigits(left, length),
    steps: steps.map(({ question, answer, left }) => ({ digits: question, count: answer, left })),
  };
}

/** What is worth asking: numbers that are still possible, or what these begin with. */
function optionsFor(kind: FilterKind, left: readonly Weighted<string>[]): readonly string[] {
  if (kind === 'threshold') return middleCuts(left);
  const numbers = left.map(({ secret }) => secret);
  const [first] = numbers as [string];
  if (kind === 'equality') return [first];
  if (kind === 'prefix')
    return [...new Set([...first].flatMap((_, i) => numbers.map((number) => number.slice(0, i + 1))))];
  const stride = Math.ceil(numbers.length / MOST_OPTIONS);
  return numbers.filter((_, i) => i % stride === 0);
}

function likeliestDigits(left: readonly Weighted<string>[], length: number): string {
  return Array.from({ length }, (_, place) => {
    const counts = new Array<number>(10).fill(0);
    for (const { secret, mass } of left) counts[Number(secret[place])]! += mass;
    return counts.indexOf(Math.max(...counts));
  }).join('');
}
