// A guess with its gaps filled: whoever was left out is guessed as one who never looked would. No truth is needed, so
// leaving somebody out costs exactly what not looking costs, and placing the blind pins changes nothing.
import { pairing } from './pairing.ts';

export interface Pin {
  readonly x: number;
  readonly y: number;
}

/**
 * As many pins as there are people: the placed ones, and those blind pins that are left when each placed pin has taken
 * the blind pin it replaces, at the least total distance. Throws on more pins than people.
 */
export function completedPins(pins: readonly Pin[], blind: readonly Pin[]): readonly Pin[] {
  if (pins.length > blind.length) throw new Error(`${pins.length} pins for ${blind.length} people`);
  if (pins.length === blind.length) return pins;
  const size = blind.length;
  const costs = new Float64Array(size * size); // rows beyond the pins cost nothing: they take what is left
  for (const [row, pin] of pins.entries())
    for (const [column, place] of blind.entries())
      costs[row * size + column] = Math.hypot(pin.x - place.x, pin.y - place.y);
  const taken = new Set(pairing(costs, size).subarray(0, pins.length));
  return [...pins, ...blind.filter((_, column) => !taken.has(column))];
}

/** Each sum belongs to its person; an empty one is what everybody would have said. */
export const completedSums = (
  dollars: readonly (number | null)[],
  blind: readonly number[],
): readonly number[] => blind.map((usual, person) => dollars[person] ?? usual);
