// A clean checkout: the files under version control as they are now, in a folder of their own, and nothing that was
// built or kept. Its path has a space, a letter beyond ASCII and a folder that begins with a dot, as people's have.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const OWN_FILES = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];

export interface Checkout {
  readonly folder: string;
  readonly remove: () => void;
}

/** `installed`: with this project's node_modules, as after `npm ci`. */
export function cleanCheckout({ installed }: { readonly installed: boolean }): Checkout {
  const top = mkdtempSync(join(tmpdir(), 'overexposed é '));
  const folder = join(top, '.clone');
  const files = execFileSync('git', OWN_FILES, { cwd: PROJECT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(PROJECT, file), join(folder, file));
  }
  if (installed) symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5 }) };
}
