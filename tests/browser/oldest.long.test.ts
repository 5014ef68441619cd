// A whole match in pages that have lost everything that the oldest browsers of the README (client/browsers.ts) lack.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOldest } from '../support/oldestPage.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Something is to be seen: text over a good part of the page. */
const isFilled = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(20);

test('`quick` is played to the finale on host, wall and phone', async () => {
  const host = await stage.open('/', 'laptop', { prepare: makeOldest });
  expect(await host.evaluate(() => 'toSorted' in [] || 'timeout' in AbortSignal)).toBe(false);
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/[A-Z]{4}\/host/);
  const code = /\/([A-Z]{4})\/host/.exec(host.url())?.[1] ?? '';
  const wall = await stage.open(`/${code}/screen`, 'projector', { prepare: makeOldest });
  const phone = await stage.open(`/${code}`, 'phone', { prepare: makeOldest });
  await button(phone, 'Join').click();
  await wall
    .getByText('1 person')
    .or(wall.getByText(/in the room/))
    .first()
    .waitFor();
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  for (let round = 1; round <= 5; round++) {
    await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true);
    await next.click(); // the briefing
    await button(host, 'No timer').click();
    const board = phone.getByLabel('Board', { exact: true });
    await board.waitFor();
    await board.click({ position: { x: 60, y: 60 } });
    for (const page of [host, wall, phone]) await isFilled(page);
    await shoot(phone, `60-oldest-phone-guess-${round}`);
    await shoot(wall, `60-oldest-wall-guess-${round}`);
    await button(phone, 'Lock in').click();
    await phone
      .getByText(/truth matches/i)
      .first()
      .waitFor({ timeout: 15_000 });
    await wall.waitForTimeout(4_500); // the whole choreography
    for (const page of [host, wall, phone]) await isFilled(page);
    await shoot(phone, `61-oldest-phone-reveal-${round}`);
    await shoot(wall, `61-oldest-wall-reveal-${round}`);
    await shoot(host, `61-oldest-host-reveal-${round}`);
    await next.click();
    if (round < 5) {
      await wall.getByRole('heading', { name: 'Standings' }).waitFor();
      await shoot(wall, `62-oldest-wall-standings-${round}`);
      await next.click();
    }
  }
  await next.click().catch(() => {});
  await button(host, 'Play again').waitFor();
  await wall.waitForTimeout(1_500);
  for (const [name, page] of Object.entries({ host, wall, phone })) {
    await isFilled(page);
    await shoot(page, `63-oldest-${name}-finale`);
  }
  expect(stage.troubles).toEqual([]);
}, 300_000);
