// Who sits behind a connection: keys and their hashes, roles, and which players are here now.
import { createHash, timingSafeEqual } from 'node:crypto';
import { type Client, CloseCode } from '@colyseus/core';
import { type GuessNews, JoinOptions, type Role } from '../../shared/protocol/messages.ts';
import { CLOSE } from '../../shared/protocol/room.ts';
import { saysAnother } from '../../shared/protocol/version.ts';
import { type Match, type PlayerId, seatOf } from '../match/match.ts';
import { networkOf } from '../network.ts';
import { refusalError } from '../status.ts';

/** What somebody joins with, and from which network. */
export interface Asked extends JoinOptions {
  readonly network: string;
}

export function parseAsked(options: unknown, address: string): Asked {
  if (saysAnother(options)) throw refusalError('old-page'); // S9; before its shape, which is of its own version
  const asked = JoinOptions.safeParse(options);
  if (!asked.success) throw refusalError('malformed');
  return { ...asked.data, network: networkOf(address) };
}

export interface Seated {
  readonly role: Role;
  readonly player: PlayerId | null;
  readonly isHost: boolean;
}

/** `userData` is there once the join is through; until then a connection is nobody. */
export type MatchClient = Client<{
  userData: Seated;
  auth: Asked;
  messages: { 'host.guesses': GuessNews };
}>;

/** Keys are kept as hashes only: a copy of the database opens no seat and no host's link. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Compares in a time that says nothing about how much of the key was right. */
export const opens = (key: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(key), 'hex'), Buffer.from(hash, 'hex'));

/** With the key, by the moderator's link (M1), or standing in for whoever has the key (H1). */
export const hosts = ({ actingHost }: Match, { role, player, isHost }: Seated): boolean =>
  isHost || role === 'moderator' || (player !== null && player === actingHost);

/** Players with a live connection, each once. */
export function playersHere(clients: Iterable<MatchClient>): readonly PlayerId[] {
  const here = new Set<PlayerId>();
  for (const { userData } of clients) if (userData?.player) here.add(userData.player);
  return [...here];
}

export function* connectionsOf(clients: Iterable<MatchClient>, player: PlayerId): Iterable<MatchClient> {
  for (const client of clients) if (client.userData?.player === player) yield client;
}

/** Is there anybody who plays or leads? Screens only show. */
export const isAnybodyHere = (clients: Iterable<MatchClient>): boolean =>
  [...clients].some(
    ({ userData }) =>
      userData !== undefined &&
      (userData.isHost || userData.role === 'moderator' || userData.player !== null),
  );

/** S1: the newest connection of a player has the seat. */
export function replaceOlder(clients: Iterable<MatchClient>, newest: MatchClient, player: PlayerId): void {
  for (const older of connectionsOf(clients, player))
    if (older !== newest) older.leave(CLOSE.replaced, 'replaced');
}

/** M2: whoever leads by a link that is good no more. They are nobody at once, and told so when they come back. */
export function dismissModerators(clients: Iterable<MatchClient>): void {
  for (const client of clients) {
    if (client.userData?.role !== 'moderator') continue;
    client.userData = undefined as unknown as Seated;
    client.leave(CloseCode.MAY_TRY_RECONNECT);
  }
}

/** Lets players go who have no seat in `match`. They are nobody at once: their id may be given to somebody else. */
export function leaveOut(clients: Iterable<MatchClient>, match: Match): void {
  for (const client of clients) {
    if (!client.userData?.player || seatOf(match, client.userData.player)) continue;
    client.userData = undefined as unknown as Seated;
    client.leave(CLOSE.leftOut, 'left out');
  }
}

/** Who and what is connected now, as far as everybody may know. */
export interface Presence {
  readonly here: readonly PlayerId[];
  readonly hostHere: boolean;
  readonly screens: number; // projectors: with one, phones need not show everybody
}

export function presenceOf(clients: Iterable<MatchClient>): Presence {
  const seated = [...clients].flatMap(({ userData }) => userData ?? []);
  return {
    here: playersHere(clients),
    hostHere: seated.some(({ isHost }) => isHost),
    screens: seated.filter(({ role }) => role === 'screen' || role === 'booth').length,
  };
}
