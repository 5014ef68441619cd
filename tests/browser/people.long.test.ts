// Friends without a projector: the invitation, who is here, who guessed where, and the next game.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, player, toGuessing } from '../support/client.ts';
import { at } from '../support/match.ts';
import { type BrowserStage, openBrowserStage, shootSizes } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function hosted(): Promise<{ host: Page; code: string; key: string }> {
  const host = await stage.open('/', 'phone');
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/host#key=/);
  await button(host, 'Invite').waitFor();
  const [, code = '', key = ''] = /\/([A-Z]{4})\/host#key=(.+)$/.exec(host.url()) ?? [];
  return { host, code, key };
}

async function joined(code: string, name: string): Promise<Page> {
  const page = await stage.open(`/${code}`, 'phone');
  await page.getByRole('textbox', { name: 'Nickname' }).fill(name);
  await button(page, 'Join').click();
  await button(page, 'Invite').waitFor();
  return page;
}

async function tapBoard(page: Page, x: number): Promise<void> {
  const board = page.getByLabel('Board', { exact: true });
  await board.waitFor();
  const box = await board.boundingBox();
  if (!box) throw new Error('the board has no size');
  await page.mouse.click(box.x + box.width * x, box.y + box.height * 0.5);
}

/** As on a plain-http page of the local network: no clipboard, no share sheet. */
const onPlainHttp = (page: Page) =>
  page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

/** What the system's clipboard holds, as a text field gets it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('#pasted').inputValue();
}

test('Copy link copies the link to join on plain http too, for host and players, and says so', async () => {
  const { host, code } = await hosted();
  const ann = await joined(code, 'Ann');
  for (const page of [host, ann]) {
    await onPlainHttp(page);
    await button(page, 'Copy link').click();
    await page.getByText(/^Copied: .*\/[A-Z]{4}\./).waitFor();
    expect(await pasted(page)).toBe(`${stage.address}/${code}`);
  }
});

test('where nothing can be copied the link is there to be marked, without the host’s key', async () => {
  const { host, code, key } = await hosted();
  await onPlainHttp(host);
  await host.evaluate(() => Object.defineProperty(document, 'execCommand', { value: () => false }));
  await button(host, 'Copy link').click();
  const field = host.getByRole('textbox', { name: 'Link to join' });
  expect(await field.inputValue()).toBe(`${stage.address}/${code}`);
  await button(host, 'Copy').click();
  await host.getByText('The link is marked').waitFor();
  expect(await host.evaluate(() => document.getSelection()?.toString())).toBe(`${stage.address}/${code}`);
  expect(await host.locator('dialog').innerHTML()).not.toContain(key);
});

test('Invite opens the phone’s share sheet with the link to join; closing it is no failure', async () => {
  const { host, code, key } = await hosted();
  await host.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared, answer: 'AbortError' });
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) => {
        shared.push(data);
        throw new DOMException('', (window as unknown as { answer: string }).answer);
      },
    });
  });
  await host.reload();
  await button(host, 'QR code').waitFor();
  await button(host, 'Invite').click();
  const shared = await host.evaluate(() => JSON.stringify((window as unknown as { shared: unknown }).shared));
  expect(JSON.parse(shared)).toEqual([
    { title: 'Overexposed', text: `Join game ${code}`, url: `${stage.address}/${code}` },
  ]);
  expect(shared).not.toContain(key);
  expect(await host.locator('dialog').count()).toBe(0);
  await host.evaluate(() => Object.assign(window, { answer: 'NotAllowedError' }));
  await button(host, 'Invite').click();
  await host
    .getByRole('img', { name: `QR code for ${stage.address}/${code}` })
    .last()
    .waitFor();
});

test('the host’s link is under More, and says what it does', async () => {
  const { host, key } = await hosted();
  expect(await host.getByRole('textbox', { name: 'Host link' }).isVisible()).toBe(false);
  await host.getByText('More', { exact: true }).click();
  await host.getByText('whoever has it runs the game').waitFor();
  expect(await host.getByRole('textbox', { name: 'Host link' }).inputValue()).toContain(key);
});

test('friends see each other in the lobby, at the reveal and in the finale, which lets one more in', async () => {
  const { host, code } = await hosted();
  await button(host, 'Play along here').click();
  await host.getByRole('textbox', { name: 'Nickname' }).fill('Ada');
  await button(host, 'Join').click();
  const long = await joined(code, 'Wilhelmina Featherst');
  const ben = await joined(code, 'Ben');
  const here = ben.getByRole('list', { name: 'Who is here' });
  await expect
    .poll(() => here.getByRole('listitem').allInnerTexts())
    .toEqual(['Ben', 'Ada', 'Wilhelmina Featherst']);
  await shootSizes(ben, '70-lobby-friends');
  await button(host, 'Start').click();
  await host.getByText('Find amber’s goalie').first().waitFor();
  await expect.poll(() => button(host, 'Next').isEnabled()).toBe(true);
  await button(host, 'Next').click();
  for (const [page, x] of [
    [host, 0.1],
    [long, 0.3],
    [ben, 0.6],
  ] as const) {
    await tapBoard(page, x);
    await button(page, 'Lock in').click();
  }
  const guesses = ben.getByRole('list', { name: 'Everybody’s guesses' });
  await guesses.waitFor({ timeout: 20_000 });
  expect(await guesses.getByRole('listitem').count()).toBe(3);
  // Three pins across the whole pitch: whoever has a point is named, and nobody without one.
  const gained = await guesses.getByText(/^\+[1-9]/).count();
  expect(await ben.getByText(/^Best: .+, \d+(\.\d+)? m$/).count()).toBe(gained > 0 ? 1 : 0);
  await ben.waitForTimeout(4_500);
  expect(await ben.locator('.name-tag').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/Ada|Wilhelmina/)]),
  );
  await shootSizes(ben, '71-reveal-friends');

  await button(host, 'End match').click();
  await button(host, 'Yes, end it').click();
  await button(ben, 'Invite').waitFor(); // also in the finale
  const late = await stage.open(`/${code}`, 'phone');
  await late.getByText('you join the next game').waitFor();
  await button(late, 'Join').click();
  await late.getByText('You are in the next game').waitFor();
  await shootSizes(late, '72-finale-newcomer');
  await button(host, 'Play again').click();
  await late.getByText('The host starts when everyone is in').waitFor();
  expect(stage.troubles).toEqual([]);
});

test('with a big screen and nine players, phones leave the names to it', async () => {
  const { host, code, key } = await hosted();
  await stage.open(`/${code}/screen`, 'projector');
  const boss = await join(stage.address, code, { role: 'host', hostKey: key });
  const others = await Promise.all(
    Array.from({ length: 8 }, (_, i) => player(stage.address, { code }, `Player ${i}`)),
  );
  const ann = await joined(code, 'Ann');
  await toGuessing(boss);
  for (const other of others) await other.do('guess', { round: 0, guess: at(20, 20) });
  await tapBoard(ann, 0.5);
  await ann.waitForTimeout(1_000);
  await boss.do('host.next');
  await ann.getByText('You missed by').waitFor();
  expect(await ann.getByRole('list', { name: 'Everybody’s guesses' }).count()).toBe(0);
  expect(await ann.locator('.name-tag').count()).toBe(0);
  await boss.do('host.kick', { player: 'p1' }); // now eight
  await ann.getByRole('list', { name: 'Everybody’s guesses' }).waitFor();
  await host.close();
});
