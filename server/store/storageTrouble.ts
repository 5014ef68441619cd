// Why a data folder cannot be used, as a sentence with what to do about it.
import { sqliteCode } from './sqliteCode.ts';

export type Damage = 'database-missing' | 'log-missing' | 'log-damaged' | 'page-damaged';

const WHAT: { readonly [D in Damage]: string } = {
  'database-missing': 'overexposed.db is missing or empty, but its log overexposed.db-wal is there.',
  'log-missing':
    'overexposed.db was not closed, and overexposed.db-wal, which holds its latest changes, is missing or empty. A copy of a running game needs every file of the folder.',
  'log-damaged':
    'overexposed.db-wal, which holds the latest changes, is damaged: something else has written to it, or the disk is failing.',
  'page-damaged': 'overexposed.db is damaged: something else has written to it, or the disk is failing.',
};

export class StorageTrouble extends Error {
  readonly damage: Damage;

  constructor(damage: Damage, dataDir: string) {
    super(
      `Games in the data folder ${dataDir} cannot all be read. ${WHAT[damage]}\n` +
        `  Put back a copy of the whole folder, if there is one; or go on with what can be read: ACCEPT_LOSS=yes npm start;\n` +
        `  or begin anew: move the folder away and start again.`,
    );
    this.damage = damage;
  }
}

/** What is wrong with the data folder when a start fails, or null when it is something else. */
export function startTrouble(error: unknown, dataDir: string): string | null {
  if (error instanceof StorageTrouble) return error.message;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || sqliteCode(error) === 'full')
    return `The disk of the data folder ${dataDir} is full. Make room and start again: nothing that was confirmed is lost.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || sqliteCode(error) === 'refuses')
    return `The data folder ${dataDir} cannot be written. Make it this user's own, or choose another one: DATA_DIR=./other npm start`;
  return null;
}

/** Of an error about a file; errors about ports have codes too. */
function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return 'syscall' in error && error.syscall === 'listen' ? null : error.code;
}
