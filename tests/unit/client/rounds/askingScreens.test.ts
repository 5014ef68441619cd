// What the screens of question rounds work out by themselves: sentences that the figures bear, and what answers rule out.
import { describe, expect, test } from 'vitest';
import { stillFits } from '../../../../client/rounds/number/stillFits.ts';
import { oracleStory } from '../../../../client/rounds/oracle/story.ts';
import { remainingShare } from '../../../../client/rounds/where/remaining.ts';
import type { RevealView } from '../../../../shared/protocol/view.ts';
import type { NumberSpec } from '../../../../shared/rounds/number.ts';
import type { OracleSpec } from '../../../../shared/rounds/oracle.ts';
import { sharePoints } from '../../../../shared/score/points.ts';

describe('the sentence of an oracle round', () => {
  const spec = (levels: number | null, change: Partial<OracleSpec> = {}): OracleSpec => ({
    type: 'oracle',
    scenario: 'soccer',
    target: 'goalie',
    plan: {
      model: { family: 'idw', power: 2 },
      protection: levels === null ? { kind: 'none' } : { kind: 'rounded', levels },
    },
    questions: 8,
    seconds: 60,
    ...change,
  });
  const reveal = (medianError: number | null, solver: number, blind = 8): RevealView =>
    ({
      medianError,
      blindError: 8,
      attacks: [
        { attacker: 'blind', error: blind },
        { attacker: 'solver', error: solver },
      ],
    }) as unknown as RevealView;

  test('confidences that led the room to the goalie are said to have done so', () => {
    expect(oracleStory(spec(null), reveal(1, 0.1))).toContain('Nobody ever saw this map');
  });

  test('a computer that found what the room missed is told with its distance', () => {
    expect(oracleStory(spec(null), reveal(9, 0.4))).toContain('to 0.4 m');
  });

  test('labels that told a computer nothing are said to hide', () => {
    expect(oracleStory(spec(2), reveal(9, 7))).toContain('hides you');
  });

  test('a near miss is no find where the blind guess was as near', () => {
    expect(oracleStory(spec(2), reveal(9, 2.6, 2.8))).toContain('hides you');
  });

  test('a lucky room is not told that labels gave a distance away', () => {
    expect(oracleStory(spec(2), reveal(1, 7))).not.toContain('how far away');
  });

  test('flips that were not enough are said not to have been', () => {
    expect(oracleStory(spec(2, { target: 'striker', flip: 0.1 }), reveal(9, 1))).toContain('not enough');
  });

  test('without any guess nothing is claimed of the room', () => {
    expect(oracleStory(spec(null), reveal(null, 4))).toContain('Nobody placed a pin');
  });
});

test('numbers that still fit shrink with every answer', () => {
  const spec: NumberSpec = { type: 'number', answers: 'threshold', digits: 2, questions: 9, seconds: 60 };
  const asked = [
    { question: { digits: '49' }, answer: { count: 1 } },
    { question: { digits: '24' }, answer: { count: 0 } },
  ];
  expect(stillFits(spec, asked)).toEqual([50, 25]);
  expect(stillFits(spec, [])).toEqual([]);
});

test('the part of the town that is left is inside what passed and outside what did not', () => {
  const disc = (x: number, y: number, radiusM: number, passes: boolean) => ({
    question: { x, y, radiusM },
    answer: { passes },
  });
  const quarter = (Math.PI * 500 ** 2) / (2_000 * 1_250);
  expect(remainingShare([])).toBe(1);
  expect(remainingShare([disc(1_000, 625, 500, true)])).toBeCloseTo(quarter, 2);
  expect(remainingShare([disc(1_000, 625, 500, false)])).toBeCloseTo(1 - quarter, 2);
  expect(remainingShare([disc(300, 300, 200, true), disc(1_700, 900, 200, true)])).toBe(0);
});

test('shares of wrong answers earn full marks at none, a tenth at the blind error, nothing at all of them', () => {
  expect(sharePoints(0, 0.9)).toBe(1_000);
  expect(Math.abs(sharePoints(0.9, 0.9) - 105)).toBeLessThanOrEqual(1);
  expect(sharePoints(1, 0.9)).toBe(0);
});
