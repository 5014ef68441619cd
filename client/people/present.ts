// Who is in the room, as far as a phone has room for names. Pure.
import type { Crowd, Person } from '../net/session.ts';

/** So few are named on every phone; more only where no big screen does it. */
const FEW = 8;

/** Are the others shown by name on a phone? */
export const areNamed = (crowd: Crowd | null): boolean =>
  crowd !== null && (crowd.screens === 0 || crowd.people.length <= FEW);

export interface Named {
  readonly people: readonly Person[];
  readonly more: number; // how many are here beyond those
}

/** Oneself first, then who is connected, then who is away, each in order of joining; at most `most`. */
export function namedFirst(people: readonly Person[], own: string | undefined, most: number): Named {
  const place = (person: Person) => (person.id === own ? 0 : person.connected ? 1 : 2);
  const ordered = [...people].sort((a, b) => place(a) - place(b));
  const shown = ordered.length <= most ? ordered : ordered.slice(0, most - 1);
  return { people: shown, more: ordered.length - shown.length };
}
