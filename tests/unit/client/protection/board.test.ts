// What the protection board and its chart show: names, order, numbers, and what nobody should overlook.
import { describe, expect, test } from 'vitest';
import { inReadingOrder, latestRows, layOut } from '../../../../client/protection/boardLayout.ts';
import { besideWords, rowWords } from '../../../../client/protection/boardWords.ts';
import { compared } from '../../../../client/protection/compared.ts';
import { chartNumbers, frontierPoints } from '../../../../client/protection/frontierPoints.ts';
import { mostTelling } from '../../../../client/protection/telling.ts';
import { wallLayout } from '../../../../client/protection/wallLayout.ts';
import type { BoardCell } from '../../../../shared/protocol/view.ts';
import type { BoardPlan } from '../../../../shared/rounds/boardPlan.ts';

const none = { kind: 'none' } as const;
const labels = { kind: 'rounded', levels: 2 } as const;
const idw = (power: number) => ({ model: { family: 'idw', power } as const, protection: none });

/** What the room and, on other layouts, a machine left, in percent. */
const aCell = (
  plan: BoardPlan,
  percent = 50,
  { machine = percent, ...change }: Partial<BoardCell> & { machine?: number } = {},
): BoardCell => ({
  plan,
  target: null,
  guarantee: null,
  protection: { value: percent, low: percent - 10, high: percent + 10 },
  fromMachines: {},
  headline: {
    kept: Math.max(0, Math.min(100, percent, machine)),
    leak: Math.max(0, 1 - Math.min(percent, machine) / 100),
    by: machine <= percent ? 'machine' : 'room',
    standardError: 0.01,
    fromMachine: machine,
    foundOf100: Math.round(100 - machine),
    layouts: 100,
  },
  utility: 0.9,
  utilityInterval: null,
  rounds: 1,
  guesses: 12,
  ...change,
});

describe('names', () => {
  test.each<[BoardPlan, string]>([
    [idw(2), 'Inverse distance, power 2'],
    [{ ...idw(2), questions: 1 }, 'Inverse distance, power 2, 1 question'],
    [
      { ...idw(2), protection: labels, questions: 12, flip: 0.25 },
      'Inverse distance, power 2, 12 questions, 25 % flipped',
    ],
    [{ ...idw(2), reloads: 36 }, 'Inverse distance, power 2, 36 reloads'],
    [{ model: { family: 'line' }, protection: none, crowd: 2_200 }, 'Line, 2,200 people'],
    [{ type: 'insider', model: { family: 'line' }, protection: none }, 'Line, for an insider'],
    [{ type: 'membership', ...idw(2) }, 'Inverse distance, power 2, who was in it'],
    [{ type: 'attribute', protection: none }, 'Table of pay bands'],
    [
      { type: 'number', answers: 'prefix', digits: 3, questions: 20, protection: none },
      'Spam filter: beginnings pass, 3 digits, 20 questions',
    ],
    [{ type: 'where', questions: 10, protection: none }, 'Location filter: any radius, 10 questions'],
    [
      { type: 'where', questions: 14, radiusM: 250, protection: none },
      'Location filter: 250 m, 14 questions',
    ],
    [
      { type: 'face', side: 5, questions: 30, protection: none },
      'Face recogniser: 5\u00a0×\u00a05, 30 readings',
    ],
  ])('%o is called %s', (plan, name) => expect(rowWords(plan, null)).toBe(name));

  test('naive noise says in a list, too, that it guarantees nothing', () => {
    const noisy: BoardPlan = { ...idw(2), protection: { kind: 'noise', sigma: 0.2 }, reloads: 3 };
    expect(besideWords(noisy)).toBe('Noise 0.2, no guarantee');
    expect(besideWords(idw(2))).toBe('');
  });
});

describe('layout', () => {
  const asked = aCell({ ...idw(2), questions: 8 });
  const shown = [aCell(idw(2)), aCell({ ...idw(2), protection: labels }), aCell(idw(3))];

  test('what is shown is a table, what only answers is a list, and reading goes through both', () => {
    const cells = [asked, ...shown];
    const layout = layOut(cells);
    expect(layout.columns).toEqual([none, labels]);
    expect(layout.rows.map(({ cells: own }) => own.map((cell) => cell !== null))).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(layout.asked).toEqual([asked]);
    expect(inReadingOrder(layout)).toEqual([...shown, asked]);
  });

  test('a board that is full keeps the rows played last, and all of their cells', () => {
    const cells = [...shown, asked];
    expect(latestRows(cells, 2)).toEqual([shown[2], asked]);
    expect(latestRows(cells, 3)).toEqual(cells);
    expect(latestRows([shown[2], shown[0], asked, shown[1]] as BoardCell[], 2)).toEqual([
      shown[0],
      asked,
      shown[1],
    ]);
  });

  test('one plan asked for two people has a row for each, and says whom', () => {
    const [goalie, team] = ['goalie', 'team'].map((target) => aCell(idw(2), 50, { target }));
    const { rows } = layOut([goalie, team] as BoardCell[]);
    expect(rows.map(({ row, target }) => rowWords(row, target))).toEqual([
      'Inverse distance, power 2, goalie',
      'Inverse distance, power 2, team',
    ]);
  });
});

describe('which plans kept best and gave most away', () => {
  const cell = (power: number, percent: number, change: Partial<BoardCell> = {}) =>
    aCell(idw(power), percent, change);

  test('are sets: nobody wins by luck', () => {
    const [open, near, kept, alike] = [cell(1, 5), cell(2, 8), cell(3, 97), cell(4, 99)] as [
      BoardCell,
      BoardCell,
      BoardCell,
      BoardCell,
    ];
    expect(compared([open, near, kept, alike])).toEqual({ gaveMost: [open, near], keptBest: [kept, alike] });
    expect(compared([kept, alike])).toEqual({ gaveMost: null, keptBest: null });
  });

  test('never compare plans that ask for others, or that were not measured elsewhere', () => {
    expect(compared([cell(1, 5, { target: 'goalie' }), cell(2, 90, { target: 'team' })])).toBeNull();
    expect(compared([cell(1, 5), cell(2, 90, { headline: null })])).toBeNull();
    expect(compared([])).toBeNull();
  });
});

describe('on the wall', () => {
  const rounded = (levels: number) => ({ kind: 'rounded', levels }) as const;
  const grid = (rows: number, columns: number) =>
    Array.from({ length: rows * columns }, (_, i) =>
      aCell({ ...idw(1 + Math.floor(i / columns)), protection: rounded(2 + (i % columns)) }, i),
    );
  const questions = (length: number) =>
    Array.from({ length }, (_, i) => aCell({ ...idw(2), questions: i + 1 }, i));

  test('a small board stands whole, a full table keeps its main figures', () => {
    expect(wallLayout(grid(4, 1)).kind).toBe('whole');
    expect(wallLayout(grid(7, 4)).kind).toBe('table');
  });

  test('a table with many gaps, too many rows or columns, or questions becomes a list', () => {
    const diagonal = Array.from({ length: 7 }, (_, i) =>
      aCell({ ...idw(i + 1), protection: rounded(2 + (i % 4)) }),
    );
    for (const cells of [diagonal, grid(9, 2), grid(3, 5), [...grid(7, 4), ...questions(1)]])
      expect(wallLayout(cells).kind).toBe('list');
  });

  test('a list is never longer than what is read from the back, and says how many it leaves out', () => {
    const wall = wallLayout(questions(40));
    expect(wall).toMatchObject({ kind: 'list', untold: 40 - wall.told.length });
    expect(wall.told.length).toBeLessThan(20);
    expect(wallLayout(questions(13))).toMatchObject({ kind: 'list', untold: 0 });
  });

  test('the extremes, the unbeaten and the widest gaps are told, in reading order', () => {
    const dull = questions(20).map((cell) => ({ ...aCell(idw(1), 50), plan: cell.plan }));
    const worst = aCell(idw(1), 3);
    const best = aCell(idw(3), 97);
    const useless = aCell(idw(4), 52, { utility: 0.1 });
    const useful = aCell(idw(5), 51, { utility: 0.99 });
    const read = aCell(idw(6), 80, { machine: 10 });
    const telling = [worst, best, useless, useful, read];
    expect(mostTelling([...dull, ...telling], 5)).toEqual(telling);
    expect(mostTelling(telling, 9)).toEqual(telling);
  });
});

describe('the chart', () => {
  const seven = Array.from({ length: 7 }, (_, i) => aCell(idw(i + 1), 10 * i, { utility: 1 - i / 10 }));

  test('few points carry names; many carry the numbers of the board, in reading order', () => {
    expect(chartNumbers(seven.slice(1)).size).toBe(0);
    expect([...chartNumbers(seven).values()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(frontierPoints(seven).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('of very many points only the most telling have numbers, and only those on the board beside it', () => {
    const many = Array.from({ length: 20 }, (_, i) => aCell(idw(i + 1), 5 * i, { utility: 1 - i / 40 }));
    const numbers = chartNumbers(many);
    expect(numbers.size).toBeGreaterThan(3);
    expect(numbers.size).toBeLessThan(12);
    expect([...numbers.values()]).toEqual(Array.from(numbers, (_, i) => i + 1));
    const [first] = [...numbers.keys()];
    expect([...chartNumbers(many, [first as BoardCell])]).toEqual([[first, 1]]);
    const labels = frontierPoints(many).map(({ label }) => label.join());
    expect(labels.filter((label) => label !== '')).toEqual([...numbers.values()].map(String));
  });

  test('names of many lines give way to numbers', () => {
    const long = aCell({ ...idw(2), protection: labels, questions: 12, flip: 0.25 });
    expect(chartNumbers([seven[0]!, long]).size).toBe(2);
  });

  test('an entry without people or without a usefulness has no point and takes no number', () => {
    const filter = aCell({ type: 'where', questions: 3, protection: none }, 40, { utility: null });
    const unplayed = aCell(idw(9), 0, { protection: null });
    expect(frontierPoints([unplayed, ...seven, filter])).toHaveLength(7);
    expect(chartNumbers([unplayed, ...seven, filter]).get(seven[0]!)).toBe(1);
  });

  test('a point has bars both ways where there are intervals, clipped for display', () => {
    const [point] = frontierPoints([aCell(idw(2), 95, { utilityInterval: { low: 0.7, high: 1.1 } })]);
    expect(point?.roomSpan).toEqual({ low: 85, high: 100 });
    expect(point?.usefulSpan).toEqual({ low: 70, high: 100 });
  });

  test('no plan is unbeaten that a computer reads and another one keeps', () => {
    const read = aCell(idw(2), 100, { utility: 0.8, machine: 5 });
    const kept = aCell(idw(3), 60, { utility: 0.8 });
    expect(frontierPoints([read, kept]).map(({ isBest }) => isBest)).toEqual([false, true]);
  });
});
