// Friends whose host's phone goes offline: they start, play on, and begin a second match without it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

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

async function hosted(size: 'phone' | 'laptop'): Promise<{ host: Page; code: string }> {
  const host = await stage.open('/', size);
  await button(host, 'Host a game').click();
  await host.waitForURL(/\/[A-Z]{4}\/host/);
  await button(host, 'Start').waitFor();
  return { host, code: /\/([A-Z]{4})\/host/.exec(host.url())?.[1] ?? '' };
}

test('H1 H2 H4 P6 the host’s phone goes offline, and the friends go on without it', async () => {
  const { host, code } = await hosted('phone');
  expect(await host.getByRole('radio', { name: 'Party' }).isChecked()).toBe(true);
  await button(host, 'Play along here').click();
  await joinAs(host, 'Hope');
  const ann = await stage.open(`/${code}`, 'phone');
  await joinAs(ann, 'Ann');
  const bob = await stage.open(`/${code}`, 'phone');
  await joinAs(bob, 'Bob');
  await button(host, 'Start').click();
  for (const page of [ann, bob]) await page.getByLabel('Board', { exact: true }).waitFor(seconds);

  await host.context().setOffline(true);
  await host.goto('about:blank').catch(() => {});
  await button(ann, 'Players').waitFor(seconds); // fifteen seconds later
  await expect.poll(() => button(bob, 'Players').count()).toBe(0);
  await button(ann, 'Next').click();
  await button(bob, 'Go on').waitFor();
  await shoot(ann, '50-party-reveal-host');
  await shoot(bob, '50-party-reveal');
  await button(bob, 'Go on').click();
  await button(bob, 'Ready').waitFor();
  await button(ann, 'Go on').click();
  for (const page of [ann, bob]) await page.getByRole('heading', { name: 'Standings' }).waitFor();
  await bob.getByText(/^goes on in \d+ s$/).waitFor();
  await bob.getByText('Begins in').waitFor(seconds); // nobody tapped: twenty seconds
  await button(ann, 'End match').click();
  await button(ann, 'Yes, end it').click();
  await bob.getByText('Game over').waitFor();
  expect(await bob.getByText('is away').count()).toBe(1); // who runs the game, and nothing of waiting
  await button(ann, 'Play again').click();
  await bob.getByText(/^Starts in \d+ s$/).waitFor();
  await shoot(bob, '51-party-lobby-again');

  await host.context().setOffline(false);
  await host.goto(`${stage.address}/${code}`, { waitUntil: 'domcontentloaded' });
  await button(host, 'Take it back').click();
  await button(ann, 'Start').waitFor({ state: 'detached' });
  await bob.getByText(/^Starts in/).waitFor({ state: 'detached' });
  await button(host, 'Start').click();
  await bob.getByText('Begins in').waitFor();
  const own = stage.troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(trouble));
  expect(own).toEqual([]);
});

test('H1 P3 a laptop’s room is a teacher’s: no round starts by itself, and phones wait for her', async () => {
  const { host, code } = await hosted('laptop');
  expect(await host.getByRole('radio', { name: 'Teacher' }).isChecked()).toBe(true);
  const ann = await stage.open(`/${code}`, 'phone');
  await joinAs(ann, 'Ann');
  await button(host, 'Play along here').click();
  await host.getByRole('heading', { name: 'Play along as a party?' }).waitFor();
  await host.keyboard.press('Escape');
  await button(host, 'Start').click();
  await ann.getByText('The host begins the round').waitFor();
  await ann.waitForTimeout(8_500);
  await host.close();
  await ann.getByText('Your teacher is away. Nothing is lost.').waitFor();
  await ann.waitForTimeout(15_500);
  await ann.getByText('The host begins the round').waitFor();
  await shoot(ann, '52-teacher-away');
});
