// Numbers as they stand on screen: metres, percent, places. Rounded for people, never for scoring.

import type { Place } from '../../shared/scenario/records.ts';
import { decimalText } from '../words/numbers.ts';
import { cellIndex, readCell } from './geometry.ts';
import type { Field } from './heatMap.ts';
import { sayMap } from './words.ts';

/** 0.02, 0.4, 2.6, 14: enough digits to tell small errors apart, no more. */
export const metresText = (metres: number): string => decimalText(metres, metresDecimals(metres));

export function metresDecimals(metres: number): number {
  if (metres < 0.095) return 2;
  return metres < 9.95 ? 1 : 0;
}

/** '97 % amber': what the model says where a pin stands. */
export function valueText(field: Field, place: Place): string {
  const { percent, group } = readCell(field.cells[cellIndex(place, field.domain, field)]!);
  return sayMap(group === 1 ? 'percentAmber' : 'percentBlue', { percent });
}

export function placeText(place: Place): { x: string; y: string } {
  return { x: decimalText(place.x, 1), y: decimalText(place.y, 1) };
}

/** How close the closest came, and what that was worth. */
export const metresScore = (metres: number, points: number): string =>
  sayMap('bestScore', { metres: metresText(metres), points });
