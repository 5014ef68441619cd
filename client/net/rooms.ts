// Plain HTTP: make a room, ask whether one exists, fetch results. Every answer is a value; nothing throws.
import { readBytesText } from '../../shared/encoding/bytesText.ts';
import type { CreatedRoom, MatchSettings, OfferedAddresses } from '../../shared/protocol/messages.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
import type { FinishedMatch, ProtectionOverall } from '../../shared/protocol/results.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import type { Reply } from './connection.ts';

async function fetchJson<T>(path: string, init?: RequestInit): Promise<Reply<T>> {
  try {
    const response = await fetch(path, init);
    const body = readBytesText(await response.text());
    if (response.ok) return { ok: true, value: body as T };
    return { ok: false, refusal: refusalIn(body) };
  } catch {
    return { ok: false, refusal: 'offline' };
  }
}

function refusalIn(body: unknown): Refusal {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  return typeof error === 'string' && Object.hasOwn(REFUSALS, error) ? (error as Refusal) : 'internal';
}

/** @param playlist the name of one that comes with the game, or one's own rounds */
export const createRoom = (
  playlist: string | readonly RoundSpec[],
  settings: Partial<MatchSettings>,
): Promise<Reply<CreatedRoom>> =>
  fetchJson('/api/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist, settings }),
  });

export interface FoundRoom {
  readonly code: string;
  readonly players: number;
  readonly phase: string;
  readonly joinUrl: string; // as phones can reach it; "localhost" means nothing to them
}

/** Is there a room of this code? For a page that wants to say so before anybody joins. */
export const findRoom = (code: string): Promise<Reply<FoundRoom>> => fetchJson(`/api/rooms/${code}`);

const addressOf = (code: string): string => `/api/rooms/${code}/address`;

/** By which addresses of its machine the server could be reached, for the room's host. */
export const fetchAddresses = (code: string, hostKey: string): Promise<Reply<OfferedAddresses>> =>
  fetchJson(addressOf(code), { headers: { authorization: `Bearer ${hostKey}` } });

/** From now on links and QR codes of the room hold `address`, on every page. */
export const chooseAddress = (
  code: string,
  hostKey: string,
  address: string,
): Promise<Reply<OfferedAddresses>> =>
  fetchJson(addressOf(code), {
    method: 'PUT',
    headers: { authorization: `Bearer ${hostKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ address }),
  });
/** The match of a room that could not be brought back, so that its host can name it; null when the server does not say. */
export async function lostMatch(code: string): Promise<string | null> {
  try {
    const body: unknown = await (await fetch(`/api/rooms/${code}`)).json();
    const isTold = typeof body === 'object' && body !== null && 'matchId' in body;
    return isTold && typeof body.matchId === 'string' ? body.matchId : null;
  } catch {
    return null;
  }
}

/** A finished match with every round as it was shown. */
export const fetchMatch = (matchId: string): Promise<Reply<FinishedMatch>> =>
  fetchJson(`/api/matches/${encodeURIComponent(matchId)}`);

/** The playlists that come with the game, in the order in which to offer them. */
export const fetchPlaylists = (): Promise<Reply<readonly NamedPlaylist[]>> => fetchJson('/api/playlists');

/** @param query as in an address: '' or '?scenario=soccer&target=team&since=2026-01-31' */
export const fetchProtection = (query: string): Promise<Reply<ProtectionOverall>> =>
  fetchJson(`/api/protection${query}`);
