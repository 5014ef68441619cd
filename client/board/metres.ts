// Numbers as they stand on screen: metres, percent, places. Rounded for people, never for scoring.

import { say } from '../words/words.ts';
import { cellIndex, type Place, readCell } from './geometry.ts';
import type { Field } from './heatMap.ts';

/** 0.02, 0.4, 2.6, 14: enough digits to tell small errors apart, no more. */
export function metresText(metres: number): string {
  if (metres < 0.095) return metres.toFixed(2);
  return metres < 9.95 ? metres.toFixed(1) : metres.toFixed(0);
}

/** '97 % amber': what the model says where a pin stands. */
export function valueText(field: Field, place: Place): string {
  const { percent, group } = readCell(field.cells[cellIndex(place, field.domain, field)] as number);
  return say(group === 1 ? 'find.readout.amber' : 'find.readout.blue', { percent });
}

export function placeText(place: Place): { x: string; y: string } {
  return { x: place.x.toFixed(1), y: place.y.toFixed(1) };
}

/** How close the closest came, and what that was worth. */
export const metresScore = (metres: number, points: number): string =>
  say('find.reveal.closestScore', { metres: metresText(metres), points });
