// A finished match with all that is needed to compute its figures again: truths, releases, times, and who did not guess.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import { done, type Outcome } from '../../shared/protocol/refusals.ts';
import type { MatchResults, ResultRound } from '../../shared/protocol/results.ts';
import type { Clue, Truth } from '../../shared/rounds.ts';
import type { MatchEvent } from '../match/events.ts';
import type { Match } from '../match/match.ts';
import { competitors } from '../match/match.ts';
import { replayedRound } from '../match/view.ts';
import type { EventLog } from '../store/eventLog.ts';
import { type Failed, finishedMatch, results } from './results.ts';

/** What players saw, in the bytes whose sha256 is beside it: a map's cells, anything else as canonical JSON. */
export interface ExportedRelease {
  readonly encoding: 'hex' | 'json';
  readonly bytes: string;
  readonly sha256: string;
}

export interface ExportedRound extends ResultRound {
  readonly startedAt: string | null; // ISO 8601: when guessing began; null where it never did
  readonly closedAt: string | null;
  readonly locked: readonly string[]; // players whose guess was locked in when the round closed
  /** All null where the round was skipped. */
  readonly release: ExportedRelease | null;
  readonly truth: Truth | null;
  readonly nonce: string | null;
  readonly commitment: string | null; // sha256(nonce ‖ sealed part of the truth), shown before the first guess
}

export interface ExportedMatch extends Omit<MatchResults, 'rounds'> {
  readonly version: number;
  readonly rounds: readonly ExportedRound[];
  readonly players: readonly { readonly player: string; readonly name: string }[]; // in order of joining
}

/** Of the exports; raised when a column or field is added. None is ever taken away or given another meaning. */
export const EXPORT_VERSION = 2;

export function exportOf(log: EventLog, matchId: string, failed: Failed): Outcome<ExportedMatch> {
  const finished = finishedMatch(log, matchId, failed);
  if (!finished.ok) return finished;
  const { match, events } = finished.value;
  const whole = results(finished.value);
  const times = timesIn(events);
  return done({
    ...whole,
    version: EXPORT_VERSION,
    rounds: whole.rounds.map((round) => exportedRound(match, round, times.get(round.round - 1))),
    players: competitors(match).map(({ id, name }) => ({ player: id, name })),
  });
}

function exportedRound(match: Match, round: ResultRound, times: Times | undefined): ExportedRound {
  const shown = round.skipped ? null : replayedRound(match, round.round - 1);
  const iso = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString());
  return {
    ...round,
    startedAt: iso(times?.startedAt),
    closedAt: iso(times?.closedAt),
    locked: [...(times?.locked ?? [])],
    release: shown ? releaseOf(shown.clue) : null,
    truth: shown?.reveal.truth ?? null,
    nonce: shown?.reveal.nonce ?? null,
    commitment: shown?.commitment ?? null,
  };
}

function releaseOf(clue: Clue): ExportedRelease {
  if ('cells' in clue && clue.cells instanceof Uint8Array) {
    return { encoding: 'hex', bytes: bytesToHex(clue.cells), sha256: bytesToHex(sha256(clue.cells)) };
  }
  const plain = JSON.parse(
    JSON.stringify(clue, (_, part: unknown) => (part instanceof Uint8Array ? bytesToHex(part) : part)),
  ) as unknown;
  const text = canonicalJson(plain);
  return { encoding: 'json', bytes: text, sha256: bytesToHex(sha256(utf8ToBytes(text))) };
}

interface Times {
  startedAt: number | null;
  closedAt: number | null;
  readonly locked: Set<string>;
}

function timesIn(events: readonly MatchEvent[]): ReadonlyMap<number, Times> {
  const times = new Map<number, Times>();
  let now: Times = { startedAt: null, closedAt: null, locked: new Set() };
  for (const event of events) {
    switch (event.type) {
      case 'roundBegan':
        now = { startedAt: null, closedAt: null, locked: new Set() };
        times.set(event.round, now);
        break;
      case 'guessingBegan':
        now.startedAt = event.at;
        break;
      case 'locked':
        now.locked.add(event.player);
        break;
      case 'unlocked':
        now.locked.delete(event.player);
        break;
      case 'roundClosed':
      case 'roundSkipped':
        now.closedAt = event.at;
        break;
    }
  }
  return times;
}
