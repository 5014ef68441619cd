// A page that its browser translates stays alive: what changes, changes there too, and nothing is left behind.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom, MatchSettings } from '../../shared/protocol/messages.ts';
import { translate, translated } from '../support/translator.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inBrackets = (page: Page, name: string) => button(page, translated(name));

/** What is to be read on a page, whether translated or not. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/[[\]]/g, '').replace(/\s+/g, ' '));

const expectAlike = (page: Page, other: Page) =>
  expect.poll(async () => (await readable(page)) === (await readable(other))).toBe(true);

async function room(settings: Partial<MatchSettings> = {}): Promise<CreatedRoom> {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: 'quick', settings }),
  });
  return (await reply.json()) as CreatedRoom;
}

async function join(page: Page, name: string) {
  await page.getByRole('textbox', { name: 'Nickname' }).fill(name);
  await button(page, 'Join').click();
  await page.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
}

test('host, wall and phone go on counting while they are translated', async () => {
  const { code, hostKey } = await room();
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop');
  const wall = await stage.open(`/${code}/screen`, 'projector');
  const plain = await stage.open(`/${code}/screen`, 'projector');
  const ann = await stage.open(`/${code}`, 'phone');
  for (const page of [host, wall]) {
    await page.getByText('Waiting for the first player').first().waitFor();
    await translate(page);
  }
  await host.getByText(translated('0 players')).waitFor();
  await join(ann, 'Ann');
  await ann.getByText('1 here').or(ann.getByText(/here/)).first().waitFor();
  await translate(ann);
  await host.getByText(translated('1 player')).waitFor();
  const bob = await stage.open(`/${code}`, 'phone');
  await join(bob, 'Bob');
  await host.getByText(translated('2 players')).waitFor();
  await expectAlike(wall, plain);
  expect(await host.getByText('Waiting for the first player').count()).toBe(0);

  await inBrackets(host, 'Start').click();
  await ann.getByText(translated('The host begins the round')).waitFor();
  const next = host.getByRole('button', { name: /^\[?Next/ });
  await expect.poll(() => next.isEnabled()).toBe(true);
  await next.click();
  for (const phone of [ann, bob])
    await phone.getByLabel('Board', { exact: true }).click({ position: { x: 60, y: 60 } });
  const clock = await ann.getByRole('timer').innerText();
  await expect.poll(() => ann.getByRole('timer').innerText()).not.toBe(clock);
  await inBrackets(ann, 'Lock in').click();
  await ann.getByRole('heading', { name: translated('Locked in') }).waitFor();
  await expectAlike(wall, plain);
  const marks = () => host.locator('.host-players li').filter({ hasText: 'locked' }).count();
  await expect.poll(marks).toBe(1);
  await shoot(host, '80-translated-host');
  await inBrackets(ann, 'Change my guess')
    .or(ann.getByRole('button', { name: /change|unlock/i }))
    .first()
    .click();
  await expect.poll(marks).toBe(0); // nothing is left behind
  await inBrackets(ann, 'Lock in').click();
  await button(bob, 'Lock in').click();
  await ann
    .getByText(/truth matches/i)
    .first()
    .waitFor({ timeout: 15_000 });
  await wall.waitForTimeout(5_000);
  await expectAlike(wall, plain);
  await shoot(wall, '81-translated-wall');
  await shoot(ann, '81-translated-phone');
  await next.click();
  await ann.getByRole('heading', { name: translated('Standings') }).waitFor();
  await expectAlike(wall, plain);
  await next.click();
  await ann.getByText(translated('The host begins the round')).waitFor();
  expect(await marks()).toBe(0);
  await expectAlike(wall, plain);
  expect(stage.troubles).toEqual([]);
}, 200_000);

test('a party’s countdown to the round runs on a translated phone', async () => {
  const { code, hostKey } = await room({ pace: 'party' });
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop');
  const ann = await stage.open(`/${code}`, 'phone');
  await join(ann, 'Ann');
  await translate(ann);
  // read in the page itself: eight seconds are soon over on a busy machine
  const read = ann.evaluate(async () => {
    const seen = new Set<string>();
    const isOver = () => document.querySelector('[role="timer"]') !== null;
    while (!isOver()) {
      const begins = /Begins in \d+ s/.exec(document.body.innerText)?.[0];
      if (begins) seen.add(begins);
      await new Promise((next) => setTimeout(next, 100));
    }
    return [...seen];
  });
  await button(host, 'Start').click();
  expect((await read).length).toBeGreaterThan(2);
});
