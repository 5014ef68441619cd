// Where she can still be: the part of the town that fits every answer, on a fine lattice. Pure.
import { TOWN, type WhereAnswer, type WhereQuestion } from '../../../shared/rounds/where.ts';
import type { Exchange } from '../../kit/asking/useQuestions.ts';

export type AskedDisc = Exchange<WhereQuestion, WhereAnswer>;

const STEP_M = 10;

/** Share of the town, 0 … 1. */
export function remainingShare(asked: readonly AskedDisc[]): number {
  let fits = 0;
  let all = 0;
  for (let y = STEP_M / 2; y < TOWN.heightM; y += STEP_M) {
    for (let x = STEP_M / 2; x < TOWN.widthM; x += STEP_M) {
      all++;
      if (asked.every(({ question, answer }) => isInside(question, x, y) === answer.passes)) fits++;
    }
  }
  return fits / all;
}

const isInside = (disc: WhereQuestion, x: number, y: number): boolean =>
  (x - disc.x) ** 2 + (y - disc.y) ** 2 <= disc.radiusM ** 2;
