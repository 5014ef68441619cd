// Which sounds belong to what happened between two moments. Pure; sound.ts makes them.

import type { RevealView } from '../../shared/protocol/view.ts';
import { errorsOf } from '../../shared/score/errors.ts';
import type { Session } from '../net/session.ts';

export type Cue =
  | { readonly name: 'join'; readonly place: number } // the how-manieth: each a little higher
  | { readonly name: 'lock' }
  | { readonly name: 'tick' }
  | { readonly name: 'reveal'; readonly flights: number; readonly found: 'well' | 'some' | 'nobody' }
  | { readonly name: 'finale'; readonly rows: number };

const MOST_FLIGHTS = 12; // brushes that can still be told apart
const WELL = 0.25; // of the blind error

export function cuesBetween(before: Session, after: Session): Cue[] {
  const cues: Cue[] = [];
  const joined = (after.crowd?.people.length ?? 0) - (before.crowd?.people.length ?? 0);
  if (before.crowd && joined > 0) cues.push({ name: 'join', place: after.crowd?.people.length ?? 1 });
  const sameRound = before.crowd?.round === after.crowd?.round;
  if (sameRound && (after.crowd?.locked ?? 0) > (before.crowd?.locked ?? 0)) cues.push({ name: 'lock' });
  const phase = after.view?.phase;
  if (!before.view || !phase || phase.name === before.view.phase.name) return cues;
  if (phase.name === 'reveal') cues.push(revealCue(phase.reveal));
  if (phase.name === 'finale') cues.push({ name: 'finale', rows: phase.board.length });
  return cues;
}

function revealCue({ guesses, blindError }: RevealView): Cue {
  const errors = errorsOf(guesses);
  const best = Math.min(...errors); // Infinity where nobody guessed
  const found = best <= WELL * blindError ? 'well' : best < blindError ? 'some' : 'nobody';
  return { name: 'reveal', flights: Math.min(MOST_FLIGHTS, errors.length), found };
}
