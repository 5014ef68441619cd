// Attackers that may only ask: as few questions as theory allows, through answers that lie or are rounded.
import { describe, expect, test } from 'vitest';
import { toggleAtEdge, toggleSquares } from '../../../../shared/attack/query/askFace.ts';
import { bisect, firstTelling, middleCuts, mostTelling } from '../../../../shared/attack/query/bisection.ts';
import { climb } from '../../../../shared/attack/query/hillClimb.ts';
import { type Ring, trilaterate } from '../../../../shared/attack/query/trilateration.ts';
import { below, between } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { drawGlyph, type GlyphShape, readMeter, shareAlike } from '../../../../shared/scenario/glyph.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import {
  answerEpsilon,
  binaryExpected,
  binarySuccess,
  binaryWorst,
  capacity,
  equalityExpected,
  equalityExpectedToHit,
  equalitySuccess,
  majorityError,
  prefixQuestions,
  roundedBits,
} from '../../../reference/optimum.ts';
import { shrinkingSteps } from '../../../reference/shrinkingSteps.ts';
import reference from '../../../vectors/oracle_optimum.json' with { type: 'json' };

describe('the optimum', () => {
  test.each(reference.rows)('for $M candidates meets the reference', (row) => {
    expect(equalityExpected(row.M)).toBeCloseTo(row.equality_expected_to_identify, 9);
    expect(equalityExpectedToHit(row.M)).toBeCloseTo(row.equality_expected_to_hit, 9);
    expect(binaryWorst(row.M)).toBe(row.binary_worst);
    expect(binaryExpected(row.M)).toBeCloseTo(row.binary_expected, 9);
    for (const [questions, chance] of Object.entries(row.success_after_q_equality)) {
      expect(equalitySuccess(row.M, Number(questions))).toBeCloseTo(chance, 12);
    }
    for (const [questions, chance] of Object.entries(row.success_after_q_binary)) {
      expect(binarySuccess(row.M, Number(questions))).toBeCloseTo(chance, 12);
    }
  });

  test.each(reference.noisy_oracle)('of an oracle lying at $flip_prob meets the reference', (row) => {
    expect(capacity(row.flip_prob)).toBeCloseTo(row.capacity_bits, 12);
    expect(10 / capacity(row.flip_prob)).toBeCloseTo(row.queries_per_10_bits, 8);
    expect(answerEpsilon(row.flip_prob)).toBeCloseTo(row.epsilon_per_answer, 12);
    for (const { repeats, majority_error } of row.majority_vote) {
      expect(majorityError(row.flip_prob, repeats)).toBeCloseTo(majority_error, 12);
    }
  });

  test.each(reference.digit_prefix)('of $digits digits by prefix meets the reference', (row) => {
    expect(prefixQuestions(row.digits).expected).toBeCloseTo(row.prefix_equality_expected, 9);
    expect(prefixQuestions(row.digits).worst).toBe(row.prefix_equality_worst);
  });

  test.each(reference.rounded_confidence)(
    'of confidences rounded to $round_step meets the reference',
    (row) => {
      expect(roundedBits(row.round_step)).toBeCloseTo(row.max_bits_per_query, 12);
    },
  );
});

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Searches 0 … 99 by "is it at most k?". */
const cutting = (flip = 0, confidence = 1) => ({
  secrets: numbers(100),
  questions: middleCuts<number>,
  answer: (secret: number, k: number) => Number(secret <= k),
  answers: 2,
  flip,
  confidence,
});

describe('bisection', () => {
  test('finds every one of 100 with as few questions as any code, and never more than 7', () => {
    let questions = 0;
    for (const hidden of numbers(100)) {
      const { left, steps } = bisect(cutting(), (k) => Number(hidden <= k));
      expect(left.map(({ secret }) => secret)).toEqual([hidden]);
      expect(steps.length).toBeLessThanOrEqual(binaryWorst(100));
      expect(steps.at(-1)?.left).toBe(1);
      questions += steps.length;
    }
    expect(questions / 100).toBeCloseTo(binaryExpected(100), 9);
  });

  test('stops when the questions are used up, and says what is left', () => {
    let budget = 3;
    const { left, steps } = bisect(cutting(), (k) => (budget-- > 0 ? Number(k >= 60) : null));
    expect(steps).toHaveLength(3);
    expect(left.length).toBeLessThanOrEqual(13);
    expect(left.map(({ secret }) => secret)).toContain(60);
  });

  test('asks nothing when nothing would be learned', () => {
    const dull = { ...cutting(), questions: () => [99, -1] };
    const { left, steps } = bisect(dull, () => 1);
    expect([left.length, steps.length]).toEqual([100, 0]);
  });

  test('gets through a quarter of lies near capacity, as the search at the posterior median should', () => {
    const randomness = seeded('lies');
    let right = 0;
    let questions = 0;
    for (let round = 0; round < 100; round++) {
      const hidden = below(randomness, 100);
      const { left, steps } = bisect(cutting(0.25, 0.95), (k) =>
        Number(hidden <= k !== randomness.uniform() < 0.25),
      );
      expect(left).toHaveLength(100);
      if (left.find(({ mass }) => mass === 1)?.secret === hidden) right++;
      questions += steps.length;
    }
    expect(right).toBeGreaterThan(85);
    expect(questions / 100).toBeGreaterThan(Math.log2(100));
    expect(questions / 100).toBeLessThan(1.5 * (Math.log2(100) / capacity(0.25)));
  });

  test('chooses the question with the most even answers; a plain asker takes the first open one', () => {
    const belief = numbers(10).map((secret) => ({ secret, mass: 1 }));
    const below = ({ secret }: { secret: number }, k: number) => Number(secret < k);
    expect(mostTelling(belief, [0, 1, 3, 6, 9], below, 2)).toBe(6);
    expect(firstTelling(belief, [0, 1, 3, 6, 9], below, 2)).toBe(1);
    expect(mostTelling(belief, [0, 10], below, 2)).toBeNull();
    expect(firstTelling(belief, [0, 10], below, 2)).toBeNull();
  });

  test('cuts weighed secrets next to the middle of their mass', () => {
    const weighed = [1, 1, 6, 1].map((mass, secret) => ({ secret, mass }));
    expect(middleCuts(weighed)).toEqual([2, 1]);
    expect(middleCuts(weighed.slice(0, 2))).toEqual([0]);
  });
});

describe('trilateration', () => {
  const hidden = { x: 31.25, y: 48.5 };
  const ringAround = (at: { x: number; y: number }, widthM = 0): Ring => {
    const far = Math.hypot(at.x - hidden.x, at.y - hidden.y);
    return { at, from: far - widthM / 3, to: far + (2 * widthM) / 3, flip: 0 };
  };
  const around = [
    { x: 0, y: 0 },
    { x: 120, y: 5 },
    { x: 60, y: 70 },
  ];
  const away = (place: { x: number; y: number } | null) =>
    place === null ? Number.POSITIVE_INFINITY : Math.hypot(place.x - hidden.x, place.y - hidden.y);

  test('three distances give the place away exactly', () => {
    const rings = around.map((at) => ringAround(at));
    expect(away(trilaterate(rings, { x: 60, y: 37.5 }))).toBeLessThan(1e-6);
  });

  test('rings as wide as rounding makes them give it away to their width', () => {
    const rings = around.map((at) => ringAround(at, 0.3));
    expect(away(trilaterate(rings, { x: 60, y: 37.5 }))).toBeLessThan(0.3);
  });

  test('says so where distances do not fix a place', () => {
    const start = { x: 60, y: 37.5 };
    expect(
      trilaterate(
        around.slice(0, 2).map((at) => ringAround(at)),
        start,
      ),
    ).toBeNull();
    const open = around.map((at) => ({ ...ringAround(at, 1), to: Number.POSITIVE_INFINITY }));
    expect(trilaterate(open, start)).toBeNull();
    const inLine = [10, 20, 30].map((x) => ({ at: { x, y: 0 }, from: x + 5, to: x + 5, flip: 0 }));
    expect(trilaterate(inLine, { x: 60, y: 0 })).toBeNull();
    const lying = around.map((at, i) => ({ ...ringAround(at), from: 10 * i, to: 10 * i + 1 }));
    expect(trilaterate(lying, start)).toBeNull();
  });
});

/** Answers for as long as there are questions left. */
const within = (questions: number, answer: (place: { x: number; y: number }) => number) => {
  let left = questions;
  return (place: { x: number; y: number }) => (left-- > 0 ? answer(place) : null);
};

test('climbing a smooth confidence ends near its top, and rounding to labels stops it', () => {
  const randomness = seeded('climb');
  const errors = { smooth: 0, labels: 0 };
  const start = { x: 60, y: 37.5 };
  for (let round = 0; round < 40; round++) {
    const top = { x: between(randomness, 10, 110), y: between(randomness, 10, 65) };
    const answer = ({ x, y }: { x: number; y: number }) =>
      Math.exp(-((x - top.x) ** 2 + (y - top.y) ** 2) / 1_500);
    const label = (place: { x: number; y: number }) => Math.round(answer(place));
    const far = (place: { x: number; y: number }) => Math.hypot(place.x - top.x, place.y - top.y) / 40;
    const climbed = (of: typeof answer) =>
      climb(start, of(start), shrinkingSteps(soccer.domain), within(30, of));
    errors.smooth += far(climbed(answer));
    errors.labels += far(climbed(label));
  }
  expect(errors.smooth).toBeLessThan(4);
  expect(errors.labels).toBeGreaterThan(3 * errors.smooth);
});

describe('drawing a hidden glyph', () => {
  const shape: GlyphShape = { side: 5, mirror: false };
  const dark = '0'.repeat(25);
  /** Draws a hidden glyph from readings of a meter in steps; counts them, the first one of the dark picture included. */
  function drawn(draw: typeof toggleSquares, squares: string, step: number, budget = 1_000) {
    let readings = 1;
    const read = (picture: string) =>
      readings++ < budget ? readMeter(shareAlike(squares, picture), step) : null;
    const picture = draw(shape, readMeter(shareAlike(squares, dark), step), read);
    return { readings, share: shareAlike(picture, squares) };
  }

  test('takes a reading per square and one more on an exact meter', () => {
    expect(drawn(toggleSquares, drawGlyph(shape, seeded('glyph')), 0)).toEqual({ readings: 26, share: 1 });
  });

  test('at the edge of a step is hardly slowed by a meter of five levels', () => {
    const randomness = seeded('edges');
    let solved = 0;
    for (let round = 0; round < 50; round++) {
      const { readings, share } = drawn(toggleAtEdge, drawGlyph(shape, randomness), 0.25);
      expect(readings).toBeLessThanOrEqual(51);
      if (share === 1) solved++;
    }
    expect(solved).toBeGreaterThanOrEqual(40);
  });

  test('by naive toggling fails on that meter', () => {
    expect(drawn(toggleSquares, drawGlyph(shape, seeded('glyph')), 0.25).share).toBeLessThan(1);
  });

  test('keeps what it has when the readings are used up', () => {
    const squares = drawGlyph(shape, seeded('glyph'));
    const { readings, share } = drawn(toggleSquares, squares, 0, 10);
    expect(readings).toBe(11);
    expect(share).toBeGreaterThan(shareAlike(squares, dark));
    expect(share).toBeLessThan(1);
  });
});
