// What takes long and never changes is worked out once.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { folder } from './folder.ts';

export function kept<T>(name: string, work: () => T): T {
  const file = new URL(`${shortName(name)}.json`, folder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const worked = work();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(worked));
  return worked;
}

/** A file's name for any text. */
export const shortName = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
