// Who is named first: the tables of tests/scripts/auditTables.ts and the sample, each with one lone new hire.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attackCurve } from '../../../../../server/audit/measure/curveAttack.ts';
import { isolations } from '../../../../../server/audit/measure/exposure.ts';
import { isMuchNearer, takenOff, timesNearer } from '../../../../../server/audit/measure/nearer.ts';
import { priorGuess } from '../../../../../server/audit/measure/priorGuess.ts';
import { rank } from '../../../../../server/audit/tell/ranking.ts';
import { parseModel } from '../../../../../shared/model/parse.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';
import type { Domain } from '../../../../../shared/scenario/records.ts';
import { read } from '../tables.ts';

const COLUMNS = ['--x', 'years', '--y', 'salary', '--group', 'gender'];
const PERSONNEL = 'tests/fixtures/audit/personnel.csv';
const RANGES = ['--x-range', '0:40', '--y-range', '20000:150000'];

function exposedIn(file: string, modelText: string, args: readonly string[]) {
  const people = read(readFileSync(file, 'utf8'), [...COLUMNS, ...args]);
  const model = parseModel(modelText);
  if (!people.ok || !model.ok) throw new Error('the table or the model cannot be read');
  const { columns, domain } = people.value;
  const plan = { model: model.model, protection: { kind: 'none' } } as const;
  const studied = [...columns.group.keys()];
  const setting = { plan, columns, domain, studied, releases: 1, randomness: seeded('a'), step: () => {} };
  const nobody = { auc: 0.5, advantage: 0, low: 0, high: 0, positives: 0, in: 1, falsePositives: 0, out: 1 };
  const memberships = studied.map(() => nobody);
  const alone = isolations(people.value, false);
  return rank(people.value, plan, studied, attackCurve(setting), memberships, alone, null).map(
    ({ report }) => report,
  );
}

describe('the most exposed person is the first of the list', () => {
  test('a new hire whose pay is nothing unusual, behind whom others are missed by far more', () => {
    const people = exposedIn(PERSONNEL, 'polynomial:3', RANGES);
    const [first] = people;
    expect(first).toMatchObject({ row: 33, x: 0.9, group: 'woman', isMuchNearer: true });
    expect(first?.exposure.leverage).toBeGreaterThan(0.8);
    expect(first?.outsider?.without).toBeCloseTo(3_710, -2);
    expect(first?.outsider?.error).toBeLessThan(1_500);
    const missed = Math.max(...people.map(({ outsider }) => outsider?.error ?? 0));
    expect(missed).toBeGreaterThan(20_000); // and is not on top for it
  });

  test.each(['line', 'polynomial:2'])('the new hire of the sample, under a %s', (model) => {
    expect(exposedIn('server/audit/sample.csv', model, [])[0]).toMatchObject({ row: 12, x: 0.4 });
  });

  test('the same new hire under a line', () => {
    expect(exposedIn(PERSONNEL, 'line', RANGES)[0]?.row).toBe(33);
  });

  test('whoever the verdict counts stands above everybody who is hardly nearer', () => {
    const people = exposedIn(PERSONNEL, 'polynomial:3', RANGES);
    const counted = people.flatMap((person, i) => (person.isMuchNearer ? [i] : []));
    expect(counted.length).toBeGreaterThan(0);
    for (const [i, { nearer }] of people.entries()) {
      if (nearer < 1.1) expect(i).toBeGreaterThan(Math.max(...counted));
    }
  });
});

describe('how much nearer', () => {
  const axis = { low: 0, high: 100_000, unit: '' } as const;

  test('five times as near counts for more than a little nearer to somebody far off', () => {
    expect(takenOff(736, 3_711)).toBeGreaterThan(takenOff(27_355, 29_400));
    expect(takenOff(9_416, 15_618)).toBeGreaterThan(takenOff(1_243, 2_853));
    expect(takenOff(500, 400)).toBeLessThan(0);
  });

  test('errors that are all as good make nobody nearer', () => {
    expect(timesNearer(0, 10, axis)).toBeLessThan(1.1);
    expect(isMuchNearer(0, 900, axis)).toBe(false);
    expect(isMuchNearer(0, 1_100, axis)).toBe(true);
    expect(isMuchNearer(6_000, 11_000, axis)).toBe(false);
  });
});

describe('the guess without a map', () => {
  const domain: Domain = { x: { low: 0, high: 100, unit: '' }, y: { low: 0, high: 100, unit: '' } };
  const columns = {
    count: 6,
    x: Float64Array.of(10, 11, 12, 90, 91, 50),
    y: Float64Array.of(20, 22, 24, 80, 84, 5),
    group: Uint8Array.of(1, 1, 1, 1, 1, 0),
  };
  const guess = (person: number) => 50 * (1 + priorGuess(columns, domain, person));

  test('leans to the others of like x, and never on the person', () => {
    expect(guess(0)).toBeGreaterThan(22);
    expect(guess(0)).toBeLessThan(45);
    expect(guess(3)).toBeGreaterThan(50);
    const moved = { ...columns, y: columns.y.with(0, 99) };
    expect(priorGuess(moved, domain, 0)).toBe(priorGuess(columns, domain, 0));
  });

  test('is the middle of the range for the only one of a group', () => {
    expect(guess(5)).toBe(50);
  });
});
