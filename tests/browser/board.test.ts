// The board as hands use it, in a real round: finger, mouse, keyboard, loupe; one pin and eleven.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RAMP } from '../../client/board/palette.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

const GRID = { columns: 48, rows: 30 };

let stage: BrowserStage;
let host: Page;
let player: Page;
let other: Page; // keeps the round open when the player has locked
beforeAll(async () => {
  stage = await openBrowserStage();
  host = await stage.open('/', 'laptop');
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/[A-Z]{4}\/host/);
  const code = /\/([A-Z]{4})\/host/.exec(host.url())?.[1] ?? '';
  player = await stage.open(`/${code}`, 'phone');
  await player.getByRole('textbox', { name: 'Nickname' }).fill('Ann');
  await button(player, 'Join').click();
  await host.getByText('Ann', { exact: true }).first().waitFor();
  other = await stage.open(`/${code}`, 'phone');
  await other.getByRole('textbox', { name: 'Nickname' }).fill('Bob');
  await button(other, 'Join').click();
  await host.getByText('Bob', { exact: true }).first().waitFor();
  await button(host, 'Start').click();
  await button(host, 'Next').click();
  await button(host, 'No timer').click();
  await drawn(player);
});
afterAll(() => stage.close());

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const board = (page: Page): Locator => page.getByRole('region', { name: 'Board' });
const drawn = (page: Page) => page.locator('.board-surface[data-drawn]').waitFor();
const readout = (text: string | RegExp) => player.locator('.readout').getByText(text).waitFor();

async function at(x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await board(player).boundingBox();
  if (!box) throw new Error('the board has no size');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

async function tap(x: number, y: number): Promise<void> {
  const point = await at(x, y);
  await player.touchscreen.tap(point.x, point.y);
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await player.mouse.move(from.x, from.y);
  await player.mouse.down();
  await player.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await player.mouse.move(to.x, to.y);
  await player.mouse.up();
}

test('every cell is one hard-edged colour of the ramp', async () => {
  const cells = await player.evaluate(({ columns, rows }) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.board-surface canvas:not(.board-still)');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('the board is not drawn on a 2D canvas');
    const side = canvas.width / columns;
    const colours: string[][] = [];
    for (let row = 0; row < rows; row += 3) {
      for (let column = 1; column < columns; column += 4) {
        const { data } = context.getImageData(column * side, row * side, side, side);
        const seen = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const css = `#${[...data.slice(i, i + 3)].map((c) => c.toString(16).padStart(2, '0')).join('')}`;
          seen.set(css, (seen.get(css) ?? 0) + 1);
        }
        const [main] = [...seen].sort((a, b) => b[1] - a[1]);
        colours.push([main?.[0] ?? '', String((main?.[1] ?? 0) / (data.length / 4))]);
      }
    }
    return colours;
  }, GRID);
  const outside = cells.filter(([colour]) => !RAMP.includes(colour ?? ''));
  const whole = cells.filter(([, share]) => Number(share) === 1);
  expect(new Set(cells.map(([colour]) => colour)).size).toBeGreaterThan(10);
  expect(outside).toEqual([]);
  expect(whole.length).toBeGreaterThan(cells.length / 2); // the others carry a field line
});

test('a finger places the pin, and the loupe moves it at a quarter of the speed', async () => {
  await tap(0.25, 0.5);
  await readout('30.0 m, 37.5 m');
  const loupe = await player.locator('.loupe').boundingBox();
  if (!loupe) throw new Error('there is no loupe');
  const from = { x: loupe.x + 60, y: loupe.y + 78 };
  await drag(from, { x: from.x + 36, y: from.y });
  await readout('33.0 m, 37.5 m');
});

test('arrow keys move it by a cell, with Shift by a quarter, and the value is read out', async () => {
  await tap(0.25, 0.5);
  await board(player).focus();
  await player.keyboard.press('ArrowRight');
  await player.keyboard.press('Shift+ArrowUp');
  await readout('32.5 m, 36.9 m');
  await expect
    .poll(() => board(player).getByRole('status').textContent())
    .toMatch(/^\d+ % (amber|blue), 32.5 m from left, 36.9 m from top$/);
});

test('a locked guess stays where it is', async () => {
  await tap(0.25, 0.5);
  await button(player, 'Lock in').click();
  await player.getByText('Your pin: 30.0 m, 37.5 m').waitFor();
  await tap(0.7, 0.7);
  await board(player).focus();
  await player.keyboard.press('ArrowRight');
  expect(await player.getByText('Your pin: 30.0 m, 37.5 m').isVisible()).toBe(true);
});

test('the reveal says how far off the pin was, in the end', async () => {
  await button(host, 'Next').click();
  await player.locator('.big-number').waitFor();
  await player.getByText(/would read/).waitFor();
  expect(await player.getByText('truth matches the sealed note').isVisible()).toBe(true);
});

test('eleven pins are added, chosen, dragged off and removed', async () => {
  for (const next of ['standings', 'briefing', 'guessing']) {
    await button(host, 'Next').click();
    if (next === 'guessing') await button(host, 'No timer').click();
  }
  await drawn(player);
  await tap(0.2, 0.2);
  await tap(0.5, 0.5);
  await tap(0.8, 0.8);
  await readout('3 of 11 placed');
  await drag(await at(0.5, 0.5), await at(0.5, -0.4));
  await readout('2 of 11 placed');
  await button(player, 'Next pin').click();
  await readout('Under pin 2');
  await button(player, 'Remove pin').click();
  await readout('1 of 11 placed');
  await board(player).focus();
  await player.keyboard.press('Enter');
  await readout('2 of 11 placed');
  await player.keyboard.press('Delete');
  await player.keyboard.press('Delete');
  await readout('0 of 11 placed');
  expect(await button(player, 'Lock in').isEnabled()).toBe(false);
});

test('nothing went wrong on any page', () => {
  expect(stage.troubles).toEqual([]);
});
