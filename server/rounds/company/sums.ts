// Sums of money guessed for people whose start dates are public: their gain here and had the same people been paid anew.
import type { Randomness } from '../../../shared/random/randomness.ts';
import type { CompanyPay } from '../../../shared/scenario/circumstances.ts';
import { payAgain } from '../../../shared/scenario/company.ts';
import type { DataRecord } from '../../../shared/scenario/records.ts';
import { completedSums } from '../../../shared/score/verdict/completed.ts';
import { type Gain, pointsFor } from '../../../shared/score/verdict/gain.ts';
import { type Reading, readingOf, sumsGain } from '../../../shared/score/verdict/reading.ts';
import { usualPay } from './dollars.ts';

/** The people asked for, and what one sum is worth. */
export interface Asked {
  readonly target: string;
  readonly gain: Gain;
  readonly people: readonly DataRecord[];
}

type Sums = readonly (number | null)[]; // one a person; null where nothing was guessed

const completed = ({ target, people }: Asked, sums: Sums): readonly number[] =>
  completedSums(
    sums,
    people.map(({ x }) => usualPay(target, x)),
  );

const paid = ({ people }: Asked): readonly number[] => people.map(({ y }) => y);

/** N1. */
export const sumsPoints = (asked: Asked, sums: Sums): number =>
  pointsFor(asked.gain, sumsGain(asked.gain, completed(asked, sums), paid(asked)));

/** @param guesses sums of each; those without a sum do not count */
export function readSums(
  asked: Asked,
  match: CompanyPay | undefined,
  guesses: readonly Sums[],
  moments: number,
  randomness: Randomness,
): Reading | null {
  if (!match) return null;
  const others = Array.from({ length: moments }, () => payAgain(match, asked.people, randomness));
  return readingOf(
    (sums, moment) => sumsGain(asked.gain, sums, moment),
    guesses.filter((sums) => sums.some((sum) => sum !== null)).map((sums) => completed(asked, sums)),
    paid(asked),
    others,
  );
}
