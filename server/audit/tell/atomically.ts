// Output files: first whether they can be written at all, and at the very end the writing itself, all or nothing.
import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Complaint, complain, quoted } from '../outcome.ts';

/** Null if every output could be written; asked before hours of work, not after. */
export function whyNotWritable(outputs: readonly string[], input: string): Complaint | null {
  const taken = new Set([resolve(input)]);
  for (const output of outputs) {
    const path = resolve(output);
    if (taken.has(path)) return complain(`${quoted(output)} would overwrite another file of this audit.`);
    taken.add(path);
    try {
      accessSync(dirname(path), constants.W_OK);
    } catch {
      return complain(`${quoted(output)} cannot be written: its folder is missing or closed to you.`);
    }
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      return complain(`${quoted(output)} is a folder, not a file.`);
    }
  }
  return null;
}

/** Writes every file beside its place first and moves them there only when all of them are complete. */
export function writeAtomically(files: readonly { readonly path: string; readonly text: string }[]): void {
  const beside = files.map(({ path }) => `${path}.${process.pid}.part`);
  try {
    files.forEach(({ text }, i) => {
      writeFileSync(beside[i] ?? '', text, { flag: 'wx', mode: 0o600 }); // it describes people: for the owner only
    });
    files.forEach(({ path }, i) => {
      renameSync(beside[i] ?? '', path);
    });
  } finally {
    for (const part of beside) rmSync(part, { force: true });
  }
}
