// At every size what is to be pressed is in sight as a whole, and nothing that can be chosen lies under it.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const PHONES = [
  { width: 360, height: 740 },
  { width: 375, height: 553 },
  { width: 740, height: 360 },
];

const LAPTOPS = [
  { width: 1024, height: 640 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function party(): Promise<CreatedRoom> {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: 'quick', settings: { pace: 'party' } }),
  });
  return (await reply.json()) as CreatedRoom;
}

/** Would a finger on its middle reach it, with the page as it is scrolled now? */
const canBePressed = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const isWhole = left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return isWhole && hit !== null && element.contains(hit);
  });

/** Everything of `toPress` is, at each size; of `toChoose` each after scrolling to it. */
async function inSight(
  page: Page,
  name: string,
  sizes: typeof PHONES,
  toPress: Locator,
  toChoose?: Locator,
): Promise<void> {
  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => window.scrollTo(0, 0));
    const size = `${name}-${viewport.width}x${viewport.height}`;
    await toPress.first().waitFor();
    for (const [index, each] of (await toPress.all()).entries())
      await expect.poll(() => canBePressed(each), { message: `${size}, no. ${index}` }).toBe(true);
    await shoot(page, `95-${size}`);
    for (const choice of (await toChoose?.all()) ?? []) {
      await choice.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await expect.poll(() => canBePressed(choice), { message: `${size}, a choice` }).toBe(true);
    }
  }
}

test('Start, Go on, Next and Play again can be pressed without scrolling, and the pace chosen', async () => {
  const { code, hostKey } = await party();
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'phone', { still: true });
  const ann = await stage.open(`/${code}`, 'phone', { still: true });
  await button(ann, 'Join').click();
  await button(ann, 'Join').waitFor({ state: 'detached' });
  await inSight(host, 'host-lobby', PHONES, button(host, 'Start'), host.locator('.pace-choice label'));
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  await next.waitFor();
  await inSight(host, 'host-briefing', PHONES, next);
  await ann.getByRole('timer').waitFor();
  await ann.getByLabel('Board', { exact: true }).click({ position: { x: 60, y: 60 } });
  await button(ann, 'Lock in').click();
  await button(ann, 'Go on').waitFor();
  await button(host, 'Pause').click(); // it stays while it is looked at
  await inSight(ann, 'reveal', PHONES, ann.locator('.go-on .button'));
  await inSight(host, 'host-reveal', PHONES, next);
  await button(host, 'End match').click();
  await host.getByRole('dialog').getByRole('button').first().click();
  await button(host, 'Play again').waitFor();
  await inSight(host, 'host-finale', PHONES, button(host, 'Play again'));
  expect(stage.troubles).toEqual([]);
});

test('whoever hosts and plays along can press everything too, and a friend on a laptop has Go on in sight', async () => {
  const sizes = [...PHONES, ...LAPTOPS];
  const { code, hostKey } = await party();
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'phone', { still: true });
  const ann = await stage.open(`/${code}`, 'laptop', { still: true });
  for (const page of [host, ann]) {
    if (page === host) await button(page, 'Play along here').click();
    await button(page, 'Join').click();
    await button(page, 'Join').waitFor({ state: 'detached' });
  }
  const pressed = host.locator('.hostbar').locator('button, .pace-choice label');
  await button(host, 'Start').waitFor();
  await inSight(host, 'along-lobby', sizes, pressed);
  await button(host, 'Start').click();
  await ann.getByRole('timer').waitFor();
  await button(host, 'Next').click();
  await button(host, 'Pause').click(); // it stays while it is looked at
  await ann.locator('.go-on .button').waitFor();
  await inSight(ann, 'friend-reveal', sizes, ann.locator('.go-on .button'));
  await inSight(host, 'along-reveal', sizes, pressed);
  await button(host, 'Resume').click();
  for (const page of [ann, host]) await page.locator('.go-on .button').click();
  await ann.getByRole('heading', { name: 'Standings' }).waitFor();
  await button(host, 'Pause').click();
  await inSight(ann, 'friend-standings', sizes, ann.locator('.go-on .button'));
  await inSight(host, 'along-standings', sizes, pressed);
  await button(host, 'End match').click();
  await button(host, 'Yes, end it').click();
  await button(host, 'Play again').waitFor();
  await inSight(host, 'along-finale', sizes, pressed);
  expect(stage.troubles).toEqual([]);
});
