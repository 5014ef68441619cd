// Small phones and phones on their side, through a round: nothing that can be pressed lies under the Lock bar, nothing is
// cut off, second actions sit in the bar, and on its side the board is as high as the page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import type { RoundType } from '../../shared/rounds.ts';
import { faultsOf } from '../scripts/shots/faults.ts';
import { ONE_OF_EACH, PLAYS } from '../support/plays.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const UPRIGHT = [
  { width: 320, height: 568 },
  { width: 375, height: 553 },
  { width: 390, height: 664 },
  { width: 360, height: 640 },
];
const LYING = [
  { width: 740, height: 360 },
  { width: 812, height: 375 },
];
const PLAYED: readonly RoundType[] = ['find', 'oracle', 'number'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function everySize(page: Page, name: string, also: (isLying: boolean) => Promise<unknown>) {
  for (const viewport of [...UPRIGHT, ...LYING]) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => window.scrollTo(0, 0));
    const size = `${name}-${viewport.width}x${viewport.height}`;
    await expect.poll(() => faultsOf(page), { message: size, timeout: 5_000 }).toEqual([]);
    await also(LYING.includes(viewport));
    await shoot(page, `97-${size}`);
  }
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
};

/** The board stands on the left, as high as the page, and whatever is pressed beside it. */
async function boardFillsTheHeight(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const standing = async () => {
    const { x, y, height: tall } = await boxOf(page, '.find-board');
    return [x, y, tall];
  };
  await expect.poll(standing, { timeout: 5_000 }).toEqual([0, 0, height]);
  const board = await boxOf(page, '.find-board');
  expect(board.width).toBeLessThan(width - 200);
  for (const pressed of await page.locator('.foot .button:visible').all())
    expect((await pressed.boundingBox())?.x).toBeGreaterThanOrEqual(board.width);
}

test('a player meets no control under a bar and no cut text, from joining to the reveal', async () => {
  const playlist = PLAYED.map((type) => ONE_OF_EACH.find((spec) => spec.type === type));
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist, settings: { timer: 'off', pace: 'teacher' } }),
  });
  const { code, hostKey } = (await reply.json()) as CreatedRoom;
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { still: true });
  const phones = await Promise.all([0, 1].map(() => stage.open(`/${code}`, 'phone', { still: true })));
  const [phone, other] = phones as [Page, Page];
  await button(phone, 'Join').waitFor();
  await everySize(phone, 'join', async () => {
    const foot = async () => {
      const { y, height } = await boxOf(phone, 'button[type=submit]');
      return y + height - (phone.viewportSize()?.height ?? 0);
    };
    await expect.poll(foot, { timeout: 5_000 }).toBeLessThanOrEqual(0);
  });
  for (const page of phones) {
    await button(page, 'Join').click();
    await button(page, 'Join').waitFor({ state: 'detached' });
  }
  await everySize(phone, 'lobby', async () => {});
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  for (const type of PLAYED) {
    await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true);
    await next.click();
    await phone.locator('.lock-bar').waitFor();
    await everySize(phone, `${type}-first`, (isLying) =>
      isLying ? boardFillsTheHeight(phone) : dead(phone),
    );
    await PLAYS[type](phone, 0);
    await expect.poll(() => button(phone, 'Lock in').isEnabled()).toBe(true);
    await everySize(phone, `${type}-guess`, async (isLying) => {
      if (isLying) await boardFillsTheHeight(phone);
      if (type !== 'find') expect(await phone.locator('.lock-bar .ask-button:visible').count()).toBe(1);
    });
    await button(phone, 'Lock in').click();
    await phone.locator('.locked-lower').waitFor();
    await everySize(phone, `${type}-locked`, async () => {});
    await PLAYS[type](other, 1);
    await expect.poll(() => button(other, 'Lock in').isEnabled()).toBe(true);
    await button(other, 'Lock in').click();
    await phone
      .getByText(/truth matches/i)
      .first()
      .waitFor({ timeout: 20_000 });
    await everySize(phone, `${type}-reveal`, async (isLying) => {
      if (isLying) await boardFillsTheHeight(phone);
    });
    await next.click();
    if (type !== PLAYED.at(-1)) await next.click();
  }
  expect(stage.troubles).toEqual([]);

  /** On the lowest phones no button stands in the bar that cannot be pressed yet, but for the one that asks. */
  async function dead(page: Page): Promise<void> {
    if ((page.viewportSize()?.height ?? 0) > 590) return;
    expect(await button(page, 'Lock in').count()).toBe(0);
  }
}, 240_000);

test('the look at a page finds what is planted there, and nothing where nothing is', async () => {
  const page = await stage.open('/', 'phone', { still: true });
  await page.goto('about:blank'); // where no policy forbids the styles planted here
  const looked = async (html: string, isWall = false) => {
    await page.setContent(`<style>body{margin:0;font:16px sans-serif}</style>${html}`);
    return (await faultsOf(page, isWall)).join('; ');
  };
  const bar = '<footer class="foot" style="position:sticky;bottom:0;height:60px">Bar</footer>';
  expect(await looked(`<button>Above</button>${bar}`)).toBe('');
  expect(
    await looked(
      `<div style="height:690px"></div><button>Below</button><div style="height:90px"></div>${bar}`,
    ),
  ).toMatch(/"Below" lies under the bar/);
  expect(
    await looked('<p style="width:40px;overflow:hidden;white-space:nowrap">Far too long a word</p>'),
  ).toMatch(/"Far too long a word" is cut off/);
  expect(await looked('<p style="height:10px;overflow:hidden">One<br>Two</p>')).toMatch(/is cut off below/);
  expect(await looked('<p>One</p><p style="margin-top:-30px">Two</p>')).toMatch(/"One" lies over "Two"/);
  expect(await looked('<p>One</p><p style="margin-top:-30px;opacity:0">Two</p>')).toBe('');
  expect(
    await looked(
      '<div class="board-surface" style="width:300px;height:200px"><canvas width="200" height="100"></canvas></div>',
    ),
  ).toMatch(/a drawing of 200×100 in a board of 300×200/);
  expect(await looked('<p style="font-size:23px">Small</p>', true)).toMatch(/"Small" has 23.0 px/);
  expect(await looked('<p style="font-size:24px">Large</p>', true)).toBe('');
});
