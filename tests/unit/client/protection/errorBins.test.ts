// The histogram of a class' errors.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorBins } from '../../../../client/protection/errorBins.ts';

test('every guess is counted once, and every mark fits on the axis', () => {
  const error = fc.double({ min: 0, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(error, { maxLength: 60 }),
      fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
      fc.array(error, { maxLength: 3 }),
      (errors, blind, marks) => {
        const { high, counts, beyond } = errorBins(errors, blind, marks);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(errors.length);
        for (const mark of [blind, ...marks]) expect(mark).toBeLessThanOrEqual(high * (1 + 1e-9));
        expect(beyond).toBe(errors.some((each) => each > high));
      },
    ),
  );
});

test('the axis ends at a round number', () => {
  expect(errorBins([1, 2], 6.8, []).high).toBe(10);
  expect(errorBins([], 10_700, []).high).toBe(15_000);
  expect(errorBins([], 0.5, []).high).toBe(0.8);
});

test('one wild guess does not flatten the others', () => {
  const { high, beyond, counts } = errorBins([...Array(20).fill(1), 130], 6.8, []);
  expect([high, beyond, counts.at(-1)]).toEqual([10, true, 1]);
});
