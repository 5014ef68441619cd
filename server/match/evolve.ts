// Applies an event. Pure and total: whatever is in the log has happened. Nothing is drawn or scored here (L1, L3).
import type { ScoredAttack, ScoredGuess } from '../../shared/protocol/view.ts';
import { created } from './creation.ts';
import type { MatchEvent, PlayerScore } from './events.ts';
import { lookedBack, lookedForward } from './lookingBack.ts';
import type { ClosedRound, Match, Phase, PlayerId, Sealed } from './match.ts';
import { skipped, skipUndone } from './skipping.ts';

/** The match after `event`; null stands for the match before its creation. */
export function evolve(match: Match | null, event: MatchEvent): Match {
  if (event.type === 'created') return created(event);
  if (!match) throw new Error(`a log must begin with 'created', not '${event.type}'`);
  return applied(match, event);
}

export const replay = (events: readonly MatchEvent[]): Match | null =>
  events.reduce<Match | null>((match, event) => evolve(match, event), null);

function applied(match: Match, event: Exclude<MatchEvent, { type: 'created' }>): Match {
  switch (event.type) {
    case 'joined': {
      const { player: id, seatHash, name } = event;
      const isForNext = match.phase.name === 'finale'; // S6
      return { ...match, seats: [...match.seats, { id, seatHash, name, removed: false, isForNext }] };
    }
    case 'renamed':
      return told(withSeat(match, event.player, { name: event.name }));
    case 'removed':
      return told(forget(withSeat(match, event.player, { removed: true }), event.player));
    case 'readied':
      return readied(match, event.player);
    case 'paceSet':
      return told({ ...match, settings: { ...match.settings, pace: event.pace } });
    case 'extraTimeSet':
      return told({ ...match, extraTime: new Map(match.extraTime).set(event.player, event.factor) });
    case 'moderatorSet':
      return { ...match, moderatorKeyHash: event.keyHash };
    case 'exitAnswered':
      return { ...match, exit: new Map(match.exit).set(event.player, event.answer) };
    case 'hostPassed':
      return told({ ...match, actingHost: event.player });
    case 'doorSet':
      return { ...match, doorLocked: event.locked };
    case 'addressChosen':
      return { ...match, address: event.address };
    case 'roundDrawn':
      return told({ ...match, drawn: new Map(match.drawn).set(event.round, event.drawn) });
    case 'drawFailed':
      return told({ ...match, undrawable: new Set(match.undrawable).add(event.round) });
    case 'attacked':
      return attacked(match, event);
    case 'read':
      return told({ ...match, readings: new Map(match.readings).set(event.round, event.reading) });
    case 'skipUndone':
      return told(skipUndone(match, event));
    case 'lookedBack':
      return told(lookedBack(match, event));
    case 'lookedForward':
      return told(lookedForward(match, event));
    case 'asked':
      return asked(match, event);
    case 'guessed':
    case 'locked':
    case 'unlocked':
      return guessed(match, event);
    default:
      return told(moved(match, event));
  }
}

/** Marks that `hello` has something new to say. */
const told = (match: Match): Match => ({ ...match, revision: match.revision + 1 });

function withSeat(match: Match, player: PlayerId, change: { name?: string; removed?: boolean }): Match {
  return { ...match, seats: match.seats.map((seat) => (seat.id === player ? { ...seat, ...change } : seat)) };
}

/** S5: a removed player's guesses leave the running round and the closed ones, and with them what was read of those. */
function forget(match: Match, player: PlayerId): Match {
  const closed = match.closed.map((round) => ({
    ...round,
    guesses: round.guesses.filter((guess) => guess.player !== player),
  }));
  const touched = match.closed.filter(({ guesses }) => guesses.some((guess) => guess.player === player));
  const readings = new Map(match.readings);
  for (const { index } of touched) readings.delete(index);
  const actingHost = match.actingHost === player ? null : match.actingHost; // H3
  if (match.phase.name !== 'guessing') return { ...match, closed, readings, actingHost };
  const guesses = new Map(match.phase.guesses);
  guesses.delete(player);
  return { ...match, closed, readings, actingHost, phase: { ...match.phase, guesses } };
}

function readied(match: Match, player: PlayerId): Match {
  const { phase } = match;
  if (phase.name !== 'reveal' && phase.name !== 'standings')
    throw new Error(`'readied' in phase '${phase.name}' of match ${match.id}`);
  return { ...match, phase: { ...phase, ready: [...phase.ready, player] } };
}

function attacked(match: Match, event: MatchEvent & { type: 'attacked' }): Match {
  const { round, attacker, guess, score } = event;
  const attacks = new Map(match.attacks.get(round)).set(attacker, guess);
  const scored: readonly ScoredAttack[] = [
    ...(match.scoredAttacks.get(round) ?? []),
    { attacker, guess, ...score },
  ];
  const next = {
    ...match,
    attacks: new Map(match.attacks).set(round, attacks),
    scoredAttacks: new Map(match.scoredAttacks).set(round, scored),
  };
  const shown = match.closed.some((closed) => closed.index === round);
  return shown ? told(next) : next;
}

function guessed(match: Match, event: MatchEvent & { type: 'guessed' | 'locked' | 'unlocked' }): Match {
  if (match.phase.name !== 'guessing')
    throw new Error(`'${event.type}' outside guessing in match ${match.id}`);
  const before = match.phase.guesses.get(event.player);
  const guess = event.type === 'guessed' ? event.guess : before?.guess;
  if (guess === undefined) throw new Error(`'${event.type}' by ${event.player}, who has not guessed`);
  const sealed = { guess, locked: event.type === 'locked', at: event.at };
  return {
    ...match,
    phase: { ...match.phase, guesses: new Map(match.phase.guesses).set(event.player, sealed) },
  };
}

function asked(match: Match, event: MatchEvent & { type: 'asked' }): Match {
  if (match.phase.name !== 'guessing') throw new Error(`'asked' outside guessing in match ${match.id}`);
  const { question, answer, player } = event;
  const sofar = match.phase.asked.get(player) ?? [];
  const next = new Map(match.phase.asked).set(player, [...sofar, { question, answer }]);
  return { ...match, phase: { ...match.phase, asked: next } };
}

type Moving = Extract<
  MatchEvent,
  {
    type:
      | 'roundBegan'
      | 'guessingBegan'
      | 'deadlineMoved'
      | 'paused'
      | 'resumed'
      | 'roundClosed'
      | 'roundSkipped'
      | 'standingsShown'
      | 'finished';
  }
>;

function moved(match: Match, event: Moving): Match {
  const { phase } = match;
  const to = (next: Phase): Match => ({
    ...match,
    phase: next,
    phaseSince: event.at,
    paused: null,
    lookingBack: null,
  });
  switch (event.type) {
    case 'roundBegan':
      return to({ name: 'briefing', round: event.round, endsAt: event.endsAt });
    case 'guessingBegan':
      return to({
        name: 'guessing',
        round: roundOf(phase),
        endsAt: event.endsAt,
        guesses: new Map(),
        asked: new Map(),
      });
    case 'deadlineMoved':
      if (phase.name === 'guessing')
        return { ...match, phase: { ...phase, endsAt: event.endsAt, before: event.before } };
      return 'endsAt' in phase ? { ...match, phase: { ...phase, endsAt: event.endsAt } } : match;
    case 'paused':
      return { ...match, paused: { leftMs: event.leftMs } };
    case 'resumed':
      return 'endsAt' in phase
        ? { ...match, paused: null, phase: { ...phase, endsAt: event.endsAt } }
        : { ...match, paused: null };
    case 'roundClosed':
      return closing(match, event);
    case 'roundSkipped':
      return skipped(match, roundOf(phase), event);
    case 'standingsShown':
      return to({ name: 'standings', round: roundOf(phase), endsAt: event.endsAt, ready: [] });
    case 'finished':
      return to({ name: 'finale', endedEarly: event.early });
  }
}

function closing(match: Match, event: MatchEvent & { type: 'roundClosed' }): Match {
  if (match.phase.name !== 'guessing') throw new Error(`'roundClosed' outside guessing in match ${match.id}`);
  const { round, guesses, asked } = match.phase;
  const closed: ClosedRound = {
    index: round,
    skipped: false,
    blindError: event.blindError,
    guesses: event.scores.map((score) => scored(score, guesses)),
    lockedAt: new Map([...guesses].map(([player, sealed]) => [player, sealed.at])),
    asked,
  };
  return {
    ...match,
    closed: [...match.closed, closed],
    phase: { name: 'reveal', round, endsAt: event.endsAt, ready: [] },
    phaseSince: event.at,
    paused: null,
  };
}

function scored({ player, ...score }: PlayerScore, guesses: ReadonlyMap<PlayerId, Sealed>): ScoredGuess {
  const sealed = guesses.get(player);
  if (!sealed) throw new Error(`a score for ${player}, who has not guessed`);
  return { player, guess: sealed.guess, ...score };
}

function roundOf(phase: Phase): number {
  if (!('round' in phase)) throw new Error(`phase '${phase.name}' has no round`);
  return phase.round;
}
