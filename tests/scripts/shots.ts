// Plays every round type with two phones, a host and a wall, takes a picture of every phase at every size that the game
// promises to look well at, and says what can be seen to be wrong. `npm run shots`, or of some types only:
// `npm run shots -- find number`, or `pages` of what stands outside matches. Pictures, one contact sheet a phase and faults.txt land in tests/browser/shots/all/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { openBrowserStage } from '../browser/browserStage.ts';
import { ONE_OF_EACH, PLAYS } from '../support/plays.ts';
import { contactSheets } from './shots/contactSheet.ts';
import { faultsOf } from './shots/faults.ts';

type Viewport = { readonly width: number; readonly height: number };

const PHONES: readonly Viewport[] = [
  { width: 360, height: 740 },
  { width: 390, height: 664 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 375, height: 553 },
  { width: 740, height: 360 },
  { width: 812, height: 375 },
];
const LAPTOP: Viewport = { width: 1366, height: 768 };
const WALL: Viewport = { width: 1920, height: 1080 };
const HOST: readonly Viewport[] = [LAPTOP, WALL, { width: 375, height: 553 }];
const OWN: readonly Viewport[] = [...PHONES, LAPTOP];
const REVEAL_MS = [0, 1_200, 2_500, 3_900];
const SETTLE_MS = 250; // a board draws anew on the next frames

const FOLDER = fileURLToPath(new URL('../browser/shots/all/', import.meta.url));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const asked = new Set(process.argv.slice(2));
const specs = ONE_OF_EACH.filter(({ type }) => asked.size === 0 || asked.has(type));
const pictures = new Map<string, string[]>(); // by the path of their sheet
const faults: string[] = [];

async function take(page: Page, sheet: string, name: string, isWall = false): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, scale: 'css' });
  const on = join(FOLDER, `sheet-${sheet}.png`);
  pictures.set(on, [...(pictures.get(on) ?? []), path]);
  for (const fault of await faultsOf(page, isWall)) faults.push(`${name}: ${fault}`);
}

async function takeSizes(page: Page, sheet: string, name: string, sizes: readonly Viewport[]): Promise<void> {
  const before = page.viewportSize();
  for (const viewport of sizes) {
    await page.setViewportSize(viewport);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(SETTLE_MS);
    await take(page, sheet, `${name}-${viewport.width}x${viewport.height}`);
  }
  if (before) await page.setViewportSize(before);
  await page.waitForTimeout(SETTLE_MS);
}

/** What can be seen without a match. */
async function takePages(): Promise<void> {
  const page = await stage.open('/', 'phone', { still: true });
  await takeSizes(page, 'pages', 'landing', OWN);
  await page.goto(`${stage.address}/guide`);
  await takeSizes(page, 'pages', 'guide', OWN);
  await page.goto(`${stage.address}/sandbox`);
  await page.waitForTimeout(1_500);
  await takeSizes(page, 'pages', 'sandbox', OWN);
  await page.close();
  const booth = await stage.open('/booth', 'projector');
  await booth.waitForTimeout(4_000);
  for (const viewport of [WALL, { width: 1080, height: 1920 }]) {
    await booth.setViewportSize(viewport);
    await booth.waitForTimeout(1_500);
    await take(booth, 'pages', `booth-${viewport.width}x${viewport.height}`, true);
  }
  await booth.close();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const stage = await openBrowserStage();
const reply = await fetch(`${stage.address}/api/rooms`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ playlist: specs, settings: { timer: 'slow' } }),
});
const { code, hostKey } = (await reply.json()) as CreatedRoom;
if (asked.size === 0 || asked.has('pages')) await takePages();
const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { still: true });
const wall = await stage.open(`/${code}/screen`, 'projector');
const phones = await Promise.all([0, 1].map(() => stage.open(`/${code}`, 'phone', { still: true })));
const own = phones[0]!;
await button(own, 'Join').waitFor();
await takeSizes(own, 'lobby', 'join', OWN);
for (const phone of phones) {
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await phone.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
}
await takeSizes(own, 'lobby', 'lobby', OWN);
await takeSizes(host, 'lobby', 'host-lobby', HOST);
await take(wall, 'lobby', 'wall-lobby', true);
await host.getByRole('button', { name: 'Start', exact: true }).click();
const next = button(host, /^Next/);

for (const [round, { type }] of specs.entries()) {
  while (!(await next.isEnabled())) await host.waitForTimeout(100); // the round is drawn
  await takeSizes(own, `${type}-1-briefing`, `${type}-1-briefing`, OWN);
  await take(wall, `${type}-1-briefing`, `${type}-1-briefing-wall`, true);
  await next.click();
  await own.getByRole('button', { name: 'Lock in', exact: true }).waitFor();
  await button(host, 'No timer').click();
  await takeSizes(own, `${type}-2-first`, `${type}-2-first`, OWN);
  for (const [player, phone] of phones.entries()) await PLAYS[type](phone, player);
  await takeSizes(own, `${type}-3-guess`, `${type}-3-guess`, OWN);
  await take(wall, `${type}-3-guess`, `${type}-3-guess-wall`, true);
  await takeSizes(host, `${type}-3-guess`, `${type}-3-guess-host`, HOST);
  await own.getByRole('button', { name: 'Lock in', exact: true }).click();
  await own.locator('.locked-lower').waitFor();
  await takeSizes(own, `${type}-4-locked`, `${type}-4-locked`, OWN);
  await phones[1]!.getByRole('button', { name: 'Lock in', exact: true }).click();
  await wall.locator('.find-reveal').waitFor({ timeout: 30_000 });
  const begun = performance.now();
  for (const ms of REVEAL_MS) {
    await wall.waitForTimeout(Math.max(0, ms - (performance.now() - begun)));
    await take(wall, `${type}-5-reveal`, `${type}-5-reveal-wall-${ms}`, true);
  }
  await own
    .getByText(/truth matches/i)
    .first()
    .waitFor({ timeout: 30_000 });
  await takeSizes(own, `${type}-5-reveal`, `${type}-5-reveal`, OWN);
  await takeSizes(host, `${type}-5-reveal`, `${type}-5-reveal-host`, HOST);
  await next.click();
  if (round + 1 === specs.length) break;
  await wall.getByRole('heading', { name: 'Standings' }).waitFor();
  if (round === 0) {
    await wall.waitForTimeout(2_500);
    await take(wall, 'end', 'standings-wall', true);
    await takeSizes(own, 'end', 'standings', OWN);
    await takeSizes(host, 'end', 'standings-host', HOST);
  }
  await next.click();
  console.log(`${type}: ${faults.length} faults so far`);
}
await button(host, 'Play again').waitFor();
await wall.waitForTimeout(6_000);
await take(wall, 'end', 'finale-wall', true);
await takeSizes(own, 'end', 'finale', OWN);
await takeSizes(host, 'end', 'finale-host', HOST);
const results = await own.locator('a[href^="/results/"]').first().getAttribute('href');
await own.goto(`${stage.address}${results}`);
await own.waitForTimeout(1_500);
await takeSizes(own, 'end', 'results', OWN);

const troubles = stage.troubles.map((trouble) => `a page failed: ${trouble}`);
await stage.close();
const all = [...faults, ...troubles];
writeFileSync(join(FOLDER, 'faults.txt'), `${all.join('\n')}\n`);
console.log(all.length === 0 ? 'no faults' : `${all.length} faults:\n${all.join('\n')}`);
process.exitCode = all.length === 0 ? 0 : 1;
await contactSheets(pictures);
