// A host makes a playlist, shares its link and hosts it; a link that makes no sense says so.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserStage, openBrowserStage, shootSizes } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
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

test('every setting has a field or is said to be fixed, and a round keeps the keyboard while it moves', async () => {
  const page = await stage.open('/playlist', 'laptop');
  await page.getByRole('button', { name: 'What a promise costs', exact: true }).click();
  await page.getByText('2 Guess the attribute').click();
  await page.getByRole('combobox', { name: 'Protection' }).selectOption({ label: 'ε = 5' });
  await page.getByText('3 More people, stronger promise').click();
  await page.getByRole('checkbox', { name: '220', exact: true }).uncheck();
  await page.locator('details[open] .round-fixed', { hasText: 'Scenario: the pitch' }).waitFor();
  await shootSizes(page, '51-playlist-forms');

  await page.getByRole('button', { name: 'Duplicate round 3' }).click();
  await page.getByText('4 More people, stronger promise').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp'); // it is the first already
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    '1 More people, stronger promise',
  );
  expect(await page.getByRole('listitem').count()).toBe(6);

  const shared = await stage.open(page.url().slice(stage.address.length), 'phone');
  await shared.getByText('1 More people, stronger promise').click();
  expect(await shared.getByRole('checkbox', { name: '220', exact: true }).isChecked()).toBe(false);
  expect(await shared.getByRole('checkbox', { name: '2,200' }).isChecked()).toBe(true);
  await shared.getByText('3 Guess the attribute').click();
  await shared.getByText(/private, ε\s5 for one’s band · 45 seconds/).waitFor();
});

test('a bad link says which round is wrong and takes nothing over', async () => {
  const page = await stage.open('/playlist#find;seconds=3', 'phone');
  await page.getByText('round 1 makes no sense').waitFor();
  await page.getByText('No rounds yet.').waitFor();
  expect(await page.getByRole('button', { name: 'Host it' }).isDisabled()).toBe(true);
});

test.each([
  ['a type that does not exist', 'telepathy;seconds=30', 'no rounds called “telepathy”'],
  ['half a link', 'find;scenario=soccer;target=goalie;seconds=30;pl', 'Perhaps it was cut off'],
  ['a wrong setting', 'find;scenario=soccer;target=goalie;seconds=3;plan=idw:2/none', '“Seconds”'],
  [
    'a plan that cannot be published',
    'find;scenario=soccer;target=goalie;seconds=30;plan=kernel:8/private:1:0',
    'Gaussian noise needs a delta above 0',
  ],
  ['a very long link', 'find|'.repeat(20_000), 'more than 40 rounds'],
])('%s opened on top of a playlist says so in a sentence', async (_, link, sentence) => {
  const page = await stage.open('/playlist#coin;about=book;coin=symmetric;seconds=45', 'phone');
  await page.getByText('1 Flip a coin').waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
  await page.getByText(sentence).waitFor();
  await page.getByText('No rounds yet.').waitFor();
  await shootSizes(page, `52-playlist-${sentence.replace(/[^a-z0-9]+/gi, '-')}`);
  expect(stage.troubles).toEqual([]);
});
