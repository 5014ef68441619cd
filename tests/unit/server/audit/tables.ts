// Tables for audit tests, and the way they go through reading: bytes in, people or a sentence out.
import type { Outcome } from '../../../../server/audit/outcome.ts';
import { decode } from '../../../../server/audit/read/decode.ts';
import { parseOptions } from '../../../../server/audit/read/options.ts';
import { type People, peopleIn } from '../../../../server/audit/read/people.ts';
import { readSheet } from '../../../../server/audit/read/sheet.ts';

const HEADER = 'years,salary,gender';

/** Six people of two groups; `changes` replaces whole lines by their row number, as a spreadsheet counts. */
export function tableText(changes: Readonly<Record<number, string>> = {}): string {
  const lines = [HEADER, '1,41000,a', '2,43000,b', '4,46000,a', '5,45000,b', '7,52000,a', '9,50000,b'];
  return lines.map((line, i) => changes[i + 1] ?? line).join('\n');
}

export function read(
  content: string | Uint8Array,
  args: readonly string[] = ['--x', 'years', '--y', 'salary', '--group', 'gender'],
): Outcome<People> {
  const options = parseOptions(['people.csv', ...args]);
  if (!options.ok) return options;
  if (options.value === 'help') throw new Error('a test asked for help');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decode(bytes, 'people.csv');
  if (!decoded.ok) return decoded;
  const sheet = readSheet(decoded.value, 'people.csv');
  return sheet.ok ? peopleIn(sheet.value, options.value, '2026-01-01') : sheet;
}

/** The sentence about a table that must be refused. */
export function sentenceAbout(content: string | Uint8Array, args?: readonly string[]): string {
  const outcome = read(content, args);
  if (outcome.ok) throw new Error(`taken for ${outcome.value.columns.count} people`);
  return outcome.sentence;
}
