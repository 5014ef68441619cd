// What a teacher does during the hour: goes back to earlier reveals, alone and for the class, and takes back a skip.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { STRAY_MS } from '../../shared/protocol/pace.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { goalie } from '../support/match.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const seconds = { timeout: 30_000 };
const classOf = (page: Page) => page.locator('main').getAttribute('class');

interface Class {
  readonly host: Page;
  readonly wall: Page;
  readonly ann: Page;
  readonly room: CreatedRoom;
}

async function openClass(playlist: readonly RoundSpec[], timer: 'on' | 'off' = 'off'): Promise<Class> {
  const answer = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist, settings: { pace: 'teacher', timer } }),
  });
  const room = (await answer.json()) as CreatedRoom;
  const host = await stage.open(`/${room.code}/host#key=${room.hostKey}`, 'laptop');
  const wall = await stage.open(`/${room.code}/screen`, 'projector');
  const ann = await stage.open(`/${room.code}`, 'phone');
  await ann.getByRole('textbox', { name: 'Nickname' }).fill('Ann');
  await button(ann, 'Join').click();
  await button(host, 'More time for Ann').waitFor();
  return { host, wall, ann, room };
}

/** Presses what leads on, and waits until the host's page is `there`. */
async function on(host: Page, there: string, name: string | RegExp = /^Next/): Promise<void> {
  await expect.poll(() => button(host, name).first().isEnabled(), seconds).toBe(true);
  await host.waitForTimeout(STRAY_MS + 100); // P15
  await button(host, name).first().click();
  await expect.poll(() => classOf(host), seconds).toContain(`host-${there}`);
}

async function everySees(pages: readonly Page[], phase: string): Promise<void> {
  for (const page of pages) await expect.poll(() => classOf(page), seconds).toContain(phase);
}

test('X3 X4 a player asks for more time in the lobby, the host gives more, and the list tells nobody', async () => {
  const { host, wall, ann } = await openClass([goalie(30)], 'on');
  await ann.locator('summary', { hasText: 'I need more time' }).click();
  await ann.getByRole('radio', { name: 'Half as long again' }).check();
  await shoot(ann, 'teacher-more-time-phone');
  await button(host, 'More time for Ann').click();
  await host.waitForTimeout(300);
  await expect
    .poll(() => host.getByRole('radio', { name: 'Half as long again' }).isChecked(), seconds)
    .toBe(true);
  await host.getByRole('radio', { name: 'Twice as long' }).check();
  await shoot(host, 'teacher-more-time');
  await button(host, 'Done').click();
  await on(host, 'briefing', /^Start/);
  await ann.getByText('60 seconds').waitFor();
  await on(host, 'guessing');
  const left = async (page: Page) =>
    Number.parseInt((await page.getByRole('timer').getAttribute('aria-label')) ?? '', 10);
  await expect.poll(() => left(ann), seconds).toBeGreaterThan(35);
  for (const page of [host, wall]) expect(await left(page)).toBeLessThanOrEqual(30);
  await shoot(host, 'teacher-more-time-guessing');
  expect(stage.troubles).toEqual([]);
}, 120_000);

test('M1 the moderator leads from the link that the host makes, and finds nothing that ends the match', async () => {
  const { host, ann } = await openClass([goalie(), goalie()]);
  await host.locator('summary', { hasText: 'Moderator' }).click();
  await button(host, 'Make a link').click();
  const link = await host.getByLabel('Moderator link').inputValue();
  await shoot(host, 'teacher-moderator-link');
  const { pathname, hash } = new URL(link);
  const helper = await stage.open(pathname + hash, 'laptop');
  await button(helper, /^Start/).waitFor();
  await shoot(helper, 'teacher-moderator');
  for (const name of ['End match', 'Play along here', 'Party'])
    expect(await helper.getByText(name, { exact: true }).count(), name).toBe(0);
  await on(helper, 'briefing', /^Start/);
  await on(helper, 'guessing');
  await everySees([host, ann], 'guessing');
  await helper.reload(); // the browser knows the key
  await on(helper, 'reveal');
  await everySees([host, ann], 'reveal');
  expect(stage.troubles).toEqual([]);
}, 120_000);

test('P16 a skip is undone, and what was placed is there again', async () => {
  const { host, ann } = await openClass([goalie(), goalie()]);
  await on(host, 'briefing', /^Start/);
  await on(host, 'guessing');
  await ann.getByLabel('Board', { exact: true }).click();
  await expect.poll(() => button(ann, 'Lock in').isEnabled(), seconds).toBe(true);
  await host.getByLabel('Players').getByText('answered').waitFor();
  await shoot(host, 'teacher-placed');
  await on(host, 'briefing', 'Skip');
  await shoot(host, 'teacher-skipped');
  await button(host, /^Undo skip/).click();
  await everySees([host, ann], 'guessing');
  await expect.poll(() => button(ann, 'Lock in').isEnabled(), seconds).toBe(true);
  await button(ann, 'Lock in').click();
  await on(host, 'reveal');
  expect(await ann.getByText('Nobody placed a pin').count()).toBe(0);
  expect(stage.troubles).toEqual([]);
}, 120_000);

test('B1 B3 the teacher goes back two reveals, and every screen follows there and back', async () => {
  const { host, wall, ann } = await openClass([goalie(), goalie(), goalie()]);
  await on(host, 'briefing', /^Start/);
  for (const there of ['guessing', 'reveal', 'standings', 'briefing', 'guessing', 'reveal', 'standings'])
    await on(host, there);

  await button(host, 'See the reveal of round 1 again').click(); // alone
  await host.getByText('Only you see round 1 again.').waitFor();
  await shoot(host, 'teacher-alone');
  await everySees([wall, ann], 'standings');
  await button(host, 'Show it on all screens').click();
  await everySees([host, wall, ann], 'reveal');
  await ann.getByText('An earlier round, shown again by the host.').waitFor();
  await ann.getByText('Round 1 of 3').waitFor();
  await host.getByText('Would you have called this picture personal data?').waitFor();
  expect(await ann.getByText('Would you have called this picture personal data?').count()).toBe(0);
  await host.waitForTimeout(1_500);
  for (const [page, name] of [
    [host, 'host'],
    [wall, 'wall'],
    [ann, 'phone'],
  ] as const)
    await shoot(page, `teacher-back-${name}`);

  await on(host, 'standings', 'Back to the standings');
  await everySees([wall, ann], 'standings');
  await shoot(host, 'teacher-standings');
  await button(host, 'Last reveal').click();
  await everySees([host, wall, ann], 'reveal');
  await ann.getByText('Round 2 of 3').waitFor();
  await host.waitForTimeout(STRAY_MS + 100);
  await host.keyboard.press('Space'); // does not skip the standings
  await everySees([host, wall, ann], 'standings');
  expect(stage.troubles).toEqual([]);
}, 240_000);

test('E1 E2 a tap at the end is a bar on every screen, and is there after a reload', async () => {
  const { host, wall, ann } = await openClass([goalie()]);
  await on(host, 'briefing', /^Start/);
  for (const there of ['guessing', 'reveal', 'finale']) await on(host, there);
  await ann.getByText('A model that learned from you is to be published. How?').waitFor();
  await shoot(ann, 'teacher-exit-phone');
  await button(ann, 'With a promise').click();
  for (const page of [host, wall, ann]) await page.locator('.exit-bars').waitFor();
  await shoot(ann, 'teacher-exit-phone-bars');
  await shoot(host, 'teacher-exit-host');
  await shoot(wall, 'teacher-exit-wall');
  await ann.reload();
  await ann.locator('.exit-bars .own', { hasText: 'With a promise' }).waitFor();
  expect(stage.troubles).toEqual([]);
}, 120_000);
