// The whole lesson in the pseudo-locale, on every kind of page and at every size.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import { playForeign } from '../support/foreignMatch.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

test('the lesson in the pseudo-locale has nothing in plain English and nothing cut off', async () => {
  const { plain, cut } = await playForeign(stage, PLAYLISTS.lesson ?? [], true);
  expect(plain).toEqual([]);
  expect(cut).toEqual([]);
});
