// Opens rooms: new ones under a free code, and after a start those whose matches are still open.
import { matchMaker } from '@colyseus/core';
import type { z } from 'zod';
import { CreateRoom, MatchSettings } from '../../shared/protocol/messages.ts';
import { done, type Outcome, type Refusal, refused } from '../../shared/protocol/refusals.ts';
import { ROOM_NAME } from '../../shared/protocol/room.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { RoundSpecSchema } from '../../shared/schemas.ts';
import { FORMAT } from '../match/events.ts';
import { PLAYLISTS } from '../match/playlists.ts';
import { randomCode, randomId, randomKey } from '../randomness.ts';
import type { EventLog } from '../store/eventLog.ts';
import { hashOf } from './seats.ts';

const OWN_PLAYLIST = 'own';
const GROUP = 16; // rooms reopened at once: their logs are read without a break in between
const ATTEMPTS = 200; // with half of all codes in use, failing 200 times in a row does not happen

/** What a room is made from. */
export interface RoomOrder {
  readonly playlist: string;
  readonly specs: readonly RoundSpec[];
  readonly settings: MatchSettings;
}

/** Which round of a playlist cannot be played, and why. */
export interface BadRound {
  readonly round: number; // 1, 2, …: the first
  readonly setting: string | null; // the one that is wrong or missing; null: the round as a whole
  readonly code: string; // of release/refusal.ts where the plan cannot be published, else of the form
  readonly message: string;
}

type Ordered =
  | Outcome<RoomOrder>
  | { readonly ok: false; readonly refusal: Refusal; readonly badRound: BadRound };

/** The body of POST /api/rooms, parsed. */
export function parseOrder(body: unknown): Ordered {
  const order = CreateRoom.safeParse(body);
  if (!order.success) {
    const places = order.error.issues.map(({ path }) => path[0]);
    if (places.includes('settings')) return refused('bad-settings');
    return refused(places.includes('playlist') ? 'bad-playlist' : 'malformed');
  }
  const settings = MatchSettings.parse(order.data.settings ?? {});
  const { playlist } = order.data;
  if (typeof playlist === 'string') {
    const specs = Object.hasOwn(PLAYLISTS, playlist) ? PLAYLISTS[playlist] : undefined;
    return specs ? done({ playlist, specs, settings }) : refused('unknown-playlist');
  }
  const specs = RoundSpecSchema.array().min(1).safeParse(playlist);
  if (specs.success) return done({ playlist: OWN_PLAYLIST, specs: specs.data, settings });
  const badRound = badRoundIn(specs.error);
  return badRound ? { ok: false, refusal: 'bad-playlist', badRound } : refused('bad-playlist');
}

/** Null where the list as a whole is what is wrong. */
function badRoundIn({ issues }: z.ZodError): BadRound | null {
  const [issue] = issues;
  const [index, setting] = issue?.path ?? [];
  if (!issue || typeof index !== 'number') return null;
  const { params } = issue as { readonly params?: { readonly code?: string } };
  const named = issue.code === 'unrecognized_keys' ? issue.keys[0] : setting;
  return {
    round: index + 1,
    setting: named === undefined ? null : String(named),
    code: params?.code ?? issue.code,
    message: issue.message,
  };
}

/** Reserves a code in the log and opens the room. Only here is the host's key ever in the clear. */
export async function openRoom(
  log: EventLog,
  order: RoomOrder,
  openedFrom: string,
  now: number,
): Promise<{ code: string; hostKey: string; matchId: string }> {
  const matchId = randomId();
  const hostKey = randomKey();
  const created = {
    type: 'created',
    format: FORMAT,
    id: matchId,
    hostKeyHash: hashOf(hostKey),
    ...order,
    at: now,
  } as const;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const code = randomCode();
    if (!(await log.create({ ...created, code }))) continue;
    try {
      await matchMaker.createRoom(ROOM_NAME, { matchId, openedFrom });
    } catch (error) {
      log.close(matchId);
      throw error;
    }
    return { code, hostKey, matchId };
  }
  throw new Error(`no free code in ${ATTEMPTS} attempts`);
}

/**
 * Brings back the rooms of all open matches. A match that cannot be replayed is reported and left alone, so that
 * one broken log keeps no other room from opening. Rooms of a group wait for one flush of the disk together.
 */
export async function reopenRooms(
  log: EventLog,
  failed: (matchId: string, error: unknown) => void,
): Promise<number> {
  const aliveAt = log.lastBeat() ?? 0;
  let opened = 0;
  const reopen = async (matchId: string) => {
    try {
      await matchMaker.createRoom(ROOM_NAME, { matchId, aliveAt });
      opened += 1;
    } catch (error) {
      failed(matchId, error);
    }
  };
  const matches = log.open();
  for (let first = 0; first < matches.length; first += GROUP)
    await Promise.all(matches.slice(first, first + GROUP).map(reopen));
  return opened;
}
