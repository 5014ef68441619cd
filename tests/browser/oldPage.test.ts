// A tab that was open while its server was upgraded, or set back: it loads itself anew once, and then says what to do.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { Middlebox, unversioned } from '../support/middlebox.ts';
import { openRoom } from '../support/server.ts';
import { type BrowserStage, openBrowserStage, shootSizes } from './browserStage.ts';

let stage: BrowserStage;
let room: CreatedRoom;
beforeAll(async () => {
  stage = await openBrowserStage();
  room = await openRoom(stage.address);
});
afterAll(() => stage.close());

/** The first `pages` loads of this tab say the number of another version, as pages of another build would. */
const otherBuild = (pages: number) => (page: Page) =>
  page.addInitScript((last) => {
    const nth = Number(sessionStorage.getItem('loads') ?? 0) + 1;
    sessionStorage.setItem('loads', String(nth));
    if (nth > last) return;
    const send = window.fetch;
    window.fetch = (to, init) => {
      const body =
        typeof init?.body === 'string' ? init.body.replace(/"protocol":\d+/, '"protocol":1') : init?.body;
      return send(to, { ...init, body: body ?? null });
    };
  }, pages);

const loads = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('loads')));
const TITLE = 'Another version of the game';

test('S9 a phone of yesterday loads itself anew, keeps its host link, and is in', async () => {
  const laptop = await stage.open(`/${room.code}/host#key=${room.hostKey}`, 'laptop', {
    prepare: otherBuild(1),
  });
  await laptop.getByRole('button', { name: 'Start', exact: false }).first().waitFor();
  expect(await loads(laptop)).toBe(2);
  const phone = await stage.open(`/${room.code}`, 'phone', { prepare: otherBuild(1) });
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await expect.poll(() => loads(phone).catch(() => 0)).toBe(2);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByText('You are', { exact: true }).waitFor();
});

test('one that stays old says so, does not go round in circles, and has a button', async () => {
  const wall = await stage.open(`/${room.code}/screen`, 'projector', { prepare: otherBuild(2) });
  await wall.getByRole('heading', { name: TITLE }).waitFor();
  await expect.poll(() => loads(wall)).toBe(2);
  await wall.waitForTimeout(1_500);
  expect(await loads(wall)).toBe(2);
  await shootSizes(wall, '63-old-page');
  await wall.getByRole('button', { name: 'Reload', exact: true }).click();
  await wall.getByRole('heading', { name: TITLE }).waitFor({ state: 'detached' });
  expect(await loads(wall)).toBe(3);
});

test('a page newer than its server says the same', async () => {
  const before = await Middlebox.before(stage.address);
  before.rewrites = unversioned;
  const wall = await stage.open('/guide', 'projector', { prepare: otherBuild(0) });
  await wall.goto(`${before.url}/${room.code}/screen`);
  await wall.getByRole('heading', { name: TITLE }).waitFor();
  await expect.poll(() => loads(wall)).toBe(2);
  await wall.close();
  await before.close();
});

test('a booth of yesterday, which nobody looks after, keeps its room and comes back', async () => {
  const booth = await stage.open('/booth', 'projector', { prepare: otherBuild(2) });
  const roomOf = () => booth.evaluate(() => sessionStorage.getItem('overexposed.booth')).catch(() => null);
  await expect.poll(() => loads(booth).catch(() => 0)).toBe(2);
  const made = await roomOf();
  expect(made).not.toBeNull();
  await expect.poll(() => loads(booth).catch(() => 0), { timeout: 20_000 }).toBe(3);
  await booth.getByRole('button', { name: 'Play here' }).waitFor();
  expect(await roomOf()).toBe(made);
});
