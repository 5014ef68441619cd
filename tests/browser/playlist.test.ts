// A host makes a playlist, shares its link and hosts it; a link that makes no sense says so.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage, shootSizes } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('rounds are picked, changed, moved, shared as a link and hosted', async () => {
  const page = await stage.open('/playlist', 'laptop');
  await page.getByRole('button', { name: 'Quick', exact: true }).click();
  await page.getByText('5 rounds, about').waitFor();
  await page.getByRole('button', { name: 'Move round 3 up' }).click();
  await page.getByRole('button', { name: 'Remove round 5' }).click();
  await page.getByText('1 The goalie').click();
  await page.getByRole('spinbutton', { name: 'Seconds' }).first().fill('45');
  await page.getByRole('spinbutton', { name: 'Seconds' }).first().blur();
  await page.getByRole('combobox', { name: 'Protection' }).first().selectOption({ label: 'Noise 0.1' });
  await page.getByText(/noise 0.1, no guarantee · 45 seconds/).waitFor();
  await shootSizes(page, '50-playlist');

  const shared = await stage.open(page.url().slice(stage.address.length), 'phone');
  await shared.getByText('4 rounds, about').waitFor();
  await shared.getByText(/noise 0.1, no guarantee · 45 seconds/).waitFor();

  await shared.getByRole('button', { name: 'Host it' }).click();
  await shared.waitForURL(/\/[A-Z]{4}\/host/);
  await shared.getByRole('button', { name: 'Start', exact: true }).waitFor();
  expect(stage.troubles).toEqual([]);
});

test('a bad link says which round is wrong and takes nothing over', async () => {
  const page = await stage.open('/playlist#find;seconds=3', 'phone');
  await page.getByText('round 1 makes no sense').waitFor();
  await page.getByText('No rounds yet.').waitFor();
  expect(await page.getByRole('button', { name: 'Host it' }).isDisabled()).toBe(true);
});
