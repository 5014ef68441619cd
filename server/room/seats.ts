// Who sits behind a connection: keys and their hashes, roles, and which players are here now.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Client } from '@colyseus/core';
import type { Role } from '../../shared/protocol/messages.ts';
import type { Match, PlayerId } from '../match/match.ts';

export interface Seated {
  readonly role: Role;
  readonly player: PlayerId | null;
  readonly isHost: boolean;
}

/** `userData` is there once the join is through; until then a connection is nobody. */
export type MatchClient = Client<{ userData: Seated; messages: { 'host.locked': readonly PlayerId[] } }>;

/** Keys are kept as hashes only: a copy of the database opens no seat and no host's link. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Compares in a time that says nothing about how much of the key was right. */
export const opens = (key: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(key), 'hex'), Buffer.from(hash, 'hex'));

/** With the key, or standing in for whoever has it (H1). */
export const hosts = ({ actingHost }: Match, { player, isHost }: Seated): boolean =>
  isHost || (player !== null && player === actingHost);

/** Players with a live connection, each once. */
export function playersHere(clients: Iterable<MatchClient>): readonly PlayerId[] {
  const here = new Set<PlayerId>();
  for (const { userData } of clients) if (userData?.player) here.add(userData.player);
  return [...here];
}

export function* connectionsOf(clients: Iterable<MatchClient>, player: PlayerId): Iterable<MatchClient> {
  for (const client of clients) if (client.userData?.player === player) yield client;
}

export const isHostHere = (clients: Iterable<MatchClient>): boolean =>
  [...clients].some(({ userData }) => userData?.isHost === true);
