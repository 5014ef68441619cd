// What people see when the disk takes nothing, and when a round cannot be drawn.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RoomParts } from '../../server/room/parts.ts';
import { type Database, openDatabase } from '../../server/store/database.ts';
import { AttackerPool } from '../../server/workers/pool.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { launchChromium } from '../support/chromium.ts';
import { drawn, host } from '../support/client.ts';
import { goalie, team } from '../support/match.ts';
import { bootServer, dataFolder, type TestServer } from '../support/server.ts';

let browser: Browser;
let server: TestServer;
let database: Database;
const dataDir = dataFolder();
const real = new AttackerPool();
const pool: RoomParts['pool'] = {
  draw: async (spec, claim) => {
    if (spec.type === 'find' && spec.target === 'team') throw new Error('this cannot be published');
    return real.draw(spec, claim);
  },
  attack: (...task) => real.attack(...task),
  read: (...task) => real.read(...task),
  answer: (...task) => real.answer(...task),
};

beforeAll(async () => {
  database = openDatabase(dataDir);
  server = await bootServer({ dataDir, database, pool });
  browser = await launchChromium();
});
afterEach(() => database.sql.exec('PRAGMA query_only = OFF'));
afterAll(async () => {
  await browser.close();
  await server.stop();
  await real.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(path: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}
const hostPage = ({ code, hostKey }: CreatedRoom) => open(`/${code}/host#key=${hostKey}`, 1366, 768);
async function phoneIn({ code }: CreatedRoom): Promise<Page> {
  const phone = await open(`/${code}`, 360, 740);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  return phone;
}
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

test('G6 the host reads why nothing is kept, and a pin placed meanwhile is sent again by itself', async () => {
  const room = await server.open({ playlist: [goalie(300)] });
  const boss = await host(server.url, room);
  const laptop = await hostPage(room);
  const phone = await phoneIn(room);
  await laptop.getByText('1 player').waitFor();
  await press(laptop, 'Start');
  await expect.poll(async () => (await boss.hello()).phase.name).toBe('briefing'); // a press before this one has been seen would be a stray one (P15)
  await drawn(boss);
  await boss.do('host.next');
  const board = phone.getByRole('region', { name: 'Board' });
  await board.click({ position: { x: 100, y: 100 } });
  await phone.getByText('Under the pin').waitFor();

  database.sql.exec('PRAGMA query_only = ON');
  await board.click({ position: { x: 200, y: 150 } });
  await laptop.getByText('The server cannot write to its disk.').waitFor();
  await phone.getByText('it is sent again by itself').waitFor();

  database.sql.exec('PRAGMA query_only = OFF');
  await laptop.getByText('The server cannot write to its disk.').waitFor({ state: 'detached' });
  await phone.waitForTimeout(1_000);
  await boss.do('host.next');
  const { reveal } = await boss.phase('reveal');
  const guess = reveal.guesses[0]?.guess as { places: { x: number }[] } | undefined;
  expect(guess?.places[0]?.x).toBeGreaterThan(55); // the second pin: 200 of about 360 pixels across 120 m
});

test('P14 a round that cannot be drawn says so to everybody, and Skip goes on', async () => {
  const room = await server.open({ playlist: [team(), goalie()] });
  const laptop = await hostPage(room);
  const phone = await phoneIn(room);
  const wall = await open(`/${room.code}/screen`, 1920, 1080);
  await laptop.getByText('1 player').waitFor();
  await press(laptop, 'Start');
  for (const page of [laptop, phone, wall])
    await page
      .getByRole('heading', { name: 'This round could not be prepared' })
      .waitFor({ timeout: 20_000 });
  await press(laptop, 'Skip');
  for (const page of [laptop, phone, wall])
    await page.getByRole('heading', { name: /goalie/ }).waitFor({ timeout: 20_000 });
});
