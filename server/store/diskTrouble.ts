// What SQLite's refusals to write mean to people. Nothing is half written: a refused transaction has not happened.
import type { Refusal } from '../../shared/protocol/refusals.ts';

const READ_ONLY = 8;
const IO_ERROR = 10; // also where a limit or a quota is reached
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** SQLite's primary result code of an error; null when it comes from elsewhere. */
export function sqliteCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}

export type DiskTrouble = Refusal & `disk-${string}`;

export const isDiskTrouble = (refusal: Refusal): refusal is DiskTrouble => refusal.startsWith('disk-');

/** Why the disk took nothing, or null when the error is none of the disk's. */
export function diskTrouble(error: unknown): DiskTrouble | null {
  switch (sqliteCode(error)) {
    case FULL:
      return 'disk-full';
    case READ_ONLY:
    case IO_ERROR:
    case CANNOT_OPEN:
      return 'disk-refuses';
    default:
      return null;
  }
}

/** Does the error say that what is on the disk is not what was written there? */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === CORRUPT || code === NOT_A_DATABASE;
}
