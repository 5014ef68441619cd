// When something on a page throws all the same: one sentence and Reload in its place, never a blank page, and the game
// goes on around it. Each fault is a real one: a function that the page uses throws, or a part of its code is kept away.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const PROVOKED = 'provoked';

interface Breakable {
  broken: boolean;
  calls: number;
}

/** Makes `owner.prototype.method` throw for as long as the page says so. */
const breakable = (owner: string, method: string) => (page: Page) =>
  page.addInitScript(
    ([of, name, message]) => {
      const mine = globalThis as unknown as Breakable &
        Record<string, { prototype: Record<string, unknown> }>;
      mine.broken = false;
      mine.calls = 0;
      const { prototype } = mine[of] as { prototype: Record<string, unknown> };
      const whole = prototype[name] as (...args: unknown[]) => unknown;
      prototype[name] = function (this: unknown, ...args: unknown[]) {
        mine.calls += 1;
        if (mine.broken) throw new Error(`${message} at ${location.origin}`);
        return whole.apply(this, args);
      };
    },
    [owner, method, PROVOKED] as const,
  );

const setBroken = (page: Page, broken: boolean) =>
  page.evaluate((is) => {
    (globalThis as unknown as Breakable).broken = is;
  }, broken);

async function room(playlist: string): Promise<CreatedRoom> {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist, settings: { timer: 'off' } }),
  });
  return (await reply.json()) as CreatedRoom;
}

/** A host, a wall and a phone in the first round's guessing. */
async function inFirstRound(prepare?: (page: Page) => Promise<unknown>, query = '') {
  const { code, hostKey } = await room('quick');
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { prepare });
  const wall = await stage.open(`/${code}/screen`, 'projector', { prepare });
  const phone = await stage.open(`/${code}${query}`, 'phone', { prepare });
  await button(phone, 'Join').click();
  await wall.getByText('Waiting for the first player').waitFor({ state: 'detached' });
  await button(host, 'Start').click();
  const next = host.getByRole('button', { name: /^Next/ });
  await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true);
  await next.click();
  const board = phone.getByLabel('Board', { exact: true });
  await board.waitFor();
  return { code, host, wall, phone, next, board };
}

/** Only what was provoked may have been said; whatever else was is a failure. */
const expectOnlyProvoked = () => {
  expect(stage.troubles.filter((trouble) => !trouble.includes(PROVOKED))).toEqual([]);
};

describe('a fault while rendering', () => {
  test('a reveal that throws leaves a sentence, Reload, code and controls; the next phase is whole again', async () => {
    const { code, host, wall, phone, next, board } = await inFirstRound(breakable('Array', 'flatMap'));
    await board.click({ position: { x: 60, y: 60 } });
    for (const page of [host, wall]) await setBroken(page, true);
    await button(phone, 'Lock in').click();
    await phone.getByRole('heading', { name: /locked in/i }).waitFor();
    await setBroken(phone, true);
    for (const [name, page] of Object.entries({ host, wall })) {
      await page.getByText('This part could not be shown').first().waitFor({ timeout: 15_000 });
      await button(page, 'Reload').first().waitFor();
      await shoot(page, `70-broken-reveal-${name}`);
    }
    expect(await wall.getByText(code).isVisible()).toBe(true);
    for (const page of [host, wall, phone]) await setBroken(page, false);
    await next.click(); // the host's controls have survived
    for (const page of [host, wall, phone]) {
      await page.getByRole('heading', { name: 'Standings' }).waitFor();
      expect(await page.getByText('This part could not be shown').count()).toBe(0);
    }
    expectOnlyProvoked();
  });

  test('Reload brings the round back with the pin in it', async () => {
    const { phone, board } = await inFirstRound();
    await board.click({ position: { x: 60, y: 60 } });
    await expect.poll(() => button(phone, 'Lock in').isEnabled()).toBe(true);
    await phone.addInitScript(() => {
      if (sessionStorage.getItem('once')) return;
      sessionStorage.setItem('once', '1');
      globalThis.ResizeObserver = class {
        constructor() {
          throw new Error(`provoked at ${location.origin}`);
        }
      } as unknown as typeof ResizeObserver;
    });
    await phone.waitForTimeout(700); // the pin is on its way to the server
    await phone.reload({ waitUntil: 'domcontentloaded' });
    await button(phone, 'Reload').first().click();
    await expect.poll(() => button(phone, 'Lock in').isEnabled(), { timeout: 15_000 }).toBe(true);
    expectOnlyProvoked();
  });

  test('a page outside a match says so too', async () => {
    const page = await stage.open('/results', 'laptop', { prepare: breakable('Array', 'flatMap') });
    const goTo = (path: string) =>
      page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
    await page.getByRole('heading').first().waitFor();
    await goTo('/');
    await button(page, 'Join').waitFor();
    await setBroken(page, true);
    await goTo('/results');
    await page.getByText('This page could not be shown').waitFor();
    await button(page, 'Reload').last().click(); // the page that is loaded anew is whole
    await page.getByRole('heading').first().waitFor();
    expectOnlyProvoked();
  });
});

describe('a fault elsewhere', () => {
  test('a press that throws is told, can be hidden, and is forgotten with the next phase', async () => {
    const { phone, board, next } = await inFirstRound(breakable('Element', 'setPointerCapture'));
    await setBroken(phone, true);
    await board.click({ position: { x: 60, y: 60 } });
    const note = phone.getByText('Something on this page went wrong');
    await note.waitFor();
    await shoot(phone, '71-fault-phone');
    await button(phone, 'Hide').click();
    await note.waitFor({ state: 'detached' });
    await board.click({ position: { x: 80, y: 60 } });
    await note.waitFor();
    await setBroken(phone, false);
    await board.click({ position: { x: 90, y: 60 } }); // it goes on
    await button(phone, 'Lock in').click();
    await next.click({ trial: true });
    await note.waitFor({ state: 'detached', timeout: 15_000 });
    expectOnlyProvoked();
  });

  test('a frame of the board that throws does not stop the frames after it', async () => {
    const { phone, board } = await inFirstRound(breakable('CanvasRenderingContext2D', 'fillRect'));
    await phone.locator('[data-drawn]').first().waitFor();
    await setBroken(phone, true);
    await board.click({ position: { x: 60, y: 60 } });
    await phone.getByText('Something on this page went wrong').waitFor();
    await setBroken(phone, false);
    const before = await phone.evaluate(() => (globalThis as unknown as Breakable).calls);
    await board.click({ position: { x: 120, y: 90 } });
    await expect
      .poll(() => phone.evaluate(() => (globalThis as unknown as Breakable).calls))
      .toBeGreaterThan(before);
    expectOnlyProvoked();
  });

  test('a part of the code that does not come is told, and used as soon as it is there', async () => {
    const { phone } = await inFirstRound((page) =>
      page.route(/\/boardCanvas-[^/]*\.js$/, (route) => route.abort()),
    );
    const note = phone.getByText('A part of this page has not come yet');
    await note.waitFor({ timeout: 20_000 });
    expect(await phone.locator('[data-drawn]').count()).toBe(0);
    await phone.unroute(/\/boardCanvas-[^/]*\.js$/);
    await phone.locator('[data-drawn]').first().waitFor({ timeout: 20_000 });
    await note.waitFor({ state: 'detached' });
  });

  test('a page whose scripts never come says which browsers it is made for', async () => {
    const page = await stage.open('/', 'phone', {
      prepare: (opened) => opened.route(/\.js$/, (route) => route.abort()),
    });
    const sentence = page.getByText('Overexposed is loading');
    expect(await sentence.isVisible()).toBe(false); // not while it may still come
    await sentence.waitFor({ timeout: 10_000 });
    await shoot(page, '72-no-scripts');
  });
});
