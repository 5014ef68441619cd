// What is made of the figures: alternatives, sentences, the page, and files that are complete or absent.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../../../server/audit/analyse.ts';
import { plansBeside } from '../../../../server/audit/measure/frontier.ts';
import { releaseOf } from '../../../../server/audit/measure/releases.ts';
import { parseOptions } from '../../../../server/audit/read/options.ts';
import type { AuditReport, Bounds } from '../../../../server/audit/report.ts';
import { whyNotWritable, writeAtomically } from '../../../../server/audit/tell/atomically.ts';
import { releaseFacts } from '../../../../server/audit/tell/facts.ts';
import { html } from '../../../../server/audit/tell/markup.ts';
import { reportPage } from '../../../../server/audit/tell/page.ts';
import { silent } from '../../../../server/audit/tell/progress.ts';
import { reportText } from '../../../../server/audit/tell/text.ts';
import { verdictOn } from '../../../../server/audit/tell/verdict.ts';
import { percentOrLess } from '../../../../server/audit/tell/wording.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { read } from './tables.ts';

const EVIL = '<img src=x onerror=alert(1)>';

function reportOf(args: readonly string[]): AuditReport {
  const rows = Array.from(
    { length: 14 },
    (_, i) => `${i},${40_000 + 900 * i + 37 * ((i * i) % 11)},${i % 2}`,
  );
  const all = ['--x', 'years', '--y', 'salary', '--group', EVIL, '--trials', '20', ...args];
  const people = read([`years,salary,${EVIL}`, ...rows].join('\n'), all);
  const options = parseOptions(['people.csv', ...all]);
  if (!people.ok || !options.ok || options.value === 'help') throw new Error('the test table is broken');
  const report = analyse(
    people.value,
    options.value,
    { randomness: seeded('report'), seed: 'report' },
    silent,
  );
  if (!report.ok) throw new Error(report.sentence);
  return report.value;
}

let bare: AuditReport;
let promised: AuditReport;
beforeAll(() => {
  bare = reportOf([]);
  promised = reportOf(['--protect', 'dp:1', '--x-range', '0:20', '--y-range', '30000:60000']);
}, 60_000);

describe('the report', () => {
  test('the same seed gives the same report', () => {
    expect(reportOf([])).toEqual(bare);
  }, 60_000);

  test('only a guarantee comes with bounds and with the word epsilon', () => {
    expect(bare.bounds).toBeNull();
    expect(bare.verdict.join()).not.toMatch(/epsilon/i);
    expect(promised.verdict[0]).toMatch(/epsilon 1/);
    expect(promised.bounds?.hitAtMost).toBeGreaterThan(promised.bounds?.hitBlind ?? 1);
    expect(promised.membership.epsilonAtLeast).toBeLessThanOrEqual(1);
  });

  test('opens with what matters to somebody about to publish', () => {
    expect(bare.verdict[0]).toMatch(/^In short: nobody in this table is protected: .*knows the last salary/);
    expect(bare.verdict[0]).toMatch(/Publish it only if everybody's salary may become known/);
    expect(promised.verdict[0]).toMatch(
      /^In short: a promise \(epsilon 1\) covers every person.*It is strong\./,
    );
    const weak = { ...promised, bounds: { ...(promised.bounds as Bounds), hitAtMost: 0.9 } };
    expect(verdictOn(weak)[0]).toMatch(/It is weak/);
  });

  test('calls nothing safe that no attack tried here has broken', () => {
    const { insider } = bare.averages;
    const averages = {
      ...bare.averages,
      insider: { ...insider, mean: 5_000 },
      insiderGain: { ...insider, mean: 0, low: -100, high: 100 },
    };
    const people = bare.people.map((person) => ({ ...person, outsider: null }));
    const [first] = verdictOn({ ...bare, averages, people });
    expect(first).toMatch(/nothing promises that none will/);
    expect(first).not.toMatch(/safe|protected/);
  });

  test('says one usefulness of the release, wherever it says it', () => {
    for (const report of [bare, promised]) {
      const [chosen] = report.frontier;
      expect([chosen?.usefulness, chosen?.usefulnessLow]).toEqual([
        report.usefulness.gain,
        report.usefulness.low,
      ]);
      const text = reportText(report).replace(/\s+/g, ' ');
      expect(text.match(/[Uu]sefulness/g) ?? []).toEqual([]);
      expect(text.match(/› line \S+ useful (less than nothing|[^%]+ %)/)?.[1]).toBe(
        percentOrLess(report.usefulness.gain).replace('\u00A0', ' '),
      );
    }
  });

  test('the baseline stands beside each error, and who is counted can be found', () => {
    const text = reportText(bare);
    expect(text).toMatch(/row +years +group +without +outsider +nearer/);
    const counted = bare.people.filter(({ isMuchNearer }) => isMuchNearer);
    for (const { row } of counted) expect(text).toMatch(new RegExp(`^ *${row}  `, 'm'));
  });

  test('a private map carries no name that only the table says', () => {
    const rows = Array.from({ length: 14 }, (_, i) => `${i},${40_000 + 900 * i},${i % 2 ? 'yes' : 'no'}`);
    const whatOf = (...more: string[]) => {
      const args = ['--x', 'years', '--y', 'salary', '--group', 'back', '--model', 'tiles:4x3', ...more];
      const people = read(['years,salary,back', ...rows].join('\n'), args);
      const options = parseOptions(['people.csv', ...args]);
      if (!people.ok || !options.ok || options.value === 'help') throw new Error('the test table is broken');
      const { columns, domain } = people.value;
      const release = releaseOf(options.value, columns, domain, seeded('map'));
      return releaseFacts(options.value, release, people.value, 1, 's').what;
    };
    const promise = ['--protect', 'dp:1', '--x-range', '0:20', '--y-range', '30000:60000'];
    expect(whatOf(...promise)).not.toMatch(/yes|“no”/);
    expect(whatOf(...promise, '--groups', 'yes:no')).toMatch(/“yes” rather than “no”/);
    expect(whatOf()).toMatch(/“no” rather than “yes”/);
  });

  test('a range taken from the data is confessed', () => {
    expect(bare.cautions.join()).toMatch(/taken from the data/);
    expect(promised.cautions.join()).not.toMatch(/taken from the data/);
  });

  test('a gain whose interval holds zero is not called a cost', () => {
    const gain = { mean: 400, low: -100, high: 900, rounds: 14, method: 'bootstrap' } as const;
    const unsure = verdictOn({ ...bare, averages: { ...bare.averages, outsiderGain: gain } }).join(' ');
    expect(unsure).toMatch(/no difference that 14 people could show/);
    const sure = verdictOn({ ...bare, averages: { ...bare.averages, outsiderGain: { ...gain, low: 100 } } });
    expect(sure.join(' ')).toMatch(/costs a person 400/);
  });

  test('text and page carry every sentence of the verdict, and nothing from the table as markup', () => {
    const page = reportPage(bare);
    const words = (text: string) => text.replace(/[\s•]+/g, ' ');
    for (const sentence of bare.verdict) {
      expect(words(reportText(bare))).toContain(words(sentence));
      expect(page).toContain(html`${sentence}`.text);
    }
    expect(page).not.toContain(EVIL);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('alternatives', () => {
  const line = { model: { family: 'line' }, protection: { kind: 'none' } } as const;
  const kinds = (publicRanges: boolean) =>
    plansBeside(line, 100, publicRanges).map(({ model, protection }) => `${model.family} ${protection.kind}`);

  test('the audited release comes first and only once', () => {
    expect(plansBeside(line, 100, true)[0]).toEqual(line);
    expect(kinds(true).filter((kind) => kind === 'line none')).toHaveLength(1);
  });

  test('private releases are compared only where the ranges are public and a sound form exists', () => {
    expect(kinds(false).some((kind) => kind.endsWith('private'))).toBe(false);
    expect(kinds(true)).toContain('line private');
    expect(kinds(true)).not.toContain('idwCurve private');
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('either all files are written or none', () => {
    const good = join(folder, 'good.json');
    const bad = join(folder, 'nowhere', 'bad.html');
    const both = [good, bad].map((path) => ({ path, text: 'x' }));
    expect(() => writeAtomically(both)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
    writeAtomically([{ path: good, text: 'whole' }]);
    expect(readFileSync(good, 'utf8')).toBe('whole');
    expect(readdirSync(folder)).toEqual(['good.json']);
  });

  test('one place for two outputs is refused before any work', () => {
    const path = join(folder, 'twice');
    expect(whyNotWritable([path, path], 'people.csv')?.sentence).toMatch(/overwrite/);
    expect(existsSync(path)).toBe(false);
  });
});
