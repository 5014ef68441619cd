// What a phone on plain http really fetches until the board is drawn: everything on the wire but the font, headers
// included. tests/server/pageBytes.test.ts holds every page's files; this holds the one that a class opens at once.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { host, toGuessing } from '../support/client.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

const MOST_KB = 240;

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

/** Counts what arrives on this page from its first request on. */
async function counting(page: Page): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  const urls = new Map<string, string>();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(urls.get(requestId) ?? requestId, encodedDataLength),
  );
  return bytes;
}

test(`a phone has its board after at most ${MOST_KB} kB`, async ({ annotate }) => {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: 'quick' }),
  });
  const room = (await reply.json()) as CreatedRoom;
  let bytes: ReadonlyMap<string, number> = new Map();
  const phone = await stage.open(`/${room.code}`, 'phone', {
    prepare: async (page) => {
      // Browsers ask for brotli on https and on this machine; a class in the school's network gets gzip.
      await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
      bytes = await counting(page);
    },
  });
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByText('You are', { exact: true }).waitFor();
  const boss = await host(stage.address, room);
  await toGuessing(boss);
  await phone.locator('.board-surface[data-drawn]').waitFor();
  const fetched = [...bytes].filter(([url]) => !url.endsWith('.woff2'));
  const kilobytes = fetched.reduce((sum, [, size]) => sum + size, 0) / 1000;
  const largest = fetched
    .toSorted(([, a], [, b]) => b - a)
    .map(([url, size]) => `${new URL(url).pathname} ${Math.round(size / 100) / 10}`);
  await annotate(`${kilobytes.toFixed(1)} kB: ${largest.join(', ')}`);
  expect(fetched.some(([url]) => url.includes('/phaser-'))).toBe(true); // what is counted is there
  expect(kilobytes).toBeLessThan(MOST_KB);
});
