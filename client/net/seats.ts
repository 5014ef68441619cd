// What this browser remembers of rooms: seat keys, nicknames, host keys. Keys never leave it except to join.
// Storage may be missing or full (private windows); then things work until the tab is closed.

export interface Seat {
  readonly key: string; // 128 random bits, base64url: whoever has it has the seat
  readonly name: string;
  readonly taken: boolean; // false until the server has said yes once
  readonly hosting: 'no' | 'along' | 'solo'; // does this player also run the match? alone, or with others
}

const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string): void {
  memory.set(key, value);
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // the copy in memory serves until the tab is closed
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
