// The pages that look back on a match: the board, every round replayed, the files; and what is not there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playedOut, store } from '../support/finished.ts';
import { type BrowserStage, openBrowserStage, shootSizes } from './browserStage.ts';

let stage: BrowserStage;
let id: string;
beforeAll(async () => {
  const table = playedOut();
  stage = await openBrowserStage(async (dataDir) => {
    id = await store(dataDir, table);
  });
});
afterAll(() => stage.close());

test('a finished match shows its board, and each round replays to its sentence', async () => {
  const page = await stage.open(`/results/${id}`, 'laptop');
  await page.getByRole('heading', { name: 'Round by round' }).waitFor();
  await shootSizes(page, '30-results');
  const rounds = page.getByRole('button', { name: /^Replay round/ });
  const count = await rounds.count();
  expect(count).toBe(5);
  for (let round = 1; round <= count; round++) {
    await page.getByRole('button', { name: `Replay round ${round}`, exact: true }).click();
    await page.locator('.replay-shown').scrollIntoViewIfNeeded();
    await page.waitForTimeout(4500); // the whole choreography
    await shootSizes(page, `31-results-round-${round}`);
    expect((await page.locator('.replay-shown').innerText()).length).toBeGreaterThan(40);
  }
  expect(await page.locator('.replay-shown').count()).toBe(1);
  expect(stage.troubles).toEqual([]);
});

test('a match that nobody knows gets a sentence and a way back', async () => {
  const page = await stage.open('/results/nothing-here', 'phone');
  await page.getByText('No finished match has this address').waitFor();
  await page.getByRole('link', { name: /start page/i }).waitFor();
});

test('all matches stand on one board, and filters choose among them', async () => {
  const page = await stage.open('/results', 'laptop');
  await page.getByText('1 match', { exact: true }).waitFor();
  await shootSizes(page, '32-all-results');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('company');
  await page.getByRole('rowheader', { name: 'Inverse distance, power 2, newest hire' }).waitFor();
  await page.getByRole('rowheader', { name: 'Tiles, 8 × 5' }).waitFor({ state: 'detached' });
  await page.getByLabel('Since').fill('2030-01-01');
  await page.getByText('Nothing was played that fits').waitFor();
  expect(new URL(page.url()).search).toBe('?scenario=company&since=2030-01-01');

  const bad = await stage.open('/results?since=yesterday', 'phone');
  await bad.getByText('This choice of matches makes no sense').waitFor();
});

test('the teachers\u2019 page tells the story and how long it takes', async () => {
  const page = await stage.open('/guide', 'laptop');
  await page.getByText('5 rounds, about 6 min').waitFor();
  await shootSizes(page, '33-guide');
  await page.getByRole('heading', { name: 'The lone hire' }).scrollIntoViewIfNeeded();
  await shootSizes(page, '34-guide-story');
});
