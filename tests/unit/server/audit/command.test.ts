// The command as people run it: exit codes, files written and not written, and what stands in them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AuditReport } from '../../../../server/audit/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = 90_000;
const COLUMNS = ['--x', 'years', '--y', 'salary', '--group', 'gender', '--trials', '20', '--seed', 'test'];
const RANGES = ['--x-range', '0:20', '--y-range', '40000:90000'];
const SAMPLE = 'server/audit/sample.csv';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function audit(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['server/audit/main.ts', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test(
  'the sample: the line gives the lone new hire away to an insider, to the dollar, and both files are written',
  async () => {
    const json = join(folder, 'sample.json');
    const html = join(folder, 'sample.html');
    const { code, out, err } = await audit(SAMPLE, ...COLUMNS, '--json', json, '--html', html);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report: AuditReport = JSON.parse(readFileSync(json, 'utf8'));
    const [most] = report.people;
    expect(most?.x).toBe(0.4);
    expect(most?.insider.error).toBeLessThan(1);
    expect(most?.insiderAlone).toBeGreaterThan(5_000);
    expect(out).toContain('No guarantee');
    expect(out).toContain(`row ${most?.row}`);
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/);
  },
  LONG,
);

test(
  'differential privacy prints its epsilon and delta; naive noise prints no epsilon anywhere',
  async () => {
    const json = join(folder, 'naive.json');
    const html = join(folder, 'naive.html');
    const [promised, naive] = await Promise.all([
      audit(SAMPLE, ...COLUMNS, ...RANGES, '--protect', 'dp:1:1e-6'),
      audit(SAMPLE, ...COLUMNS, '--protect', 'naive:0.1', '--json', json, '--html', html),
    ]);
    expect(promised.out).toMatch(/epsilon 1, delta 1e-6/);
    expect([promised.code, naive.code]).toEqual([0, 0]);
    const everything = naive.out + readFileSync(json, 'utf8') + readFileSync(html, 'utf8');
    expect(everything).toContain('No guarantee');
    expect(everything.replaceAll('"epsilonAtLeast": null', '')).not.toMatch(/epsilon/i);
  },
  LONG,
);

test(
  'a table with semicolons, one group and no unusual person is audited, too',
  async () => {
    const rows = Array.from({ length: 16 }, (_, i) => `${i};${30 + 2 * i + (i % 3)}`);
    const file = fileOf('even.csv', ['age;pay', ...rows].join('\r\n'));
    const { code, out } = await audit(file, '--x', 'age', '--y', 'pay', '--trials', '20', '--target', '5');
    expect(code).toBe(0);
    expect(out).toContain('Row 5, whom you asked about');
  },
  LONG,
);

test.each([
  ['a broken cell', 'years,salary,gender\n1,1,a\n2,x,b\n3,3,a\n4,4,b', [], /row 3.*“salary”.*“x”/],
  [
    'a target who is nobody',
    'years,salary,gender\n1,1,a\n2,3,b\n3,3,a\n4,4,b',
    ['--target', '9'],
    /row 9 is not a person/,
  ],
  [
    'a model without a private form',
    'years,salary,gender\n1,41000,a\n2,43000,b\n3,46000,a\n4,44000,b',
    ['--model', 'idwCurve:2', '--protect', 'dp:1', ...RANGES],
    /idwCurve:2 with --protect dp.*Publish a line/,
  ],
])(
  '%s ends with code 2, a sentence, and nothing written',
  async (_, text, args, sentence) => {
    const file = fileOf('broken.csv', text);
    const before = readdirSync(folder);
    const outputs = ['--json', join(folder, 'never.json'), '--html', join(folder, 'never.html')];
    const { code, out, err } = await audit(file, ...COLUMNS, ...args, ...outputs);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
  },
  LONG,
);

test.each([
  ['a file that is not there', [join(folder, 'nowhere.csv')], /There is no file/],
  ['a folder', [folder], /not a file/],
  [
    'an output in a folder that is not there',
    [SAMPLE, '--json', join(folder, 'no', 'a.json')],
    /cannot be written/,
  ],
  ['an output over the table', [SAMPLE, '--json', SAMPLE], /would overwrite/],
])(
  '%s ends with code 2 and a sentence',
  async (_, args, sentence) => {
    const { code, err } = await audit(...args, ...COLUMNS);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  },
  LONG,
);

test(
  '--help explains and succeeds',
  async () => {
    const { code, out } = await audit('--help');
    expect(code).toBe(0);
    expect(out).toContain('--protect');
  },
  LONG,
);
