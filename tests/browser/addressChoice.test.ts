// The address that phones join by: never that of the machine alone, not for a moment; and where phones cannot reach it,
// the host picks another one, and every link and QR code in the room changes with it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { card } from '../support/cards.ts';
import { launchChromium } from '../support/chromium.ts';
import { bootServer, type TestServer } from '../support/server.ts';
import { shootSizes } from './browserStage.ts';

const WRONG = '192.168.56.7';
const RIGHT = '10.0.0.8';
const ANSWER_MS = 800; // a slow server: pages must not fill the gap

let server: TestServer;
let browser: Browser;
let room: CreatedRoom;
let port: string;
beforeAll(async () => {
  server = await bootServer({
    config: { host: '0.0.0.0' },
    interfaces: () => ({ 'Wi-Fi': [card(WRONG)], 'Wi-Fi 2': [card(RIGHT)], tun0: [card('10.8.0.2')] }),
  });
  browser = await launchChromium();
  room = await server.open({ playlist: 'quick' });
  port = new URL(server.url).port;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A page that notes every address that was ever on it, in text or in a QR code's name. */
async function open(path: string, width = 1366, height = 768): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  await page.addInitScript(() => {
    const shown = new Set<string>();
    Object.assign(window, { shown });
    const note = () => {
      const qr = [...document.querySelectorAll('.qr')].map((each) => each.getAttribute('aria-label'));
      for (const [found] of `${document.body?.innerText} ${qr.join(' ')}`.matchAll(/\d+\.\d+\.\d+\.\d+/g))
        shown.add(found);
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.route(/\/api\/rooms\/[A-Z]{4}$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    await route.continue();
  });
  await page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
  return page;
}
const everShown = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
const qr = (page: Page, address: string) =>
  page.getByRole('img', { name: `QR code for http://${address}:${port}/${room.code}`, exact: true });

test('S8 the host picks another address, and the projector and the host’s page change at once', async () => {
  const wall = await open(`/${room.code}/screen`, 1920, 1080);
  await qr(wall, WRONG).waitFor();
  const host = await open(new URL(room.hostUrl).pathname + new URL(room.hostUrl).hash);
  await qr(host, WRONG).waitFor();
  await host.getByText('Phones can’t reach this?').click();
  await shootSizes(host, '70-address-host');
  await host.getByRole('radio', { name: new RegExp(`Use ${RIGHT}:${port}`) }).check();
  for (const page of [wall, host]) {
    await qr(page, RIGHT).waitFor();
    expect(await qr(page, WRONG).count()).toBe(0);
  }
  await host.getByText(`Links and QR codes everywhere say ${RIGHT}:${port} now.`).waitFor();
  await host.getByText(`Players join at ${RIGHT}:${port}`).waitFor();

  for (const page of [wall, host]) {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await qr(page, RIGHT).waitFor();
    expect(await everShown(page)).toEqual([RIGHT]);
  }
  await host.getByRole('button', { name: 'Start', exact: true }).click();
  await wall.getByText('Find amber’s goalie').first().waitFor();
  await qr(wall, RIGHT).waitFor();
  await host.getByRole('button', { name: 'Next', exact: true }).click();
  await wall.locator('.wall.at-guessing').waitFor();
  expect(await everShown(wall)).toEqual([RIGHT]);
});

test('the booth, too, never shows an address that no phone can open', async () => {
  const booth = await open('/booth', 1920, 1080);
  await booth.getByRole('img', { name: new RegExp(`QR code for http://${WRONG}:${port}/`) }).waitFor();
  expect(await everShown(booth)).toEqual([WRONG]);
});
