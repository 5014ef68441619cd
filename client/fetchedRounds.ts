// Which round types' screens this page has fetched. Whatever reads one is rendered anew once it is there.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MatchView } from '../shared/protocol/view.ts';
import type { RoundType } from '../shared/rounds.ts';
import type { RoundScreens } from './kit/round.ts';
import { loadPart, quietly } from './net/loadPart.ts';
import { ROUND_SCREENS } from './rounds.ts';

type Screens = RoundScreens<RoundType>;

const asked = new Map<RoundType, Signal<Screens | null>>();

// a spec, a clue and a guess of one round are always of one type; the list keeps them together
const loadOf = (type: RoundType) => ROUND_SCREENS[type] as () => Promise<{ readonly screens: Screens }>;

/** Whoever has fetched it first, hands it to everybody. */
const come =
  (type: RoundType) =>
  ({ screens }: { readonly screens: Screens }) => {
    asked.get(type)!.value = screens;
  };

/** null until it has come; the first call has it fetched, however often that takes. */
export function fetchedRound(type: RoundType): ReadonlySignal<Screens | null> {
  const known = asked.get(type);
  if (known) return known;
  const fetched = signal<Screens | null>(null);
  asked.set(type, fetched);
  const stop = loadPart(
    loadOf(type),
    (round) => {
      stop();
      come(type)(round);
    },
    quietly,
  );
  return fetched;
}

/** Says so when a round that stands in its place already does not come. */
export function useAwaitedRound(type: RoundType): void {
  useEffect(() => loadPart(loadOf(type), come(type)), [type]);
}

/** Has the round that is on fetched, and while people look at what came of it the next one: neither is waited for. */
export function useRoundsAhead({ phase, rounds }: MatchView): void {
  const now = 'round' in phase ? phase.round : -1;
  const current = rounds[now]?.spec.type;
  const isOver = phase.name !== 'briefing' && phase.name !== 'guessing';
  const next = isOver ? rounds[now + 1]?.spec.type : undefined;
  useEffect(() => {
    if (current) fetchedRound(current);
    if (next) fetchedRound(next);
  }, [current, next]);
}
