// The results of a finished match: a fold over its log and nothing else, so the same log gives the same results.
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type {
  GuessRow,
  MatchResults,
  ProtectionOverall,
  ResultRound,
} from '../../shared/protocol/results.ts';
import { replay } from '../match/evolve.ts';
import { median, roomLeakage } from '../match/leakage.ts';
import type { ClosedRound, Match } from '../match/match.ts';
import { protectionBoard, protectionOver } from '../match/protectionBoard.ts';
import { rulesOf } from '../match/rounds/registry.ts';
import { ghostStandings, secretOf, standings } from '../match/scoring.ts';
import type { EventLog } from './eventLog.ts';

const MATCHES_MAX = 500; // of the overall protection board, latest first

/** Refused while a match is still being played: its truths are nobody's business yet. */
export function resultsOf(log: EventLog, matchId: string): Outcome<MatchResults> {
  if (!log.isFinished(matchId)) return refused('unknown-match');
  const events = log.read(matchId);
  const match = replay(events);
  const finished = events.find((event) => event.type === 'finished');
  if (!match || !finished) throw new Error(`match ${matchId} is marked as finished, but its log is not`);
  return done({
    matchId,
    code: match.code,
    playlist: match.playlist,
    startedAt: new Date(match.createdAt).toISOString(),
    finishedAt: new Date(finished.at).toISOString(),
    endedEarly: finished.early,
    rounds: match.closed.map((closed) => resultRound(match, closed)),
    standings: standings(match),
    ghosts: ghostStandings(match),
    board: protectionBoard(match),
    guesses: match.closed.flatMap((closed) => guessRows(match, closed)),
  });
}

/** The protection board over the latest matches of this server. Yields to the event loop between logs. */
export async function protectionOverall(log: EventLog): Promise<ProtectionOverall> {
  const matches: Match[] = [];
  for (const id of log.finished(MATCHES_MAX)) {
    const match = replay(log.read(id));
    if (match) matches.push(match);
    await new Promise(setImmediate);
  }
  return { matches: matches.length, board: protectionOver(matches) };
}

function resultRound(match: Match, { index, skipped, guesses }: ClosedRound): ResultRound {
  const spec = match.specs[index];
  if (!spec) throw new Error(`match ${match.id} has no round ${index}`);
  const rules = rulesOf(spec);
  const errors = guesses.flatMap(({ error }) => (error === null ? [] : [error]));
  const drawn = skipped ? null : secretOf(match, index).drawn; // a skipped round may never have been drawn
  const attacks = skipped ? [] : (match.scoredAttacks.get(index) ?? []);
  return {
    round: index + 1,
    spec,
    plan: rules.plan(spec),
    epsilon: drawn ? (rules.guarantee(drawn.release)?.epsilon ?? null) : null,
    unit: rules.unit(spec),
    skipped,
    blindError: rules.blindError(spec),
    medianError: median(errors),
    leakage: roomLeakage(errors, rules.blindError(spec)),
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
