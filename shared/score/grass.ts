// How much of a board is nearest to whom: what standing apart is worth, in *You are the data*.
import type { GridShape } from '../model/model.ts';
import { PITCH } from '../scenario/formation.ts';
import type { Place } from '../scenario/records.ts';

const TIE_M2 = 1e-9; // squared distances that differ by less are equal: a cell between two is shared

/** Per person on the pitch: cells nearest to them, ties split evenly, over everybody's mean. Sums to how many they are. */
export function grassOf(people: readonly Place[], { columns, rows }: GridShape): Float64Array {
  const grass = new Float64Array(people.length);
  const share = people.length / (columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = ((column + 0.5) * PITCH.lengthM) / columns;
      const y = ((row + 0.5) * PITCH.widthM) / rows;
      const distances = people.map((person) => (person.x - x) ** 2 + (person.y - y) ** 2);
      const nearest = Math.min(...distances) + TIE_M2;
      const tied = distances.flatMap((distance, i) => (distance <= nearest ? [i] : []));
      for (const i of tied) grass[i] = grass[i]! + share / tied.length;
    }
  return grass;
}
