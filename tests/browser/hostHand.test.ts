// The host's hand: the space bar, quick presses, and removing somebody without a mouse.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const seconds = { timeout: 30_000 };

async function joinAs(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nickname' }).fill(name);
  await button(page, 'Join').click();
  await page.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
}

async function hosted(): Promise<{ host: Page; code: string }> {
  const host = await stage.open('/', 'laptop');
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/[A-Z]{4}\/host/);
  await button(host, 'Start').waitFor();
  return { host, code: /\/([A-Z]{4})\/host/.exec(host.url())?.[1] ?? '' };
}

test('E6 the space bar is Next after every click, one press at a time, and Remove needs no mouse over it', async () => {
  const { host, code } = await hosted();
  const ann = await stage.open(`/${code}`, 'phone');
  await joinAs(ann, 'Ann');
  const bob = await stage.open(`/${code}`, 'phone');
  await joinAs(bob, 'Bob');
  const remove = button(host, 'Remove Bob');
  await remove.waitFor();
  expect(await remove.evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
  await remove.click();
  await button(host, 'Yes, take them out').click();
  await bob.getByRole('heading', { name: 'You were removed' }).waitFor();
  await button(host, 'Lock the room').click();
  await host.waitForTimeout(800);

  await host.keyboard.press('Space'); // starts
  await ann.getByText('The host begins the round').waitFor();
  await host.keyboard.press('Space'); // too soon: the briefing stays
  await host.waitForTimeout(800);
  await host.getByLabel('Rounds').click(); // the strip takes the focus no more
  await expect.poll(() => host.getByRole('button', { name: /^Next/ }).isEnabled(), seconds).toBe(true);
  await host.keyboard.press('Space');
  await ann.getByLabel('Board', { exact: true }).waitFor();
  const timer = () => host.getByRole('timer').getAttribute('aria-label');
  await button(host, '+ 15 s').click();
  await expect.poll(timer).toMatch(/^4\d/);
  await host.waitForTimeout(800);
  await host.keyboard.press('Space');
  await host.keyboard.press('Space'); // 5 ms later
  await ann.getByText('Try it in the sandbox').waitFor();
  await host.waitForTimeout(1_000);
  expect(await host.locator('main').getAttribute('class')).toContain('host-reveal');
});

test('E6 a button that was reached by keyboard keeps its space bar', async () => {
  const { host } = await hosted();
  await host.waitForTimeout(800);
  for (let i = 0; i < 12; i++) {
    await host.keyboard.press('Tab');
    const focused = await host.evaluate(() => document.activeElement?.textContent);
    if (focused === 'Lock the room') break;
  }
  await host.keyboard.press('Space');
  await button(host, 'Open the room').waitFor();
  expect(await host.locator('main').getAttribute('class')).toContain('host-lobby');
});
