// What README.md says a person can type or open, read out of it, so that tests type just that.
import { readFileSync } from 'node:fs';

const TEXT = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Every line of the shell blocks, without what is said behind #. */
export const commandLines: readonly string[] = [...TEXT.matchAll(/^```sh\n(.*?)^```/gms)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');

/** The one command line that matches, or a failure that says which lines there are. */
export function commandLine(wanted: RegExp): string {
  const found = commandLines.filter((line) => wanted.test(line));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`README.md has ${found.length} lines like ${wanted}: ${commandLines.join(' | ')}`);
  return found[0];
}

/** Commands inside sentences: `npm run …` between backticks. */
export const spokenCommands: readonly string[] = [...TEXT.matchAll(/`(npm [^`\n]+)`/g)].map(
  ([, line = '']) => line,
);

/** What stands between backticks in the first column of the table that begins with `heading`. */
export function firstColumn(heading: string): readonly string[] {
  const lines = TEXT.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start < 0) throw new Error(`README.md has no table that begins with '${heading}'`);
  const rest = lines.slice(start + 2);
  const rows = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  );
}
