// The rounds of a playlist being made, each under a number of its own, so that a page can follow one that moves. Pure.
import type { RoundSpec } from '../../shared/rounds.ts';

export interface Entry {
  readonly id: number; // unique in its list, and kept as long as the round is in it
  readonly spec: RoundSpec;
}

const nextId = (entries: readonly Entry[]): number => Math.max(0, ...entries.map(({ id }) => id)) + 1;

/** The rounds at the end of the list. */
export function added(entries: readonly Entry[], specs: readonly RoundSpec[]): readonly Entry[] {
  const first = nextId(entries);
  return [...entries, ...specs.map((spec, i) => ({ id: first + i, spec }))];
}

export const without = (entries: readonly Entry[], index: number): readonly Entry[] =>
  entries.filter((_, i) => i !== index);

/** The same list with the round at `index` (0 …) at `to`; unchanged where `to` is off the list. */
export function movedTo(entries: readonly Entry[], index: number, to: number): readonly Entry[] {
  const entry = entries[index];
  if (!entry || to < 0 || to >= entries.length) return entries;
  const others = without(entries, index);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

/** The round at `index` once more, right behind itself. */
export function duplicated(entries: readonly Entry[], index: number): readonly Entry[] {
  const entry = entries[index];
  const behind = index + 1;
  return entry
    ? [...entries.slice(0, behind), { id: nextId(entries), spec: entry.spec }, ...entries.slice(behind)]
    : entries;
}

export const replaced = (entries: readonly Entry[], index: number, spec: RoundSpec): readonly Entry[] =>
  entries.map((entry, i) => (i === index ? { ...entry, spec } : entry));
