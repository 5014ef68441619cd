// Finds a caller's number by asking the filter that learned it. Knows only how the filter generalises, and its answers.
import { type FilterKind, filterAnswer } from '../../model/callerFilter.ts';

export interface Step {
  readonly digits: string; // what was asked
  readonly count: number; // what the filter said
  readonly left: number; // numbers that still fit all answers
}

/** The filter's answer; null once no more questions may be asked. */
export type AskNumber = (digits: string) => number | null;

/** `careful` asks what it can predict least, `plain` the first thing that it cannot predict. */
export type Manner = 'careful' | 'plain';

const MOST_OPTIONS = 200;

/** Asks until one number is left or the questions are used up; then names the likeliest digit in each place. */
export function findNumber(
  kind: FilterKind,
  length: number,
  manner: Manner,
  ask: AskNumber,
): { readonly guess: string; readonly steps: readonly Step[] } {
  let left = Array.from({ length: 10 ** length }, (_, i) => String(i).padStart(length, '0'));
  const steps: Step[] = [];
  while (left.length > 1) {
    const digits = question(kind, left, manner);
    const count = digits === null ? null : ask(digits);
    if (digits === null || count === null) break;
    left = left.filter((number) => filterAnswer(kind, number, digits) === count);
    steps.push({ digits, count, left: left.length });
  }
  return { guess: likeliestDigits(left, length), steps };
}

function question(kind: FilterKind, left: readonly string[], manner: Manner): string | null {
  let best: string | null = null;
  let bestEntropy = 1e-9;
  for (const digits of optionsFor(kind, left)) {
    const entropy = entropyOf(kind, left, digits);
    if (entropy <= bestEntropy) continue;
    best = digits;
    bestEntropy = entropy;
    if (manner === 'plain') break;
  }
  return best;
}

/** What is worth asking: numbers that are still possible, or what these begin with. */
function optionsFor(kind: FilterKind, left: readonly string[]): readonly string[] {
  const [first] = left as [string];
  if (kind === 'equality') return [first];
  if (kind === 'threshold') return [left[(left.length - 1) >> 1] as string];
  if (kind === 'prefix')
    return [...new Set([...first].flatMap((_, i) => left.map((number) => number.slice(0, i + 1))))];
  const stride = Math.ceil(left.length / MOST_OPTIONS);
  return left.filter((_, i) => i % stride === 0);
}

function entropyOf(kind: FilterKind, left: readonly string[], digits: string): number {
  const counts = new Map<number, number>();
  for (const number of left) {
    const answer = filterAnswer(kind, number, digits);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / left.length) * Math.log(count / left.length);
  return entropy;
}

function likeliestDigits(left: readonly string[], length: number): string {
  return Array.from({ length }, (_, place) => {
    const counts = new Array<number>(10).fill(0);
    for (const number of left) counts[Number(number[place])]! += 1;
    return counts.indexOf(Math.max(...counts));
  }).join('');
}
