// Attackers that may only ask: as few questions as theory allows, through answers that lie or are rounded.
import { describe, expect, test } from 'vitest';
import { bisect, findByPrefix } from '../../../shared/attack/query/bisection.ts';
import { edgeTrick, toggleAll } from '../../../shared/attack/query/glyph.ts';
import { climb } from '../../../shared/attack/query/hillClimb.ts';
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
} from '../../../shared/attack/query/optimum.ts';
import { seekByMedian } from '../../../shared/attack/query/posteriorMedian.ts';
import { trilaterate } from '../../../shared/attack/query/trilateration.ts';
import { below, between } from '../../../shared/random/randomness.ts';
import { seeded } from '../../../shared/random/seeded.ts';
import { soccer } from '../../../shared/scenario/soccer.ts';
import reference from '../../vectors/oracle_optimum.json' with { type: 'json' };

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

describe('searching for a secret', () => {
  test('bisection finds every one of 100 with at most 7 questions', () => {
    for (let secret = 0; secret < 100; secret++) {
      const found = bisect(100, (k) => secret >= k);
      expect(found).toMatchObject({ guess: secret, certain: true });
      expect(found.questions).toBeLessThanOrEqual(7);
    }
  });

  test('prefixes find every two-digit number in 10.8 questions on average', () => {
    const digits = [...'0123456789'];
    let questions = 0;
    for (let secret = 0; secret < 100; secret++) {
      const word = String(secret).padStart(2, '0');
      const found = findByPrefix(2, digits, (prefix) => word.startsWith(prefix));
      expect(found.guess).toBe(word);
      questions += found.questions;
    }
    expect(questions / 100).toBeCloseTo(10.8, 9);
  });

  test('the posterior median gets through a quarter of lies near capacity', () => {
    const randomness = seeded('lies');
    let right = 0;
    let questions = 0;
    for (let round = 0; round < 100; round++) {
      const secret = below(randomness, 100);
      const found = seekByMedian(100, 0.25, (k) => secret >= k !== randomness.uniform() < 0.25, 200);
      if (found.guess === secret) right++;
      questions += found.questions;
    }
    expect(right).toBeGreaterThan(85);
    expect(questions / 100).toBeGreaterThan(Math.log2(100));
    expect(questions / 100).toBeLessThan(2 * (Math.log2(100) / capacity(0.25)));
  });

  test('three distances give the place away exactly', () => {
    const hidden = { x: 31.25, y: 48.5 };
    const sightings = [
      { x: 0, y: 0 },
      { x: 120, y: 5 },
      { x: 60, y: 70 },
    ].map((from) => ({ ...from, distance: Math.hypot(from.x - hidden.x, from.y - hidden.y) }));
    const place = trilaterate(sightings);
    expect(Math.hypot(place.x - hidden.x, place.y - hidden.y)).toBeLessThan(1e-9);
    expect(() => trilaterate(sightings.slice(0, 2))).toThrow(/three distances/);
    const inLine = [0, 1, 2].map((x) => ({ x, y: 0, distance: 5 }));
    expect(() => trilaterate(inLine)).toThrow(/one line/);
  });

  test('climbing a smooth confidence ends near its top, and rounding to labels stops it', () => {
    const randomness = seeded('climb');
    const errors = { smooth: 0, labels: 0 };
    for (let round = 0; round < 40; round++) {
      const top = { x: between(randomness, 10, 110), y: between(randomness, 10, 65) };
      const answer = (x: number, y: number) => Math.exp(-((x - top.x) ** 2 + (y - top.y) ** 2) / 1_500);
      const far = (place: { x: number; y: number }) => Math.hypot(place.x - top.x, place.y - top.y) / 40;
      errors.smooth += far(climb(({ x, y }) => answer(x, y), soccer.domain, 30, randomness));
      errors.labels += far(climb(({ x, y }) => Math.round(answer(x, y)), soccer.domain, 30, randomness));
    }
    expect(errors.smooth).toBeLessThan(6);
    expect(errors.labels).toBeGreaterThan(errors.smooth);
  });
});

describe('drawing a hidden glyph', () => {
  const glyph = (randomness = seeded('glyph')) => Uint8Array.from({ length: 25 }, () => below(randomness, 2));
  const agreement = (hidden: Uint8Array, drawing: Uint8Array) =>
    drawing.reduce((sum, pixel, i) => sum + (pixel === hidden[i] ? 1 : 0), 0) / hidden.length;

  test('takes pixels + 1 questions on an exact meter', () => {
    const hidden = glyph();
    const drawn = toggleAll(25, (drawing) => agreement(hidden, drawing));
    expect(drawn).toEqual({ drawing: hidden, questions: 26 });
  });

  test('is hardly slowed by a meter of five levels', () => {
    const randomness = seeded('edges');
    let solved = 0;
    for (let round = 0; round < 50; round++) {
      const hidden = glyph(randomness);
      const drawn = edgeTrick(25, (drawing) => Math.round(agreement(hidden, drawing) * 4) / 4);
      expect(drawn.questions).toBeLessThanOrEqual(51);
      if (agreement(hidden, drawn.drawing) === 1) solved++;
    }
    expect(solved).toBeGreaterThanOrEqual(45);
  });

  test('by naive toggling fails on that meter', () => {
    const hidden = glyph();
    const { drawing } = toggleAll(25, (each) => Math.round(agreement(hidden, each) * 4) / 4);
    expect(agreement(hidden, drawing)).toBeLessThan(1);
  });
});
