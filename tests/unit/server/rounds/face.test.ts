// The lesson of the face: a live confidence draws it square by square; rounding stops a climber, not someone who thinks.
import { describe, expect, test } from 'vitest';
import { face } from '../../../../server/rounds/face.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { FaceSpec } from '../../../../shared/rounds/face.ts';
import { drawGlyph, readMeter, shareAlike } from '../../../../shared/scenario/glyph.ts';
import { Table } from '../../../support/match.ts';
import { errorsOf, meanOf } from './lesson.ts';

const spec = (change: Partial<FaceSpec> = {}): FaceSpec => ({
  type: 'face',
  side: 5,
  mirror: false,
  step: 0,
  questions: 30,
  seconds: 60,
  ...change,
});

describe('what a meter gives away', () => {
  test('an exact meter gives the whole face to anybody who toggles squares', () => {
    expect(Math.max(...errorsOf(spec(), 'eye', 30))).toBe(0);
    expect(Math.max(...errorsOf(spec({ side: 6, questions: 36 }), 'solver', 10))).toBe(0);
  });

  test('a mirrored face takes half the readings', () => {
    expect(Math.max(...errorsOf(spec({ mirror: true, questions: 15 }), 'eye', 30))).toBe(0);
  });

  test('a meter in steps of a tenth stops the climber', () => {
    expect(meanOf(errorsOf(spec({ step: 0.1 }), 'eye', 60))).toBeGreaterThan(0.25);
  });

  test('and hardly slows down who works at the edge of a step', () => {
    expect(meanOf(errorsOf(spec({ step: 0.1 }), 'solver', 60))).toBeLessThan(0.05);
  });

  test('any picture is half wrong without looking', () => {
    expect(meanOf(errorsOf(spec(), 'blind', 300))).toBeCloseTo(face.blindError(spec()), 1);
  });
});

test('glyphs are mirrored when they are said to be', () => {
  const glyph = drawGlyph({ side: 5, mirror: true }, seeded('mirror'));
  const rows = glyph.match(/.{5}/g) ?? [];
  expect(rows.map((row) => [...row].reverse().join(''))).toEqual(rows);
});

test('a rounded meter shows multiples of its step', () => {
  expect(readMeter(0.44, 0)).toBe(0.44);
  expect(readMeter(0.44, 0.1)).toBe(0.4);
  expect(readMeter(0.36, 0.25)).toBe(0.25);
});

describe('rules', () => {
  test('T2 before the lock only the reading of the dark picture is known, and it is the release', () => {
    const drawn = face.draw(spec(), seeded('clue'));
    const dark = shareAlike(drawn.secret.squares, '0'.repeat(25));
    expect(face.clue(spec(), drawn.release)).toEqual({ type: 'face', meter: dark });
  });

  test.each([{ squares: '0'.repeat(36) }, { squares: '0'.repeat(24) }, { squares: 'x'.repeat(25) }, {}])(
    'a picture of another size is refused: %o',
    (question) => {
      const table = new Table({ specs: [spec()] }).join('ann').toGuessing();
      expect(table.refusal({ type: 'ask', player: 'p1', round: 0, question })).toBe('bad-question');
    },
  );
});
