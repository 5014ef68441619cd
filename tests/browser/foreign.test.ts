// In another language nothing stays English and nothing is cut off: two rounds in the pseudo-locale, on every kind of page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playForeign } from '../support/foreignMatch.ts';
import { goalie } from '../support/match.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

test('a match in the pseudo-locale has nothing in plain English and nothing cut off', async () => {
  const { plain, cut } = await playForeign(stage, [
    goalie(60),
    { type: 'coin', about: 'book', coin: 'symmetric', seconds: 60 },
  ]);
  expect(plain).toEqual([]);
  expect(cut).toEqual([]);
});

test('a language that nobody has written is English, and one that was asked for is kept', async () => {
  const page = await stage.open('/?lang=xx', 'phone');
  await page.getByRole('button', { name: 'Host a game' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.goto(`${stage.address}/?lang=en-XA`);
  await page.goto(`${stage.address}/`);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en-XA');
});
