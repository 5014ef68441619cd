// One whole match as people play it: a host, a projector, three phones, one of which reloads in mid-round and one
// of which joins late; from the landing page to the podium and the protection board.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserStage, openBrowserStage, shoot, shootSizes } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function joinAs(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nickname' }).fill(name);
  await button(page, 'Join').click();
  await page.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
}

/** Taps the board at a share of its width and height. */
async function tapBoard(page: Page, x: number, y: number): Promise<void> {
  const board = page.getByLabel('Board', { exact: true });
  await board.waitFor();
  const box = await board.boundingBox();
  if (!box) throw new Error('the board has no size');
  await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
}

async function lockIn(page: Page): Promise<void> {
  await expect.poll(() => button(page, 'Lock in').isEnabled()).toBe(true);
  await button(page, 'Lock in').click();
  await page.getByRole('heading', { name: /locked in/i }).waitFor();
}

test('P1 S1 S6 a match from the landing page to the podium, with a reload and a late phone', async () => {
  const host = await stage.open('/', 'laptop');
  await shootSizes(host, '01-landing');
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/[A-Z]{4}\/host/);
  const code = /\/([A-Z]{4})\/host/.exec(host.url())?.[1] ?? '';
  const screen = await stage.open(`/${code}/screen`, 'projector');
  const ann = await stage.open('/', 'phone');
  await ann.getByRole('textbox', { name: 'Game code' }).fill(code.toLowerCase());
  await button(ann, 'Join').click();
  await ann.getByRole('textbox', { name: 'Nickname' }).waitFor();
  await shootSizes(ann, '02-join');
  await joinAs(ann, 'Ann');
  const bob = await stage.open(`/${code}`, 'phone', { dark: true });
  await joinAs(bob, 'Bob');
  await screen.getByText('Bob').waitFor();
  await shootSizes(ann, '03-lobby-player');
  await shootSizes(screen, '04-lobby-screen');
  await shootSizes(host, '05-lobby-host');

  await button(host, 'Start').click();
  await screen.getByText('Find amber’s goalie').first().waitFor();
  await shootSizes(ann, '06-briefing-player');
  await shootSizes(screen, '07-briefing-screen');
  await button(host, 'Next').click();
  await button(host, 'No timer').click(); // pictures take their time

  await tapBoard(ann, 0.06, 0.5);
  await tapBoard(bob, 0.3, 0.3);
  await shootSizes(ann, '08-guess-player');
  await shoot(bob, '08-guess-player-dark');
  await shootSizes(screen, '09-guess-screen');
  await shootSizes(host, '10-guess-host');
  await lockIn(ann);
  await shootSizes(ann, '11-locked-player');

  await bob.reload({ waitUntil: 'domcontentloaded' }); // S1: the same seat, the same pin
  await expect.poll(() => button(bob, 'Lock in').isEnabled()).toBe(true);

  const late = await stage.open(`/${code}`, 'phone'); // S6
  await joinAs(late, 'Wilhelmina Featherst');
  await tapBoard(late, 0.05, 0.55);
  await lockIn(late);
  await lockIn(bob);

  await screen
    .getByText(/without looking/i)
    .first()
    .waitFor({ timeout: 15_000 });
  await screen.waitForTimeout(4500); // the whole choreography
  await shootSizes(screen, '12-reveal-screen');
  await shootSizes(ann, '13-reveal-player');
  await shootSizes(host, '14-reveal-host');
  for (const phone of [ann, bob, late])
    await phone
      .getByText(/truth matches/i)
      .first()
      .waitFor();
  await button(host, 'Next').click();
  await screen.getByRole('heading', { name: 'Standings' }).waitFor();
  await shootSizes(screen, '15-standings-screen');
  await shootSizes(ann, '16-standings-player');
  await button(host, 'Next').click();

  for (let round = 2; round <= 5; round++) {
    await button(host, 'Next').click(); // the briefing ends
    await button(host, 'No timer').click();
    for (const [i, phone] of [ann, bob, late].entries()) {
      await phone.getByLabel('Board', { exact: true }).waitFor();
      await tapBoard(phone, 0.1 + 0.05 * i, 0.3 + 0.1 * i);
      if (round === 2 && phone === ann) {
        for (let pin = 1; pin < 11; pin++) await tapBoard(phone, 0.08 + 0.035 * pin, 0.12 + 0.07 * pin);
        await shootSizes(ann, '17-team-player');
      }
      await lockIn(phone);
    }
    await screen
      .getByText(/without looking/i)
      .first()
      .waitFor({ timeout: 15_000 });
    if (round === 3) await screen.waitForTimeout(4500);
    await shoot(screen, `18-reveal-screen-round-${round}`);
    await shoot(ann, `18-reveal-player-round-${round}`);
    await button(host, 'Next').click();
    if (round < 5) await button(host, 'Next').click();
  }

  await screen
    .getByText(/protected/i)
    .first()
    .waitFor();
  await screen.waitForTimeout(1500);
  await shootSizes(screen, '19-finale-screen');
  await shootSizes(ann, '20-finale-player');
  await shootSizes(host, '21-finale-host');
  for (const name of ['Ann', 'Bob']) expect(await screen.getByText(name).count()).toBeGreaterThan(0);
  for (const model of ['Inverse distance', 'Kernel', 'Straight border'])
    expect(await screen.getByText(model).count()).toBeGreaterThan(0);
  expect(stage.troubles).toEqual([]);
}, 300_000);
