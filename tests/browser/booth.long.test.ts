// The booth: it draws people in, starts by itself once a phone is there, plays match after match in one room, can be
// played on the spot, survives every finger, and lets nobody out.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserStage, openBrowserStage, shoot, shootSizes } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function opened(): Promise<{ booth: Page; code: string }> {
  const booth = await stage.open('/booth', 'projector');
  await button(booth, 'Play here').waitFor();
  return { booth, code: await booth.locator('.booth-scan .code').innerText() };
}

/** The page's own clock in the test's hand; the server's goes on. */
async function openedWithClock(): Promise<{ booth: Page; code: string }> {
  const { booth } = await opened();
  await booth.clock.install();
  await booth.reload();
  await button(booth, 'Play here').waitFor();
  return { booth, code: await booth.locator('.booth-scan .code').innerText() };
}

test('a phone joins by the code and the match starts and moves on by itself', async () => {
  const { booth, code } = await opened();
  await booth.getByText('It is surest where somebody stood').waitFor({ timeout: 20_000 });
  await booth.waitForTimeout(1_200);
  await shootSizes(booth, '40-booth');

  const phone = await stage.open(`/${code}`, 'phone');
  await button(phone, 'Join').click();
  await booth.getByText(/^Starts in/).waitFor();
  await phone.getByText('The game starts by itself').waitFor(); // there is no host to wait for
  await shoot(phone, '41-booth-lobby-phone');
  await shoot(booth, '41-booth-lobby');
  await booth.getByText('Find amber’s goalie').first().waitFor({ timeout: 40_000 }); // nobody pressed Start
  await shoot(booth, '42-booth-briefing');
  await button(phone, 'Lock in').waitFor({ timeout: 20_000 }); // nobody pressed Next
  await shoot(booth, '43-booth-guess');
  expect(stage.troubles).toEqual([]);
});

test('somebody plays on the wall itself: its pages, the code beside them, nobody’s controls, no way out', async () => {
  const { booth, code } = await opened();
  await button(booth, 'Play here').click();
  await booth.getByText('Find amber’s goalie').first().waitFor({ timeout: 20_000 });
  await shoot(booth, '44-booth-here');
  await button(booth, 'Lock in').waitFor({ timeout: 20_000 });
  expect(await booth.getByRole('img', { name: new RegExp(`QR code for .*/${code}`) }).count()).toBe(1);
  for (const control of ['Pause', 'No timer', 'Skip', 'End match', 'Next'])
    expect(await button(booth, control).count(), control).toBe(0);
  const board = await booth.getByLabel('Board', { exact: true }).boundingBox();
  if (!board) throw new Error('the board has no size');
  expect(board.width).toBeGreaterThan(700);
  await booth.mouse.click(board.x + board.width * 0.1, board.y + board.height / 2);
  await expect.poll(() => button(booth, 'Lock in').isEnabled()).toBe(true);
  await shootSizes(booth, '45-booth-here-guess');
  const lock = await button(booth, 'Lock in').boundingBox();
  expect((lock?.y ?? 0) + (lock?.height ?? 0)).toBeLessThan(1080);
  await button(booth, 'Lock in').click();
  await booth.getByText('You missed by').waitFor({ timeout: 20_000 });
  await booth.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/guide';
    link.textContent = 'out';
    document.querySelector('.booth')?.append(link);
    link.click();
  });
  expect(new URL(booth.url()).pathname).toBe('/booth');
  expect(stage.troubles).toEqual([]);
});

test('phones of a match, one that slept and one that scans the finale are in the next match by themselves', async () => {
  const { booth, code } = await opened();
  const names = ['Ann', 'Bo'];
  const phones = await Promise.all(names.map(() => stage.open(`/${code}`, 'phone')));
  for (const [i, phone] of phones.entries()) {
    await phone.getByRole('textbox', { name: 'Nickname' }).fill(names[i] ?? '');
    await button(phone, 'Join').click();
  }
  const [ann, bo] = phones as [Page, Page];
  await booth.locator('.at-guessing').waitFor({ timeout: 60_000 });
  await bo.context().setOffline(true); // asleep
  await booth.evaluate(() => {
    // to the finale at once, with the booth's own key
    const room = JSON.parse(sessionStorage.getItem('overexposed.booth') ?? '{}') as { hostKey: string };
    Object.assign(window, { key: room.hostKey });
  });
  const hostKey = await booth.evaluate(() => (window as unknown as { key: string }).key);
  const { join } = await import('../support/client.ts');
  const boss = await join(stage.address, code, { role: 'host', hostKey });
  await boss.do('host.end');
  await boss.leave();
  await booth.locator('.at-finale').waitFor();
  const late = await stage.open(`/${code}`, 'phone');
  await button(late, 'Join').click();
  await late.getByText('The next begins by itself').waitFor();
  await button(booth, 'Next people, please').click();
  await booth.getByText(/^Starts in/).waitFor();
  expect(await booth.locator('.wall-code').innerText()).toBe(code);
  for (const phone of [ann, late]) await phone.getByText('The game starts by itself').waitFor();
  await bo.context().setOffline(false);
  await bo
    .getByText(/The game starts by itself|Get ready/)
    .first()
    .waitFor({ timeout: 30_000 });
  await expect.poll(() => booth.locator('.wall-names li').count()).toBe(3);
});

test('asks whether anybody is there for half a minute, stays at a touch, and else starts over', async () => {
  const { booth, code } = await openedWithClock();
  const quiet = await stage.open(`/${code}`, 'phone');
  await button(quiet, 'Join').click();
  await booth.getByText(/^Starts in/).waitFor();
  await booth.clock.runFor(21_000);
  await booth.locator('.at-briefing').waitFor();
  await booth.clock.fastForward(30_000);
  expect(await booth.getByRole('alertdialog').count()).toBe(0);
  await booth.clock.runFor(12_000);
  const asking = booth.getByRole('alertdialog', { name: 'Still there?' });
  await asking.waitFor();
  const seconds = Number(await booth.locator('.still-there-seconds').innerText());
  expect(seconds).toBeGreaterThan(10);
  expect(seconds).toBeLessThanOrEqual(30);
  await shootSizes(booth, '46-booth-still-there');
  await button(booth, 'Yes, go on').click();
  await asking.waitFor({ state: 'detached' });
  await booth.clock.fastForward(62_000);
  await booth.clock.runFor(1_000);
  await asking.waitFor();
  await booth.clock.runFor(32_000);
  await button(booth, 'Play here').waitFor({ timeout: 20_000 });
  expect(await booth.locator('.booth-scan .code').innerText()).toBe(code);
  await quiet.getByRole('heading', { name: 'The game has gone on' }).waitFor();
  await button(quiet, 'Join the next game').click();
  await booth.getByText(/^Starts in/).waitFor();
});

test('no pinch, long press, selection or wheel of the browser gets through, and pressing still works', async () => {
  const { booth } = await opened();
  const devtools = await booth.context().newCDPSession(booth);
  const scale = () => booth.evaluate(() => window.visualViewport?.scale);
  for (const [x, y] of [
    [500, 400],
    [1500, 300],
    [1500, 700],
  ] as const)
    await devtools.send('Input.synthesizePinchGesture', {
      x,
      y,
      scaleFactor: 3,
      gestureSourceType: 'touch',
    });
  expect(await scale()).toBe(1);
  const prevented = (type: string, init: object) =>
    booth.evaluate(
      ([name, options]) => {
        const kinds = {
          contextmenu: MouseEvent,
          wheel: WheelEvent,
          keydown: KeyboardEvent,
          dragstart: DragEvent,
        };
        const event = new kinds[name as keyof typeof kinds](name as string, {
          ...(options as object),
          bubbles: true,
          cancelable: true,
        });
        return !document.querySelector('.attract')?.dispatchEvent(event);
      },
      [type, init] as const,
    );
  expect(await prevented('contextmenu', {})).toBe(true);
  expect(await prevented('wheel', { ctrlKey: true, deltaY: -100 })).toBe(true);
  expect(await prevented('wheel', { deltaY: 100 })).toBe(false); // a page too long for its screen still scrolls
  expect(await prevented('keydown', { ctrlKey: true, key: '+' })).toBe(true);
  expect(await prevented('dragstart', {})).toBe(true);
  await booth.getByRole('heading', { level: 1 }).dblclick();
  await booth.keyboard.press('Control+A');
  expect(await booth.evaluate(() => document.getSelection()?.toString())).toBe('');
  await button(booth, 'Play here').click();
  await booth.getByText('Find amber’s goalie').first().waitFor({ timeout: 20_000 });
  await devtools.send('Input.synthesizePinchGesture', {
    x: 600,
    y: 500,
    scaleFactor: 3,
    gestureSourceType: 'touch',
  });
  expect(await scale()).toBe(1);
});

test('an upright screen is filled, and nothing is cut off', async () => {
  const { booth } = await opened();
  await booth.setViewportSize({ width: 1080, height: 1920 });
  const filled = () =>
    booth.evaluate(() => {
      const shown = [...document.querySelectorAll('.wall :is(h1, p, svg, canvas, button, dd)')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 1 && height > 1);
      const top = Math.min(...shown.map((box) => box.top));
      const bottom = Math.max(...shown.map((box) => box.bottom));
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { share: (bottom - top) / window.innerHeight, scrollHeight, scrollWidth };
    });
  const expectFilled = async () => {
    const { share, ...size } = await filled();
    expect(share).toBeGreaterThan(0.8);
    expect(size).toEqual({ scrollHeight: 1920, scrollWidth: 1080 });
  };
  await expectFilled();
  await shoot(booth, '47-booth-upright');
  await button(booth, 'Play here').click();
  await booth.getByText('Find amber’s goalie').first().waitFor({ timeout: 20_000 });
  await expectFilled();
  await button(booth, 'Lock in').waitFor({ timeout: 20_000 });
  await expectFilled();
  await shoot(booth, '48-booth-upright-guess');
});
