// The lesson of asking a model (playtest: 8 confidences find anybody; labels find only who stands alone), and its rules.
import { describe, expect, test } from 'vitest';
import { oracle } from '../../../../server/rounds/oracle.ts';
import { ringOf } from '../../../../shared/attack/query/askModel.ts';
import type { FieldSpec } from '../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { BOARD } from '../../../../shared/model/model.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { OracleSpec } from '../../../../shared/rounds/oracle.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { SCHEMAS } from '../../../../shared/schemas.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf, reachedByHalf } from './lesson.ts';

const spec = (change: Partial<OracleSpec> = {}): OracleSpec => ({
  type: 'oracle',
  scenario: 'soccer',
  target: 'goalie',
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } },
  questions: 8,
  seconds: 60,
  ...change,
});
const labels = { model: { family: 'idw', power: 2 }, protection: { kind: 'rounded', levels: 2 } } as const;

describe('what asking gives away', () => {
  test('eight confidences find the goalie, by hand to a few metres and by computer to half a metre', () => {
    expect(reachedByHalf(errorsOf(spec(), 'eye', 15))).toBeLessThan(3);
    expect(Math.max(...errorsOf(spec(), 'solver', 15))).toBeLessThan(0.5);
  });

  test('four confidences are enough for a computer', () => {
    expect(reachedByHalf(errorsOf(spec({ questions: 4 }), 'solver', 10))).toBeLessThan(1);
  });

  test('labels do not find the goalie: not even a computer gets far from the blind guess', () => {
    const round = spec({ plan: labels, questions: 12 });
    expect(meanOf(errorsOf(round, 'solver', 14))).toBeGreaterThan(0.6 * oracle.blindError(round));
  });

  test('labels do find a striker alone among the others', () => {
    const round = spec({ plan: labels, target: 'striker', questions: 12 });
    expect(meanOf(errorsOf(round, 'solver', 10))).toBeLessThan(0.2 * oracle.blindError(round));
  });

  test('flipping four labels in ten hides the striker again', () => {
    const round = spec({ plan: labels, target: 'striker', questions: 12, flip: 0.4 });
    expect(meanOf(errorsOf(round, 'solver', 10))).toBeGreaterThan(0.5 * oracle.blindError(round));
  });

  test('the blind error is that of the best guess from the known players alone', () => {
    const ratio = meanOf(errorsOf(spec(), 'blind', 60)) / oracle.blindError(spec());
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.3);
  });
});

test.each([
  [{ family: 'idw', power: 2 }, 256],
  [{ family: 'idw', power: 3 }, 10],
  [{ family: 'kernel', width: 8 }, 256],
] as const)('the ring read from an answer of %o holds the missing player', (model, levels) => {
  const { records } = soccer.draw(seeded('rings'), { target: 'goalie' });
  const whole = fitModel(model as FieldSpec, columnsOf(records), soccer.domain);
  const { x, y } = records[0]!;
  const asked = { model, levels, flip: 0, known: records.slice(1), group: 1 } as const;
  for (let i = 0; i < BOARD.columns * BOARD.rows; i += 7) {
    const at = { x: ((i % 48) + 0.5) * 2.5, y: (Math.floor(i / 48) + 0.5) * 2.5 };
    const answer = Math.round(whole.predict(at.x, at.y) * (levels - 1)) / (levels - 1);
    const ring = ringOf(asked, at, answer);
    const distance = Math.hypot(x - at.x, y - at.y);
    expect(distance).toBeGreaterThanOrEqual(ring.from - 1e-6);
    expect(distance).toBeLessThanOrEqual(ring.to + 1e-6);
  }
});

describe('what leaves before the lock', () => {
  test('T2 the clue tells of the other 21 and nothing else', () => {
    const drawn = oracle.draw(spec(), seeded('clue'));
    const { x, y } = drawn.secret.records[drawn.secret.target]!;
    const clue = oracle.clue(spec(), drawn.release);
    expect(clue.known).toHaveLength(21);
    expect(JSON.stringify(clue)).not.toContain(String(x));
    expect(JSON.stringify(clue)).not.toContain(String(y));
    expect(Object.keys(clue).sort()).toEqual(['columns', 'domain', 'known', 'rows', 'type']);
  });

  test('Q1 Q2 a player has the budget; the same cell again costs nothing and answers the same', () => {
    const table = new Table({ specs: [spec({ questions: 2 })] }).join('ann').toGuessing();
    const ask = (column: number) =>
      table.submit({ type: 'ask', player: 'p1', round: 0, question: { column, row: 3 } });
    expect(ask(1).ok).toBe(true);
    expect(ask(1)).toEqual({ ok: true, value: [] });
    expect(ask(2).ok).toBe(true);
    expect(ask(3)).toEqual({ ok: false, refusal: 'no-questions-left' });
  });

  test('a flipped label stays flipped for the same player and cell, and is another toss for another player', () => {
    const round = spec({ plan: labels, flip: 0.4 });
    const drawn = oracle.draw(round, seeded('flips'));
    const answers = (player: string) =>
      Array.from({ length: 48 }, (_, column) =>
        JSON.stringify(oracle.oracle?.answer(round, drawn, player, { column, row: 9 })),
      ).join();
    expect(answers('p1')).toBe(answers('p1'));
    expect(answers('p1')).not.toBe(answers('p2'));
  });

  test.each([{ column: 48, row: 0 }, { column: 0.5, row: 0 }, { column: 1 }, null, 'here'])(
    'a question that is no cell is refused: %o',
    (question) => {
      const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'ask', player: 'p1', round: 0, question })).toBe('bad-question');
    },
  );

  test('specs that cannot be asked are no specs', () => {
    const tree = { model: { family: 'tree', depth: 3 }, protection: { kind: 'none' } };
    expect(SCHEMAS.oracle.spec.safeParse(spec()).success).toBe(true);
    expect(SCHEMAS.oracle.spec.safeParse({ ...spec(), plan: tree }).success).toBe(false);
    expect(SCHEMAS.oracle.spec.safeParse(spec({ flip: 0.2 })).success).toBe(false);
  });
});
