// Walls of few pixels, and what every big screen needs: code, clock and count in sight without scrolling in every
// phase, a screen that stays awake, and drawings that forced colours leave to be seen.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { NAME_LENGTH_MAX } from '../../shared/protocol/room.ts';
import type { FindClue } from '../../shared/rounds/find.ts';
import { host as joinAsHost, player } from '../support/client.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';
import { everyWall } from './everyWall.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function room(playlist: unknown = 'quick'): Promise<CreatedRoom> {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist }),
  });
  return (await reply.json()) as CreatedRoom;
}

/** Players with the longest names, one on each place where the map is surest: one of them is near the goalie. */
async function guessEverywhere(opened: CreatedRoom): Promise<void> {
  const boss = await joinAsHost(stage.address, opened);
  const { clue } = await boss.phase('guessing');
  if (clue.type !== 'find') throw new Error(`a map was expected, not '${clue.type}'`);
  const surest = [...clue.cells]
    .map((byte, cell) => ({ byte, x: (cell % clue.columns) + 0.5, y: Math.floor(cell / clue.columns) + 0.5 }))
    .filter(({ byte }, cell) => isPeak(clue, byte, cell))
    .map(({ x, y }) => ({ x: (120 * x) / clue.columns, y: (75 * y) / clue.rows }));
  for (const [i, place] of surest.entries()) {
    const name = `Wilhelmina Weber ${i}`.padEnd(NAME_LENGTH_MAX, 'm');
    const guest = await player(stage.address, opened, name);
    await guest.do('guess', { round: 0, guess: { places: [place] } });
  }
}

/** On one side of the middle, and nowhere around it further from it. */
function isPeak({ cells, columns }: FindClue, byte: number, cell: number): boolean {
  const around = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1];
  return byte > 200 && around.every((step) => (cells[cell + step] ?? 0) <= byte);
}

test('code, clock and count are in sight in every phase on walls of few pixels', async () => {
  const opened = await room();
  const { code, hostKey } = opened;
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { still: true });
  const wall = await stage.open(`/${code}/screen`, 'projector', { still: true });
  const phone = await stage.open(`/${code}`, 'phone', { still: true });
  await phone.getByRole('textbox').fill('Maximiliane Weber'.padEnd(NAME_LENGTH_MAX, 'm'));
  await button(phone, 'Join').click();
  await wall.getByText('Waiting for the first player').waitFor({ state: 'detached' });
  await everyWall(wall, 'lobby', ['.wall-code', '.wall-scan .qr', '.wall-room']);
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  await wall.locator('.wall-briefing').waitFor();
  await everyWall(wall, 'briefing', ['.badge-code', '.badge .qr', '.wall-briefing h1', '.wall-facts']);
  await next.click();
  await wall.getByRole('timer').waitFor();
  await button(host, '+ 15 s').click();
  await button(host, '+ 15 s').click();
  await everyWall(wall, 'guess', ['.badge-code', '.badge .qr', '.timer', '.lock-count', '.board']);
  await guessEverywhere(opened);
  await phone.getByLabel('Board', { exact: true }).click({ position: { x: 60, y: 60 } });
  await button(phone, 'Lock in').click();
  await next.click();
  await wall.locator('.pair').locator('xpath=..').and(wall.locator('.shown')).waitFor({ timeout: 30_000 });
  await everyWall(wall, 'reveal', [
    '.badge-code',
    '.badge .qr',
    '.big-number',
    '.best-score',
    '.pair',
    '.story',
  ]);
  await next.click();
  await wall.getByRole('heading', { name: 'Standings' }).waitFor();
  await everyWall(wall, 'standings', ['.badge-code', '.badge .qr', '.places']);
  await host.getByRole('button', { name: 'End match' }).click();
  await host.getByRole('dialog').getByRole('button').first().click();
  await wall.locator('.wall-finale').waitFor();
  await everyWall(wall, 'finale', ['.badge-code', '.badge .qr', '.podium, .wall-hidden']); // without a point no podium
  expect(stage.troubles).toEqual([]);
});

test('forced colours leave the scale, the ramp and the labels of charts', async () => {
  const { code, hostKey } = await room();
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { still: true });
  const phone = await stage.open(`/${code}`, 'phone', { still: true, forced: true });
  await button(phone, 'Join').click();
  await button(phone, 'Join').waitFor({ state: 'detached' });
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true);
  await next.click();
  await phone.getByLabel('Board', { exact: true }).click({ position: { x: 60, y: 60 } });
  const style = (selector: string, property: string) =>
    phone
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await style('.rim-ramp', 'background-image')).toContain('gradient');
  await shoot(phone, '91-forced-guess');
  await button(phone, 'Lock in').click();
  await phone
    .getByText(/you missed by/i)
    .first()
    .waitFor({ timeout: 15_000 });
  const page = await style('body', 'background-color');
  for (const part of ['.strip-axis', '.strip-tick', '.strip-you'])
    expect(await style(part, 'background-color'), part).not.toBe(page);
  await shoot(phone, '91-forced-reveal');
  expect(stage.troubles).toEqual([]);
});

test('a chart under forced colours keeps its black behind its labels', async () => {
  const { PLAYLISTS } = await import('../../server/match/playlists.ts');
  const pay = Object.values(PLAYLISTS)
    .flat()
    .find(({ type }) => type === 'pay');
  const { code, hostKey } = await room([pay]);
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { still: true });
  const wall = await stage.open(`/${code}/screen`, 'projector', { still: true, forced: true });
  const phone = await stage.open(`/${code}`, 'phone', { still: true });
  await button(phone, 'Join').click();
  await button(phone, 'Join').waitFor({ state: 'detached' });
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true);
  await next.click();
  await wall.locator('.chart').first().waitFor();
  const black = await wall
    .locator('.chart')
    .first()
    .evaluate((chart) => getComputedStyle(chart).backgroundColor);
  expect(black).toBe('rgb(11, 11, 12)');
  await shoot(wall, '91-forced-chart');
});

test('host, wall and player ask to stay awake, and ask again after they were out of sight', async () => {
  const { code, hostKey } = await room();
  const counting = (page: Page) =>
    page.addInitScript(() => {
      const counted = globalThis as unknown as { asked: number };
      counted.asked = 0;
      const request = navigator.wakeLock.request.bind(navigator.wakeLock);
      navigator.wakeLock.request = (type) => {
        counted.asked += 1;
        return request(type);
      };
    });
  const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  for (const path of [`/${code}/host#key=${hostKey}`, `/${code}/screen`, '/booth']) {
    const page = await stage.open(path, 'laptop', { prepare: counting });
    await expect.poll(() => asked(page), { message: path }).toBe(1);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => asked(page), { message: path }).toBe(2);
  }
  const away = await stage.open(`/${code}/screen`, 'laptop', { prepare: counting });
  await expect.poll(() => asked(away)).toBe(1);
  await away.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await asked(away)).toBe(1); // a page that nobody sees keeps nothing awake
});
