// Logs that earlier versions wrote in the format of today and what they computed from them: tests/fixtures/formatN, one
// open and one finished match of every round type. Only N = FORMAT; format0.test.ts has the way up from before.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../../../server/match/events.ts';
import { guessesIn } from '../../../support/csvGuesses.ts';
import { decidedResults, decidedRows } from '../../../support/decided.ts';
import { type Computed, computed, endedAsKept, eventsOf, TYPES } from '../../../support/formats.ts';
import { Table } from '../../../support/match.ts';

const folder = new URL(`../../../fixtures/format${FORMAT}/`, import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trimEnd();
const logOf = (name: string) => eventsOf(textOf(`${name}.jsonl`).split('\n'));
const kept = (name: string) => JSON.parse(textOf(`${name}.results.json`)) as Computed;
/** Byte for byte, but of the table only what it says of each guess: its columns become more with time. */
const comparable = ({ csv, results, rows, ...all }: Computed) =>
  JSON.stringify({
    ...all,
    csv: guessesIn(csv),
    results: decidedResults(results),
    rows: decidedRows(rows),
  });

describe('L1 L3 a match that was kept', () => {
  it.each(TYPES)('is there for every type of round: %s', (type) => {
    for (const name of [`${type}.open`, `${type}.finished`])
      expect(existsSync(new URL(`${name}.jsonl`, folder))).toBe(true);
    expect(logOf(`${type}.open`)[0]).toMatchObject({ type: 'created', format: FORMAT });
  });

  it.each(TYPES)('has the results of its day, byte for byte: %s', async (type) => {
    const table = new Table().take(logOf(`${type}.finished`));
    expect(comparable(await computed(table))).toBe(comparable(kept(`${type}.finished`)));
  });

  it.each(TYPES)('goes on where it stood, to the same end: %s', async (type) => {
    const table = endedAsKept(logOf(`${type}.open`));
    expect(comparable(await computed(table))).toBe(comparable(kept(`${type}.open`)));
  });
});
