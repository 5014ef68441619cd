// What somebody missed by: never a bare share, which reads as if it were what they had right.
import { expect, test } from 'vitest';
import { errorBins } from '../../../client/protection/errorBins.ts';
import { missWords } from '../../../client/protection/errorWords.ts';

test.each([
  ['number', 0, 'all right'],
  ['face', 0, 'all right'],
  ['membership', 0.5, '50 % wrong'],
  ['attribute', 1, '100 % wrong'],
  ['coin', 0.02, 'off by 2 of 100'],
  ['coin', 0, 'off by 0 of 100'],
  ['degree', 0, 'none better'],
  ['budget', 0.25, '25 % were better'],
  ['records', 1, '100 % were better'],
] as const)('a share in a round of %s: %d is “%s”', (type, error, words) => {
  expect(missWords(error, 'share', type)).toBe(words);
});

test('metres and dollars say themselves', () => {
  expect(missWords(1.84, 'm', 'find')).toBe('1.8 m');
  expect(missWords(1_840, '$', 'line')).toBe('$1,840');
});

test('an axis of shares ends where everything is wrong', () => {
  expect(errorBins([1, 0.4], 0.9, [0.9], 1).high).toBe(1);
  expect(errorBins([1, 1, 0.4], 0.25, [0.5], 1)).toMatchObject({ high: 1, beyond: false });
});
