// The data folder is its owner's alone: nicknames, guesses and the hashes of keys are nobody else's business.
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OURS = /^(overexposed\.db.*|client)$/;

/**
 * Makes the folder if it is not there, and takes everybody else's rights away, also where it was made with more.
 * A folder that holds other things than ours (somebody's home, /tmp) keeps its own rights; our files in it do not.
 */
export function makePrivate(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const entries = readdirSync(dataDir);
  if (entries.every((name) => OURS.test(name))) restrict(dataDir, 0o700);
  for (const name of entries) if (name.startsWith('overexposed.db')) restrict(join(dataDir, name), 0o600);
}

/** Some file systems know no rights, and some folders are somebody else's: then they stay as they are. */
export function restrict(path: string, mode: number): void {
  try {
    if (existsSync(path)) chmodSync(path, mode);
  } catch {}
}
