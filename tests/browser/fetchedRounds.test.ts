// A round's code, words and styles come when the round does: not before, and in the end even over a bad line.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RoundSpec } from '../../shared/rounds.ts';
import { drawn, host, toGuessing } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { openRoom } from '../support/server.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const coin: RoundSpec = { type: 'coin', about: 'book', coin: 'symmetric', seconds: 60 };
const COIN_CODE = /\/assets\/round-coin-[^/]*\.js$/;
const LATER_SCREENS = /\/assets\/(Standings|Finale)-[^/]*\.(js|css)$/;
const COIN_STYLES = /\/assets\/coin-[^/]*\.css$/;

async function join(rounds: readonly RoundSpec[], prepare: (page: Page) => unknown) {
  const room = await openRoom(stage.address, { playlist: rounds });
  const boss = await host(stage.address, room);
  const phone = await stage.open(`/${room.code}`, 'phone', { prepare: async (page) => prepare(page) });
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByText('You are', { exact: true }).waitFor();
  return { boss, phone };
}

test('a phone fetches the code of the round that is on and, once that is over, of the next one', async () => {
  const asked: string[] = [];
  const { boss } = await join([goalie(60), goalie(60), coin], (page) =>
    page.on('request', (request) => {
      const type = /\/assets\/round-([a-z]+)-[^/]*\.js$/.exec(request.url())?.[1];
      if (type) asked.push(type);
    }),
  );
  await expect.poll(() => asked).toEqual(['find']);
  await toGuessing(boss);
  expect(asked).toEqual(['find']);
  await boss.do('host.skip'); // round two is next to the coin
  await drawn(boss);
  await boss.do('host.next');
  await boss.phase('guessing');
  expect(asked).toEqual(['find']);
  await boss.do('host.next');
  await expect.poll(() => asked).toEqual(['find', 'coin']);
});

test('while its code does not come a round keeps its place, with a note; once it is there it can be played', async () => {
  const { boss, phone } = await join([coin], (page) => page.route(COIN_CODE, (route) => route.abort()));
  await toGuessing(boss);
  const note = phone.getByText('A part of this page has not come yet');
  await note.waitFor();
  const place = await phone.locator('.round-coming').boundingBox();
  expect(place?.height).toBeGreaterThan(150);
  await shoot(phone, '73-round-coming');
  await phone.unroute(COIN_CODE);
  await phone.locator('.coin-play').waitFor({ timeout: 60_000 });
  await note.waitFor({ state: 'detached' });
});

test('what is fetched ahead of its time is missed by nobody until then', async () => {
  const tries: string[] = [];
  const { boss, phone } = await join([goalie(60), coin], (page) =>
    page.route(LATER_SCREENS, (route) => {
      tries.push(route.request().url());
      return route.abort();
    }),
  );
  await toGuessing(boss);
  await boss.do('host.next');
  await boss.phase('reveal');
  await expect.poll(() => tries.length, { timeout: 30_000 }).toBeGreaterThan(10);
  const note = phone.getByText('A part of this page has not come yet');
  expect(await note.count()).toBe(0);
  await boss.do('host.next'); // to the standings, which cannot be shown
  await note.waitFor();
  await phone.unroute(LATER_SCREENS);
  await phone.getByRole('heading', { name: 'Standings' }).waitFor({ timeout: 30_000 });
  await note.waitFor({ state: 'detached' });
});

test('a page of its own says that it did not load, and stands there as soon as it has', async () => {
  const guide = /\/assets\/Guide-[^/]*\.js$/;
  const page = await stage.open('/guide', 'phone', {
    prepare: (opened) => opened.route(guide, (route) => route.abort()),
  });
  const sentence = page.getByText('This page did not load');
  await sentence.waitFor();
  await page.unroute(guide);
  await sentence.waitFor({ state: 'detached', timeout: 30_000 });
  await page.getByRole('heading').first().waitFor();
});

test('styles that failed once come all the same', async () => {
  let failures = 0;
  const { boss, phone } = await join([coin], (page) =>
    page.route(COIN_STYLES, (route) => (failures++ === 0 ? route.abort() : route.continue())),
  );
  await toGuessing(boss);
  await phone.locator('.coin-play').waitFor({ timeout: 60_000 });
  await expect
    .poll(() => phone.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('/coin-'))))
    .toBe(true);
  expect(failures).toBeGreaterThan(1);
});
