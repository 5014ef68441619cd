// Finding a secret with honest yes/no answers: halve what is left.
// Questions are asked through a callback; the secret itself never comes here.
import { binaryWorst } from './optimum.ts';

export interface Sought<T> {
  readonly guess: T;
  readonly questions: number;
  readonly certain: boolean;
}

/** Finds one of 0 … candidates − 1 with "is it at least k?", at most `budget` questions. */
export function bisect(
  candidates: number,
  atLeast: (k: number) => boolean,
  budget = binaryWorst(candidates),
): Sought<number> {
  let low = 0;
  let high = candidates - 1;
  let questions = 0;
  while (low < high && questions < budget) {
    const middle = (low + high + 1) >> 1;
    questions++;
    if (atLeast(middle)) low = middle;
    else high = middle - 1;
  }
  return { guess: (low + high) >> 1, questions, certain: low === high };
}

/** Finds a string symbol by symbol where any prefix can be tested (a filter that is too generous). */
export function findByPrefix(
  length: number,
  alphabet: readonly string[],
  accepts: (prefix: string) => boolean,
  budget = Number.POSITIVE_INFINITY,
): Sought<string> {
  let known = '';
  let questions = 0;
  while (known.length < length) {
    let found: string | undefined;
    for (const symbol of alphabet.slice(0, -1)) {
      if (questions >= budget) return { guess: known, questions, certain: false };
      questions++;
      if (accepts(known + symbol)) {
        found = symbol;
        break;
      }
    }
    // Whatever is left after all others were refused needs no question.
    known += found ?? alphabet.at(-1);
  }
  return { guess: known, questions, certain: true };
}
