// The one door. Builds, field by field, what a viewer may know now; it never copies the match and deletes.
// Before a round is closed only its release passes (T2): scores, truth and others' guesses are read in `revealOf` alone.
import { commitment, sealedPart } from '../../shared/fairness.ts';
import type { ReplayedRound } from '../../shared/protocol/results.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { MatchView, OwnSeat, PhaseView, RevealView, RoundHeadline } from '../../shared/protocol/view.ts';
import { type Clue, isComplete, type RoundSpec } from '../../shared/rounds.ts';
import { errorsOf, median } from '../../shared/score/errors.ts';
import type { Drawn } from '../rounds.ts';
import { rulesOf } from '../rounds.ts';
import { extraMs, extraTimeOf, ownEndsAt } from './extraTime.ts';
import { roomLeakage } from './leakage.ts';
import { shownPhase } from './lookingBack.ts';
import { type ClosedRound, type Match, type PlayerId, seatOf } from './match.ts';
import { protectionBoard } from './protectionBoard.ts';
import { remember } from './remember.ts';
import { ghostStandings, secretOf, standings } from './scoring.ts';
import { undoableUntil } from './skipping.ts';

export interface Viewer {
  readonly player: PlayerId | null;
  readonly isHost: boolean;
  readonly moderates?: boolean;
  readonly helps?: boolean; // with a key or the moderator's: what is between a player and the host, no stand-in learns
}

const standingsIn = remember(standings);
const ghostsIn = remember(ghostStandings);
const boardOf = remember(protectionBoard);
const truthOf = remember((drawn: Drawn, spec: RoundSpec) => rulesOf(spec).truth(spec, drawn));

/** Everything `viewer` may know at `now` (epoch ms). */
export function viewFor(match: Match, viewer: Viewer, now: number): MatchView {
  const { paused } = match;
  return {
    protocol: PROTOCOL,
    matchId: match.id,
    code: match.code,
    playlist: match.playlist,
    settings: match.settings,
    revision: match.revision,
    now,
    endsAt: paused ? null : ownEndsAt(match, viewer.player),
    pausedLeftMs: typeof paused?.leftMs === 'number' ? paused.leftMs + extraMs(match, viewer.player) : null,
    paused: paused !== null,
    rounds: match.specs.map((spec, index) => headline(match, spec, index)),
    phase: phaseFor(match, viewer),
    you: viewer.player ? ownSeat(match, viewer.player) : null,
    isHost: viewer.isHost,
    moderates: viewer.moderates ?? false,
    actingHost: match.actingHost,
    undoSkipUntil: viewer.isHost ? undoableUntil(match) : null,
    lookingBack: match.lookingBack && match.phase.name,
    lockedPlayers: viewer.isHost ? lockedPlayers(match) : null,
    extraTime: viewer.helps ? Object.fromEntries(match.extraTime) : null,
    placedPlayers: viewer.isHost ? placedPlayers(match) : null,
  };
}

/** Who has locked in: the host's to know, and never what. */
export function lockedPlayers({ phase }: Match): readonly PlayerId[] {
  if (phase.name !== 'guessing') return [];
  return [...phase.guesses].filter(([, sealed]) => sealed.locked).map(([player]) => player);
}

/** Who has placed what counts when the round closes, locked or not (G5, G7): the host's to know, and never what. */
export const placedPlayers = (match: Match): readonly PlayerId[] =>
  match.phase.name === 'guessing'
    ? [...match.phase.guesses.keys()].filter((player) => hasPlaced(match, player))
    : [];

export function hasPlaced({ phase, specs }: Match, player: PlayerId): boolean {
  if (phase.name !== 'guessing') return false;
  const spec = specs[phase.round];
  const sealed = phase.guesses.get(player);
  return spec !== undefined && sealed !== undefined && isComplete(spec, sealed.guess);
}

/** Who wants to go on from the running reveal or standings. */
export const readyPlayers = ({ phase }: Match): readonly PlayerId[] =>
  phase.name === 'reveal' || phase.name === 'standings' ? phase.ready : [];

function phaseFor(match: Match, viewer: Viewer): PhaseView {
  const phase = shownPhase(match);
  switch (phase.name) {
    case 'lobby':
      return { name: 'lobby' };
    case 'briefing':
      return {
        name: 'briefing',
        round: phase.round,
        commitment: promised(match, phase.round),
        failed: match.undrawable.has(phase.round),
      };
    case 'guessing':
      return {
        name: 'guessing',
        round: phase.round,
        commitment: promised(match, phase.round) ?? '',
        clue: clueOf(match, phase.round),
      };
    case 'reveal':
      return {
        name: 'reveal',
        round: phase.round,
        commitment: promised(match, phase.round) ?? '',
        clue: clueOf(match, phase.round),
        reveal: revealOf(match, phase.round),
        standings: standingsIn(match),
      };
    case 'standings':
      return {
        name: 'standings',
        round: phase.round,
        standings: standingsIn(match),
        ghosts: ghostsIn(match),
        board: boardOf(match),
      };
    case 'finale':
      return {
        name: 'finale',
        standings: standingsIn(match),
        ghosts: ghostsIn(match),
        board: boardOf(match),
        endedEarly: phase.endedEarly,
        yours: match.specs.map((_, index) => ownError(match, index, viewer.player)),
      };
  }
}

/** T3: the commitment to a drawn round, null while it is still being drawn. */
function promised(match: Match, round: number): string | null {
  if (!match.drawn.has(round)) return null;
  const { spec, drawn } = secretOf(match, round);
  return commitment(drawn.nonce, sealedPart(truthOf(drawn, spec)));
}

function clueOf(match: Match, round: number): Clue {
  const { spec, drawn } = secretOf(match, round);
  return rulesOf(spec).clue(spec, drawn.release);
}

/** A closed round as it was shown, for looking back. Throws for a round that is not closed or was skipped. */
export const replayedRound = (match: Match, index: number): ReplayedRound => ({
  commitment: promised(match, index) ?? '',
  clue: clueOf(match, index),
  reveal: revealOf(match, index),
});

const closedRound = (match: Match, index: number): ClosedRound | undefined =>
  match.closed.find((round) => round.index === index);

/** Only for closed rounds: throws otherwise, so that no path can show a truth early. */
function revealOf(match: Match, index: number): RevealView {
  const closed = closedRound(match, index);
  if (!closed || closed.skipped) throw new Error(`round ${index} of match ${match.id} is not closed`);
  const { spec, drawn } = secretOf(match, index);
  const truth = truthOf(drawn, spec);
  return {
    truth,
    nonce: drawn.nonce,
    sealed: sealedPart(truth),
    guesses: closed.guesses,
    attacks: match.scoredAttacks.get(index) ?? [],
    blindError: closed.blindError,
    medianError: median(errorsOf(closed.guesses)),
    leakage: roomLeakage(spec, errorsOf(closed.guesses), closed.blindError),
    utility: drawn.utility,
  };
}

function headline(match: Match, spec: RoundSpec, index: number): RoundHeadline {
  const closed = closedRound(match, index);
  const errors = errorsOf(closed?.guesses ?? []);
  return {
    spec,
    unit: rulesOf(spec).unit(spec),
    medianError: median(errors),
    leakage: closed ? roomLeakage(spec, errors, closed.blindError) : null,
    hasVerdict: rulesOf(spec).measure !== undefined,
    reading: match.readings.get(index) ?? null,
    cells: hasBegun(match, index) ? rulesOf(spec).thumbnail(secretOf(match, index).drawn.release) : null,
    played: closed ? (closed.skipped ? 'skipped' : 'yes') : 'no',
  };
}

/** A release is public from the moment its guessing begins; a skipped briefing never showed one. */
function hasBegun(match: Match, index: number): boolean {
  if (match.phase.name === 'guessing' && match.phase.round === index) return true;
  return closedRound(match, index)?.skipped === false;
}

function ownSeat(match: Match, player: PlayerId): OwnSeat | null {
  const seat = seatOf(match, player);
  if (!seat) return null;
  const phase = shownPhase(match);
  const own = phase.name === 'guessing' ? phase.guesses.get(player) : undefined;
  const shown = phase.name === 'reveal' ? closedRound(match, phase.round) : undefined;
  const revealed = shown?.guesses.find((guess) => guess.player === player)?.guess;
  const asked = (phase.name === 'guessing' ? phase : shown)?.asked.get(player) ?? [];
  return {
    id: seat.id,
    name: seat.name,
    guess: own?.guess ?? revealed ?? null,
    locked: own?.locked ?? false,
    ready: readyPlayers(match).includes(player),
    asked,
    extraTime: extraTimeOf(match, player),
    exit: match.exit.get(player) ?? null,
  };
}

const ownError = (match: Match, index: number, player: PlayerId | null): number | null =>
  closedRound(match, index)?.guesses.find((guess) => guess.player === player)?.error ?? null;
