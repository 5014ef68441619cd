// The shipped command, as README.md has it: typed in a clean checkout with an empty environment, used by people in a
// browser through the link it prints, killed, started from another folder, and told to end.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, cleanCheckout } from '../support/checkout.ts';
import { launchChromium } from '../support/chromium.ts';
import { commandLine, firstColumn } from '../support/readme.ts';
import { freePort, isServed, Typed } from '../support/typed.ts';

const START = commandLine(/npm start$/).replace(/^npm ci && /, '');

let checkout: Checkout;
let browser: Browser;
const running: Typed[] = [];
const type = (line: string | readonly string[], folder: string, PORT: string) => {
  const typed = new Typed(line, folder, { PORT });
  running.push(typed);
  return typed;
};
const isOpen = (server: Typed) => server.says(/Ctrl\+C closes it/); // the last line it prints

beforeAll(async () => {
  checkout = cleanCheckout({ installed: true });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  for (const typed of running) typed.sweep();
  checkout?.remove();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  const reply = await page.goto(url, { waitUntil: 'domcontentloaded' });
  expect(reply?.status(), url).toBe(200);
  await page.getByRole('heading').first().waitFor();
  return page;
}

test('S1 G6 `npm start` with nothing set: every page, a round, a crash, the same seat, a tidy end', async () => {
  expect(START).toBe('npm start');
  const PORT = String(await freePort());
  const first = type(START, checkout.folder, PORT);
  await isOpen(first);
  const here = await first.says(/on this machine +(http:\S+)/);
  const link = /for everybody +(http:\S+)/.exec(first.said)?.[1] ?? here; // a machine without a network has no other
  for (const url of [here, link]) expect(new URL(url).port).toBe(PORT);

  const host = await open(`${link}/`);
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/[A-Z]{4}\/host/);
  const code = /\/([A-Z]{4})\/host/.exec(host.url())?.[1] ?? '';
  const addresses = firstColumn('address').map((path) => path.replace('CODE', code));
  expect(addresses).toContain(`/${code}/screen`);
  for (const path of addresses.filter((each) => !each.includes('ID')))
    await (await open(`${here}${path}`)).context().close();

  const phone = await open(`${link}/${code}`);
  await phone.getByRole('textbox', { name: 'Nickname' }).fill('Ann');
  await button(phone, 'Join').click();
  const screen = await open(`${link}/${code}/screen`);
  await screen.getByText('Ann').waitFor();
  await button(host, 'Start').click();
  await button(host, 'Next').click();
  const board = phone.getByLabel('Board', { exact: true });
  await board.click({ position: { x: 40, y: 60 } });
  await expect.poll(() => button(phone, 'Lock in').isEnabled()).toBe(true);
  await button(phone, 'Lock in').click();
  await phone
    .getByText(/truth matches/i)
    .first()
    .waitFor(); // the reveal

  first.signal('SIGKILL', 'group');
  await first.ended;
  expect(await isServed(here)).toBe(false);
  for (const page of [phone, host, screen])
    await page
      .getByText(/connection lost/i)
      .first()
      .waitFor();
  const second = type(['npm', '--prefix', checkout.folder, 'start'], '/', PORT);
  await isOpen(second);
  for (const page of [phone, host, screen]) await expect.poll(() => page.locator('.banner').count()).toBe(0);
  await button(host, 'Next').click(); // nobody has reloaded anything
  for (const page of [phone, screen]) await page.getByRole('heading', { name: 'Standings' }).waitFor();
  await screen.getByText('Ann').waitFor();
  await phone.reload({ waitUntil: 'domcontentloaded' });
  await phone.getByRole('heading', { name: 'Standings' }).waitFor(); // the same seat, without asking for a name
  await button(host, 'End match').click();
  await button(host, 'Yes, end it').click();
  const results = await host.getByRole('link', { name: 'Results', exact: true }).getAttribute('href');
  await open(`${here}${results}`);

  second.signal('SIGTERM', 'program');
  await second.ended;
  await expect.poll(() => isServed(here)).toBe(false);
  const kept = join(checkout.folder, 'data', 'overexposed.db');
  expect(existsSync(kept)).toBe(true);
  await expect.poll(() => existsSync(`${kept}-wal`)).toBe(false); // closed, not dropped
});
