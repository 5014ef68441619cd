// What an error of SQLite says about the disk.

const SAYS: Readonly<Record<number, 'full' | 'refuses' | 'damaged'>> = {
  8: 'refuses', // read-only
  10: 'refuses', // input or output failed; also where a limit or a quota is reached
  11: 'damaged', // corrupt
  13: 'full',
  14: 'refuses', // cannot be opened
  26: 'damaged', // not a database
};

/** Null when the error comes from elsewhere or says nothing about the disk. */
export function sqliteCode(error: unknown): 'full' | 'refuses' | 'damaged' | null {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? (SAYS[error.errcode & 0xff] ?? null) : null;
}
