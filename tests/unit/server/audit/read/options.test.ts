// The command line: what is understood, and a sentence for everything else.
import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../../../server/audit/read/options.ts';

const BASE = ['people.csv', '--x', 'years', '--y', 'salary'];

describe('arguments', () => {
  test('the whole command line becomes one checked value', () => {
    const options = parseOptions([
      ...BASE,
      ...['--group', 'gender', '--model', 'tiles:8x5', '--protect', 'dp:0.5:1e-6', '--x-range', '0:20'],
      ...[
        '--y-range=-5:90000',
        '--target',
        '7',
        '--trials',
        '50',
        '--seed',
        's',
        '--json',
        'a',
        '--html',
        'b',
      ],
      ...['--groups', 'woman:man', '--decimal', 'comma', '--skip-missing', '--as-of', '2026-01-01'],
    ]);
    expect(options.ok && options.value).toEqual({
      file: 'people.csv',
      x: 'years',
      y: 'salary',
      group: 'gender',
      model: { family: 'tiles', columns: 8, rows: 5 },
      protection: { kind: 'private', epsilon: 0.5, delta: 1e-6 },
      xRange: [0, 20],
      yRange: [-5, 90_000],
      groups: ['woman', 'man'],
      decimal: 'comma',
      skipMissing: true,
      asOf: '2026-01-01',
      target: 7,
      trials: 50,
      seed: 's',
      json: 'a',
      html: 'b',
    });
  });

  test('a line without protection is what is audited unless asked otherwise', () => {
    const options = parseOptions(BASE);
    expect(options.ok && options.value).toMatchObject({
      model: { family: 'line' },
      protection: { kind: 'none' },
    });
  });

  test.each(['none', 'round:8', 'naive:0.1', 'dp:1'])('--protect %s is known', (how) => {
    expect(parseOptions([...BASE, '--protect', how]).ok).toBe(true);
  });

  test.each([
    ['no file', ['--x', 'a', '--y', 'b'], /Which file/],
    ['two files', [...BASE, 'more.csv'], /One file at a time/],
    ['no y', ['people.csv', '--x', 'years'], /--y is missing/],
    ['one column twice', ['people.csv', '--x', 'years', '--y', 'years'], /different columns/],
    ['an unknown option', [...BASE, '--wat'], /--wat/],
    ['an unknown model', [...BASE, '--model', 'oracle'], /--model.*oracle/],
    ['a setting out of range', [...BASE, '--model', 'polynomial:40'], /--model.*degree/],
    ['an unknown protection', [...BASE, '--protect', 'hope'], /none, round:8, naive:0\.1 or dp/],
    ['an epsilon of zero', [...BASE, '--protect', 'dp:0'], /Epsilon/],
    ['a delta that gives everything away', [...BASE, '--protect', 'dp:1:0.5'], /Delta/],
    ['one level', [...BASE, '--protect', 'round:1'], /levels/],
    ['noise without a size', [...BASE, '--protect', 'naive'], /naive/],
    ['a number too many', [...BASE, '--protect', 'round:8:2'], /too many/],
    ['a range upside down', [...BASE, '--x-range', '5:1'], /low and a high end/],
    ['a range of one number', [...BASE, '--y-range', '5'], /low and a high end/],
    ['a target that is the header', [...BASE, '--target', '1'], /--target/],
    ['a third way to write decimals', [...BASE, '--decimal', 'dot'], /point or comma/],
    ['a day that is not in the calendar', [...BASE, '--as-of', '2026-02-30'], /--as-of needs a day/],
    ['one group', [...BASE, '--group', 'gender', '--groups', 'woman'], /two names/],
    ['groups of no column', [...BASE, '--groups', 'woman:man'], /--group/],
    ['half a trial', [...BASE, '--trials', '20.5'], /--trials/],
  ])('%s gets a sentence', (_, args, sentence) => {
    const options = parseOptions(args);
    expect(options.ok ? 'understood' : options.sentence).toMatch(sentence);
  });
});
