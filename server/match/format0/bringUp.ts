// Brings a log of format 0 (version 0.1.0: events without scores) up to format 1, by the rules of its day. Done once a
// log, at the first start of a later version; this folder may go when nobody keeps such logs any more.
import { withPace } from '../../../shared/protocol/pace.ts';
import { FORMAT, type MatchEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Match } from '../match.ts';
import { players } from '../match.ts';
import { scoring0 } from './score.ts';

/** An event as format 0 wrote it: one of today's without what was computed at reading then. */
interface Event0 {
  readonly type: string;
  readonly at: number;
}

/** The same match as events of today, in the same order and number. Throws when the log tells no match. */
export function bringUp(log: readonly Event0[]): readonly MatchEvent[] {
  let match: Match | null = null;
  return log.map((event) => {
    const raised: MatchEvent = raise(match, event);
    match = evolve(match, raised);
    return raised;
  });
}

function raise(match: Match | null, event: Event0): MatchEvent {
  if (event.type === 'created') {
    const { settings } = event as Event0 & { readonly settings: unknown };
    return { ...event, format: FORMAT, settings: withPace(settings), scoredBy: 0 } as unknown as MatchEvent;
  }
  if (!match) throw new Error(`a log must begin with 'created', not '${event.type}'`);
  return { ...event, ...whatWasComputed(match, event) } as unknown as MatchEvent;
}

function whatWasComputed(match: Match, event: Event0): object {
  switch (event.type) {
    case 'attacked': {
      const { round, guess } = event as Event0 & { round: number; guess: unknown };
      const { spec, secret, scoring } = roundOf(match, round);
      return { score: scoring.score(spec, secret, guess) };
    }
    case 'roundClosed':
      return closed(match);
    case 'roundSkipped': {
      const { phase } = match;
      if (!('round' in phase))
        throw new Error(`'roundSkipped' in phase '${phase.name}' of match ${match.id}`);
      const spec = match.specs[phase.round] as { type: string };
      return { blindError: scoring0(spec.type).blindError(spec) };
    }
    default:
      return {};
  }
}

function closed(match: Match) {
  const { phase } = match;
  if (phase.name !== 'guessing') throw new Error(`'roundClosed' outside guessing in match ${match.id}`);
  const { spec, secret, scoring } = roundOf(match, phase.round);
  const scores = players(match).flatMap(({ id }) => {
    const sealed = phase.guesses.get(id);
    return sealed ? [{ player: id, ...scoring.score(spec, secret, sealed.guess) }] : [];
  });
  return { scores, blindError: scoring.blindError(spec) };
}

function roundOf(match: Match, round: number) {
  const spec = match.specs[round];
  const drawn = match.drawn.get(round);
  if (!spec || !drawn) throw new Error(`round ${round} of match ${match.id} is not drawn`);
  return { spec, secret: drawn.secret, scoring: scoring0(spec.type) };
}
