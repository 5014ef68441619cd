// When a booth is left alone: it says so for half a minute, then starts over. Pure; times are epoch ms.
import type { Session } from '../net/session.ts';

const IDLE_MS = 90_000;
const FINALE_MS = 45_000; // whoever played has seen the podium by then; the next people wait
const WARNING_MS = 30_000;

export interface Idle {
  readonly isOver: boolean;
  readonly secondsLeft: number | null; // shown during the last 30 seconds
}

/** @param activeAt when somebody last touched the booth, joined, or played */
export function idleAt(activeAt: number, now: number, isFinale = false): Idle {
  const leftMs = activeAt + (isFinale ? FINALE_MS : IDLE_MS) - now;
  if (leftMs <= 0) return { isOver: true, secondsLeft: null };
  return { isOver: false, secondsLeft: leftMs <= WARNING_MS ? Math.ceil(leftMs / 1000) : null };
}

const present = (session: Session): readonly string[] =>
  session.crowd?.people.filter(({ connected }) => connected).map(({ id }) => id) ?? [];

/**
 * Did a person do something between these two? The clock moves a booth's match on, so a new phase alone is no sign;
 * a reveal of guesses is one when it comes and when it goes, since not everybody who plays locks in.
 */
export function isSignOfLife(before: Session, after: Session): boolean {
  const known = new Set(present(before));
  if (present(after).some((id) => !known.has(id))) return true;
  if ((after.crowd?.locked ?? 0) > (before.crowd?.locked ?? 0)) return true;
  const moved = before.view?.phase.name !== after.view?.phase.name;
  return moved && (isRevealOfGuesses(before) || isRevealOfGuesses(after));
}

function isRevealOfGuesses({ view }: Session): boolean {
  return view?.phase.name === 'reveal' && view.phase.reveal.guesses.some(({ guess }) => guess !== null);
}
