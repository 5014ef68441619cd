// The sandbox in a real browser: dragging, keys, links, testing oneself, attacking, and nothing serious for axe.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutPeople } from '../../client/sandbox/layouts.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(async () => {
  expect(stage.troubles).toEqual([]);
  await stage.close();
});

const board = (page: Page) => page.getByRole('region', { name: 'Board' });
const rim = (page: Page) => page.locator('.sandbox-board .rim');

/** A place on the board in field metres, as page coordinates. */
async function at(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await board(page).boundingBox();
  if (!box) throw new Error('the board is not on the page');
  return { x: box.x + (x / 120) * box.width, y: box.y + (y / 75) * box.height };
}

/** Where on the field of PAIR's first layout a finger is farthest from everybody. */
async function emptiest(page: Page): Promise<{ x: number; y: number }> {
  const people = layoutPeople('soccer', 'players0');
  const box = await board(page).boundingBox();
  if (!box) throw new Error('the board is not on the page');
  let best = { x: 0, y: 0, room: 0 };
  for (let x = 5; x < 115; x += 5)
    for (let y = 20; y < 70; y += 5) {
      const room = Math.min(...people.map((person) => Math.hypot(person.x - x, person.y - y)));
      if (room > best.room) best = { x, y, room };
    }
  expect((best.room / 120) * box.width).toBeGreaterThan(22);
  return at(page, best.x, best.y);
}

async function ready(path: string, size: 'phone' | 'laptop' | 'projector' = 'laptop'): Promise<Page> {
  const page = await stage.open(path, size);
  await board(page).waitFor();
  return page;
}

test('a dragged person takes the model along, and a reload keeps them where they are', async () => {
  const page = await ready('/sandbox');
  const from = await at(page, 1.3, 38);
  const to = await at(page, 60, 60);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => rim(page).last().textContent()).toContain('Picked: amber no. 1');
  await expect.poll(() => page.url()).toMatch(/x=0\.(49|50)\d\d\.\d{4}a/);
  const link = page.url();
  await page.reload();
  await board(page).waitFor();
  await expect.poll(() => rim(page).last().textContent()).toContain('Picked: amber no. 1');
  await page.waitForTimeout(600);
  expect(page.url()).toBe(link);
  await page.close();
});

test('keys alone pick a person, move them, and leave them out of the model', async () => {
  const page = await ready('/sandbox?v=1&s=company&l=playersleakhigh&m=line');
  await board(page).focus();
  await page.keyboard.press(']');
  await expect.poll(() => rim(page).last().textContent()).toContain('man no. 1, leverage 0.72');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => board(page).getByRole('status').textContent()).toContain('$77,3');
  await page.getByRole('switch', { name: 'Without man no. 1' }).press('Enter');
  await expect.poll(() => rim(page).last().textContent()).toContain('man no. 1 is left out');
  await page.close();
});

test('a link that cannot be read says so and shows the sandbox as it starts', async () => {
  const page = await ready('/sandbox?v=1&s=soccer&l=players0&m=kernel:4000');
  await page.getByText('This link to the sandbox cannot be read').waitFor();
  expect(await rim(page).first().textContent()).toContain('Kernel smoother, 4 m');
  await page.close();
});

test('without a clipboard the link is shown, to be marked and copied', async () => {
  const page = await ready('/sandbox');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.getByRole('textbox', { name: 'Link to this picture' }).inputValue()).toContain(
    '/sandbox?v=1',
  );
  await page.close();
});

test('a test hides everybody until a pin has been checked', async () => {
  const page = await ready('/sandbox', 'phone');
  await page.getByRole('button', { name: 'Hide and shuffle' }).click();
  const check = page.getByRole('button', { name: 'Check my pin' });
  expect(await check.isDisabled()).toBe(true);
  const guess = await at(page, 7, 38);
  await page.touchscreen.tap(guess.x, guess.y);
  await check.click();
  await page.getByText(/You are [\d.]+ m off\./).waitFor();
  expect(await page.getByText(/Without looking: [\d.]+ m\./).count()).toBe(1);
  await page.close();
});

test('on a phone a finger beside everybody scrolls the page, a finger on somebody drags them', async () => {
  const page = await ready('/sandbox?v=1&s=soccer&l=players0&m=idw:2', 'phone');
  const touches = await page.context().newCDPSession(page);
  const swipe = async (from: { x: number; y: number }, byY: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      touches.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y }],
      });
    await touch('touchStart', from.y);
    for (let i = 1; i <= 8; i++) await touch('touchMove', from.y + (byY * i) / 8);
    await touch('touchEnd', from.y + byY);
  };
  const scrolled = () => page.evaluate(() => scrollY);
  await swipe(await at(page, 1.3, 38), -60);
  await expect.poll(() => rim(page).last().textContent()).toContain('Picked: amber no. 1');
  expect(await scrolled()).toBe(0);
  await expect.poll(() => page.url()).toMatch(/x=0\./);
  const places = () => new URL(page.url()).searchParams.get('x');
  await page.waitForTimeout(600); // the address follows a moment later
  const moved = places();
  await swipe(await emptiest(page), -60);
  await expect.poll(scrolled).toBeGreaterThan(20);
  await page.waitForTimeout(600);
  expect(places()).toBe(moved);
  await page.close();
});

test('an attack can be stopped, and what it finds beats not looking', async () => {
  const page = await ready('/sandbox?v=1&s=soccer&l=~k3x9ab&m=idw:2');
  await page.getByRole('button', { name: 'Attack this picture' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('not tried yet').first().waitFor();
  await page.getByRole('button', { name: 'Attack this picture' }).click();
  await page.getByRole('button', { name: 'Attack again' }).waitFor({ timeout: 60_000 });
  const said = (await page.locator('.sandbox-verdicts').textContent()) ?? '';
  const [, eye, blind] = said.match(/miss by([\d.]+) m of ([\d.]+) m without looking/) ?? [];
  expect(Number(eye)).toBeLessThan(0.5 * Number(blind));
  expect(said).toMatch(/finds\d+ % of amber’s players/);
  await page.getByRole('radio', { name: 'Logistic' }).check();
  await page.getByText('not tried yet').first().waitFor(); // it belonged to the picture before
  await page.close();
});

test('noise never shows an epsilon, a private release does, and both can be drawn again', async () => {
  const page = await ready('/sandbox');
  await page.getByRole('radio', { name: 'Noise' }).check();
  await page.getByText('No guarantee: this is noise you can see').waitFor();
  expect(await page.getByText(/Guarantee: epsilon/).count()).toBe(0);
  await page.getByRole('radio', { name: 'ε-DP' }).check();
  await page.getByText(/Guarantee: epsilon 1, .* 22 people is public/).waitFor();
  await page.getByRole('button', { name: 'Draw again' }).click();
  await page.close();
});

test.each([
  ['/sandbox', 'phone'],
  ['/sandbox?v=1&s=company&l=playersleaklow&m=polynomial:3&p=private:1&n=2200&i=0', 'laptop'],
] as const)('axe finds nothing serious on %s (%s)', async (path, size) => {
  const page = await ready(path, size);
  // Evaluated, not added as a script: the page's own policy allows no scripts but its own.
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } };
    interface Finding {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    return (await axe.run()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
  });
  expect(violations).toEqual([]);
  await page.close();
});
