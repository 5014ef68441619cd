// Points of *You are the data*: for finding the others of a pitch, and for standing apart without being found.
import type { Place } from '../scenario/records.ts';
import { matchPlaces } from './assignment.ts';

/** A pin this near has found somebody. */
export const FOUND_M = 4;
const HALF = 500; // the most that either half of the game pays
const LIVES = 3; // each finder takes one
const FULL_GRASS = 1.25; // more than this pays no more

/** Whoever looks for the others: where they stand themselves, as an index into the pitch's people; null: nowhere. */
export interface Seeker {
  readonly stands: number | null;
  readonly pins: readonly Place[];
}

export interface Sought {
  /** Per pin the index of the person it was matched with; −1: nobody was left. */
  readonly matched: readonly number[];
  readonly seek: number; // 0 … 500
  readonly error: number | null; // 1 − mean closeness over the pins one has; null without a pin
}

/** What a seeker's pins are worth among all hidden people of the pitch, `most` of them being allowed. */
export function soughtBy({ stands, pins }: Seeker, people: readonly Place[], most: number): Sought {
  const others = people.flatMap((_, i) => (i === stands ? [] : [i]));
  const allowed = Math.min(most, others.length);
  if (pins.length === 0 || allowed === 0) return { matched: pins.map(() => -1), seek: 0, error: null };
  const { guessOf, distances } = matchPlaces(
    others.map((i) => people[i]!),
    pins,
  );
  const closeness = distances.reduce(
    (sum, distance) => sum + (Number.isFinite(distance) ? Math.exp(-((distance / FOUND_M) ** 2)) : 0),
    0,
  );
  const matched = pins.map((_, pin) => others[guessOf.indexOf(pin)] ?? -1);
  return { matched, seek: (HALF * closeness) / allowed, error: 1 - closeness / allowed };
}

/** Per person, how many seekers have a pin on them. */
export function findersOf(
  people: readonly Place[],
  seekers: readonly Seeker[],
  sought: readonly Sought[],
): readonly number[] {
  const finders = people.map(() => 0);
  seekers.forEach(({ pins }, i) => {
    sought[i]?.matched.forEach((person, pin) => {
      const [at, there] = [people[person], pins[pin]];
      if (at && there && Math.hypot(at.x - there.x, at.y - there.y) < FOUND_M)
        finders[person] = finders[person]! + 1;
    });
  });
  return finders;
}

/** What one's place pays: the grass, less a third for each finder. Nothing where nobody has looked. */
export const hidePoints = (grass: number, finders: number, anybodySought: boolean): number =>
  anybodySought ? HALF * Math.min(1, grass / FULL_GRASS) * Math.max(0, 1 - finders / LIVES) : 0;
