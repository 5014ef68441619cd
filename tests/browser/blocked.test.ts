// Phones behind networks that keep WebSockets out or lose them on the way: the page says what is wrong and what to do.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { host, toGuessing } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { Middlebox, type Upgrades } from '../support/middlebox.ts';
import { openRoom } from '../support/server.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
let box: Middlebox;
let room: CreatedRoom;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  box = await Middlebox.before(stage.address);
  room = await openRoom(stage.address, { playlist: [goalie(75)] });
});
afterEach(() => box.close());

async function arrive(): Promise<Page> {
  const phone = await stage.open('/guide', 'phone');
  await phone.goto(`${box.url}/${room.code}`);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  return phone;
}

const BLOCKED = 'This network blocks the game’s live connection. Ask whoever runs it to allow';

const isIn = (phone: Page) => phone.getByText('You are', { exact: true }).waitFor({ timeout: 20_000 });

test.each(['403', '302', 'reset'] satisfies Upgrades[])(
  'a network that meets sockets with %s is named, with what to ask for; the page gets in once it lets them',
  async (how) => {
    box.upgrades = how;
    const phone = await arrive();
    await phone.getByText(BLOCKED).waitFor();
    expect(await phone.getByText(new URL(box.url).host).count()).toBe(1);
    await shoot(phone, `61-blocked-${how}`);
    box.upgrades = 'pass';
    await isIn(phone);
  },
);

test('a network that swallows handshakes is called blocked only after several of them', async () => {
  box.upgrades = 'swallow';
  const phone = await arrive();
  await phone.getByText('The server does not answer').waitFor();
  expect(await phone.getByText(BLOCKED).count()).toBe(0);
  await phone.getByText(BLOCKED).waitFor({ timeout: 15_000 });
  box.upgrades = 'pass';
  await isIn(phone);
});

test('in a round, a lock that cannot be sent says so at once, and the next network brings everything back', async () => {
  const boss = await host(stage.address, room);
  const phone = await arrive();
  await isIn(phone);
  await toGuessing(boss);
  const board = phone.getByLabel('Board', { exact: true });
  await board.click({ position: { x: 60, y: 60 } });
  const lock = phone.getByRole('button', { name: 'Lock in', exact: true });
  await expect.poll(() => lock.isEnabled()).toBe(true);
  box.upgrades = 'swallow';
  box.cut();
  await expect.poll(() => box.openSockets).toBe(1); // the next one is under way, and lost
  await lock.click();
  await phone.getByText('No connection just now, so this was not sent.').waitFor({ timeout: 4_000 });
  await phone.getByText('Your guess waits here').waitFor({ timeout: 4_000 });
  await shoot(phone, '62-not-sent-phone');
  box.upgrades = 'pass';
  await phone.waitForTimeout(1_600);
  await phone.evaluate(() => window.dispatchEvent(new Event('online')));
  await phone.getByText('Your guess waits here').waitFor({ state: 'detached', timeout: 3_000 });
  await lock.click();
  await phone.getByRole('heading', { name: /locked in/i }).waitFor();
});
