// The nine curves through this year's men, as the chart draws them. Pure; uses the game's own models.
import type { DegreeClue, DegreeGuess } from '../../../shared/rounds/degree.ts';
import { DEGREES } from '../../../shared/rounds/degree.ts';
import type { Guess } from '../../../shared/rounds.ts';
import { columnsOf } from '../../../shared/scenario/records.ts';
import type { Fit } from '../../kit/pay/useFit.ts';

export interface Fits {
  readonly x: readonly number[];
  readonly y: readonly (readonly number[])[]; // by degree − 1
  readonly misses: readonly number[]; // root mean squared, on this year's men, dollars
  readonly span: readonly [number, number];
}

const POINTS = 241; // fine enough for the bends of degree 9

export function fitsOf(fit: Fit, { domain, records }: DegreeClue): Fits {
  const { low, high } = domain.x;
  const x = Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
  const columns = columnsOf(records);
  const models = DEGREES.map((degree) => fit({ family: 'polynomial', degree }, columns, domain));
  return {
    x,
    y: models.map((model) => x.map((each) => model.predict(each, 1))),
    misses: models.map((model) =>
      Math.sqrt(
        records.reduce((sum, man) => sum + (man.y - model.predict(man.x, 1)) ** 2, 0) / records.length,
      ),
    ),
    span: [Math.min(...records.map((man) => man.x)), Math.max(...records.map((man) => man.x))],
  };
}

export const guessOf = (guess: Guess | null): DegreeGuess | null =>
  guess && 'degree' in guess ? (guess as DegreeGuess) : null;
