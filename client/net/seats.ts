// What this browser remembers of rooms: seat keys, nicknames, host keys. Keys never leave it except to join.
// Storage may be missing or full (private windows); then things work until the tab is closed, reloads included.

export interface Seat {
  readonly key: string; // 128 random bits, base64url: whoever has it has the seat
  readonly name: string;
  readonly taken: boolean; // false until the server has said yes once
  readonly hosting: 'no' | 'along' | 'solo'; // does this player also run the match? alone, or with others
}

/**
 * What storage did not take: kept in this page, and in the tab's own history, which outlives a reload and goes along
 * with no copied address.
 */
const unstored = new Map<string, string>(Object.entries(unstoredBefore()));

function unstoredBefore(): Record<string, string> {
  const state: unknown = window.history.state;
  const before = typeof state === 'object' && state !== null && 'unstored' in state ? state.unstored : null;
  if (typeof before !== 'object' || before === null) return {};
  return Object.fromEntries(Object.entries(before).filter(([, value]) => typeof value === 'string'));
}

/** What goes along to another address of this tab. */
export const carried = (): object | null =>
  unstored.size === 0 ? null : { unstored: Object.fromEntries(unstored) };

function read(key: string): string | null {
  const own = unstored.get(key);
  if (own !== undefined) return own;
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function isStored(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return window.localStorage.getItem(key) === value; // some blockers swallow it without a word
  } catch {
    return false;
  }
}

function write(key: string, value: string): void {
  const before = unstored.get(key);
  if (isStored(key, value)) unstored.delete(key);
  else unstored.set(key, value);
  if (unstored.get(key) === before) return;
  try {
    window.history.replaceState(carried(), '');
  } catch {
    // browsers take only so many of these in a short time; the copy in memory serves until the page is loaded anew
  }
}

/** 128 bits as base64url. `crypto.randomUUID` does not exist on plain-http pages, this does. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const seatName = (code: string) => `overexposed.seat.${code}`;
const hostName = (code: string) => `overexposed.host.${code}`;
const moderatorName = (code: string) => `overexposed.moderator.${code}`;
const screenName = (code: string) => `overexposed.screen.${code}`;
const LAST = 'overexposed.last';

/** The seat of this browser in room `code`; a fresh, untaken one when there is none. */
export function seatIn(code: string): Seat {
  try {
    const seat: unknown = JSON.parse(read(seatName(code)) ?? '');
    if (isSeat(seat)) return seat;
  } catch {
    // nothing stored, or not by us
  }
  return { key: newSecret(), name: '', taken: false, hosting: 'no' };
}

const isSeat = (value: unknown): value is Seat =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'taken' in value &&
  'hosting' in value;

export function keepSeat(code: string, seat: Seat): void {
  write(seatName(code), JSON.stringify(seat));
  if (seat.taken) write(LAST, code);
}

/** The room this browser last played in, for the way back from the start page. */
export const lastRoom = (): string | null => read(LAST) || null;
export const forgetLastRoom = (): void => write(LAST, '');

/** The key of this browser's screen in room `code`: a screen that is loaded anew is known to the room. */
export function screenKeyIn(code: string): string {
  const kept = read(screenName(code)) ?? newSecret();
  write(screenName(code), kept);
  return kept;
}

/** The key that runs room `code`, if this browser made the room or was given the host's link. */
export const hostKeyOf = (code: string): string | null => read(hostName(code));

export const keepHostKey = (code: string, hostKey: string): void => write(hostName(code), hostKey);

/** The key of the moderator's link to room `code`, where this browser made it or came by it. */
export const moderatorKeyOf = (code: string): string | null => read(moderatorName(code));

export const keepModeratorKey = (code: string, key: string): void => write(moderatorName(code), key);
