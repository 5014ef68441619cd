// The results of a finished match: a fold over its log and nothing else, so the same log gives the same results.

import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type { FinishedMatch, GuessRow, MatchResults, ResultRound } from '../../shared/protocol/results.ts';
import { errorsOf, median } from '../../shared/score/errors.ts';
import { targetOf } from '../../shared/target.ts';
import type { MatchEvent } from '../match/events.ts';
import { replay } from '../match/evolve.ts';
import { exitCounts } from '../match/exit.ts';
import { figuresOf } from '../match/figures.ts';
import { roomLeakage } from '../match/leakage.ts';
import type { ClosedRound, Match } from '../match/match.ts';
import { protectionBoard } from '../match/protectionBoard.ts';
import { ghostStandings, secretOf, standings } from '../match/scoring.ts';
import { replayedRound } from '../match/view.ts';
import { rulesOf } from '../rounds.ts';
import type { EventLog } from '../store/eventLog.ts';
import { isBroughtUp } from './bringUp.ts';

/** Writes down which match could not be read, and why. */
export type Failed = (match: string, error: unknown) => void;

/** Refused while a match is still being played: its truths are nobody's business yet. @internal: what tests compare */
export function resultsOf(log: EventLog, matchId: string, failed: Failed): Outcome<MatchResults> {
  const finished = finishedMatch(log, matchId, failed);
  return finished.ok ? done(results(finished.value)) : finished;
}

/** The same with every round as it was shown, truth and guesses included. */
export function replayOf(log: EventLog, matchId: string, failed: Failed): Outcome<FinishedMatch> {
  const finished = finishedMatch(log, matchId, failed);
  if (!finished.ok) return finished;
  const { match } = finished.value;
  const shown = match.closed.map(({ index, skipped }) => (skipped ? null : replayedRound(match, index)));
  return done({ results: results(finished.value), exit: exitCounts(match), shown });
}

export interface Finished {
  readonly match: Match;
  readonly events: readonly MatchEvent[];
  readonly at: number; // epoch ms
  readonly early: boolean;
}

export function finishedMatch(log: EventLog, matchId: string, failed: Failed): Outcome<Finished> {
  if (!log.isFinished(matchId)) return refused('unknown-match');
  if (!isBroughtUp(log, matchId, failed)) return refused('unreadable-match');
  const events = log.read(matchId);
  const match = replay(events);
  const finished = events.find((event) => event.type === 'finished');
  if (!match || !finished) throw new Error(`match ${matchId} is marked as finished, but its log is not`);
  return done({ match, events, at: finished.at, early: finished.early });
}

export const results = ({ match, at, early }: Finished): MatchResults => ({
  matchId: match.id,
  code: match.code,
  playlist: match.playlist,
  startedAt: new Date(match.createdAt).toISOString(),
  finishedAt: new Date(at).toISOString(),
  endedEarly: early,
  rounds: match.closed.map((closed) => resultRound(match, closed)),
  standings: standings(match),
  ghosts: ghostStandings(match),
  board: protectionBoard(match),
  guesses: match.closed.flatMap((closed) => guessRows(match, closed)),
});

function resultRound(match: Match, closed: ClosedRound): ResultRound {
  const { index, skipped, blindError, guesses } = closed;
  const spec = match.specs[index];
  if (!spec) throw new Error(`match ${match.id} has no round ${index}`);
  const rules = rulesOf(spec);
  const errors = errorsOf(guesses);
  const drawn = skipped ? null : secretOf(match, index).drawn; // a skipped round may never have been drawn
  const guarantee = drawn ? rules.guarantee(drawn.release) : null;
  const { figure, machines } = figuresOf(match, closed);
  const attacks = skipped ? [] : (match.scoredAttacks.get(index) ?? []);
  return {
    round: index + 1,
    spec,
    plan: rules.plan(spec),
    target: targetOf(spec),
    epsilon: guarantee?.epsilon ?? null,
    guarantee,
    unit: rules.unit(spec),
    skipped,
    blindError,
    medianError: median(errors),
    leakage: roomLeakage(spec, errors, blindError),
    figure,
    machines,
    hasVerdict: rules.measure !== undefined,
    reading: match.readings.get(index) ?? null,
    utility: drawn?.utility ?? null,
    attackErrors: Object.fromEntries(
      attacks.flatMap(({ attacker, error }) => (error === null ? [] : [[attacker, error]])),
    ),
  };
}

function guessRows(match: Match, closed: ClosedRound): readonly GuessRow[] {
  return closed.guesses.map(({ player, guess, error, points }) => ({
    round: closed.index + 1,
    player,
    name: match.seats.find((seat) => seat.id === player)?.name ?? player,
    guess,
    error,
    points,
    lockedAt: new Date(closed.lockedAt.get(player) ?? match.createdAt).toISOString(),
  }));
}
