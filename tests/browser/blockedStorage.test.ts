// A browser that keeps nothing for a page: after a reload a player is in the own seat all the same.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function newRoom(): Promise<CreatedRoom> {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: 'quick' }),
  });
  return (await reply.json()) as CreatedRoom;
}

const WAYS = {
  'storage that may not be touched': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  },
  'storage that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Quota exceeded.', 'QuotaExceededError');
    };
  },
  'storage that forgets without a word': () => {
    Storage.prototype.setItem = () => {};
  },
} as const;

for (const [way, block] of Object.entries(WAYS)) {
  test(`S1 a reload comes back to the own seat: ${way}`, async () => {
    const { code } = await newRoom();
    const wall = await stage.open(`/${code}/screen`, 'projector');
    const phone = await stage.open('/', 'phone', { prepare: (page) => page.addInitScript(block) });
    await phone.getByRole('textbox', { name: 'Game code' }).fill(code);
    await button(phone, 'Join').click();
    await phone.getByRole('textbox', { name: 'Nickname' }).fill('Ann');
    await button(phone, 'Join').click();
    await phone.getByRole('heading', { name: 'Ann' }).waitFor();
    for (let times = 0; times < 2; times++) {
      await phone.reload({ waitUntil: 'domcontentloaded' });
      await phone.getByRole('heading', { name: 'Ann' }).waitFor();
    }
    await wall.getByText('Ann').waitFor();
    expect(await wall.locator('.wall-names li').count()).toBe(1);
    expect(phone.url()).toBe(`${stage.address}/${code}`); // an address that is passed on gives no seat away
    expect(stage.troubles).toEqual([]);
  });
}

test('S1 two tabs that remember nothing are two players, and each comes back as itself', async () => {
  const { code } = await newRoom();
  const block = (page: Page) => page.addInitScript(WAYS['storage that is full']);
  const ann = await stage.open(`/${code}`, 'phone', { prepare: block });
  const bob = await ann.context().newPage();
  await block(bob);
  await bob.goto(`${stage.address}/${code}`);
  for (const [name, page] of Object.entries({ Ann: ann, Bob: bob })) {
    await page.getByRole('textbox', { name: 'Nickname' }).fill(name);
    await button(page, 'Join').click();
    await page.getByRole('heading', { name }).waitFor();
  }
  for (const [name, page] of Object.entries({ Ann: ann, Bob: bob })) {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.getByRole('heading', { name }).waitFor();
  }
});

test('S4 a host that keeps nothing is host again after a reload', async () => {
  const host = await stage.open('/', 'laptop', {
    prepare: (page) => page.addInitScript(WAYS['storage that may not be touched']),
  });
  await button(host, 'Host a game').click();
  await button(host, 'Start').waitFor();
  await host.reload({ waitUntil: 'domcontentloaded' });
  await button(host, 'Start').waitFor();
});
