// The audit command: arguments in, report out. Exit code 0 with a report, 2 with a sentence and no file written.
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { seeded } from '../../shared/random/seeded.ts';
import { analyse } from './analyse.ts';
import { MAX_BYTES } from './limits.ts';
import { complain, good, type Outcome, quoted } from './outcome.ts';
import { decode } from './read/decode.ts';
import { type AuditOptions, parseOptions } from './read/options.ts';
import { peopleIn } from './read/people.ts';
import { readSheet } from './read/sheet.ts';
import type { AuditReport } from './report.ts';
import { whyNotWritable, writeAtomically } from './tell/atomically.ts';
import { HELP } from './tell/help.ts';
import { reportPage } from './tell/page.ts';
import { progressOn } from './tell/progress.ts';
import { reportText } from './tell/text.ts';

function bytesOf(file: string): Outcome<Uint8Array> {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) return complain(`There is no file ${quoted(file)}.`);
  if (!facts.isFile()) return complain(`${quoted(file)} is not a file.`);
  if (facts.size > MAX_BYTES) {
    return complain(`${file} is larger than ${MAX_BYTES / 1024 ** 2} MB; the audit is for small tables.`);
  }
  try {
    return good(readFileSync(file));
  } catch {
    return complain(`${quoted(file)} cannot be read: it is closed to you.`);
  }
}

function audit(options: AuditOptions): Outcome<AuditReport> {
  const { file, json, html } = options;
  const bytes = bytesOf(file);
  if (!bytes.ok) return bytes;
  const blocked = whyNotWritable(
    [json, html].filter((path) => path !== null),
    file,
  );
  if (blocked) return blocked;
  const decoded = decode(bytes.value, file);
  if (!decoded.ok) return decoded;
  const sheet = readSheet(decoded.value, file);
  if (!sheet.ok) return sheet;
  const people = peopleIn(sheet.value, options, new Date().toISOString().slice(0, 10));
  if (!people.ok) return people;
  const seed = options.seed ?? randomBytes(4).toString('hex');
  return analyse(people.value, options, { randomness: seeded(seed), seed }, progressOn(process.stderr));
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

const options = parseOptions(process.argv.slice(2));
if (!options.ok) refuse(options.sentence);
else if (options.value === 'help') process.stdout.write(HELP);
else {
  const report = audit(options.value);
  if (!report.ok) refuse(report.sentence);
  else {
    const { json, html } = options.value;
    writeAtomically([
      ...(json === null ? [] : [{ path: json, text: `${JSON.stringify(report.value, null, 2)}\n` }]),
      ...(html === null ? [] : [{ path: html, text: reportPage(report.value) }]),
    ]);
    process.stdout.write(reportText(report.value));
    for (const path of [json, html]) if (path !== null) process.stdout.write(`Written: ${path}\n`);
  }
}
