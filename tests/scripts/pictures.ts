// Takes the README's pictures from the running game: 24 players who look as people do, a phone, a projector.
// Run after a build: node tests/scripts/pictures.ts
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { eye } from '../../shared/attack/eye/eye.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { normal } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { FindSpec } from '../../shared/rounds/find.ts';
import { openBrowserStage } from '../browser/browserStage.ts';
import { type Guest, host as hostOf, player, toBriefing } from '../support/client.ts';

const PICTURES = fileURLToPath(new URL('../../client/pictures/', import.meta.url));
const FIRST = [
  'Quiet',
  'Brave',
  'Lucky',
  'Gentle',
  'Ruby',
  'Silver',
  'Nimble',
  'Calm',
  'Witty',
  'Bold',
  'Sunny',
  'Misty',
];
const SECOND = ['Heron', 'Comet'];
const AIM_M = 1.2; // how far off people aim
const CONFUSED = 5; // every fifth picks a bright spot that is somebody else

mkdirSync(PICTURES, { recursive: true });
const stage = await openBrowserStage(undefined, 'https://overexposed.example');
const reply = await fetch(`${stage.address}/api/rooms`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ playlist: 'taste', settings: { timer: 'slow' } }),
});
const room = (await reply.json()) as CreatedRoom;
const host = await hostOf(stage.address, room);
const players: Guest[] = [];
for (const first of FIRST)
  for (const second of SECOND) players.push(await player(stage.address, room, `${first} ${second}`));
const screen = await stage.open(`/${room.code}/screen`, 'projector');
const phone = await stage.open(`/${room.code}`, 'phone');
await phone.getByRole('button', { name: 'Join', exact: true }).click();
await phone.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
await toBriefing(host);

for (let round = 0; round < 5; round++) {
  await host.do('host.next');
  await guessAll(round);
  if (round === 0) await guessOnPhone(phone);
  await host.do('host.next');
  await screen.waitForTimeout(6_000);
  if (round === 0) await screen.screenshot({ path: `${PICTURES}reveal-projector.png` });
  await host.do('host.next');
  if (round < 4) {
    await host.do('host.next');
    while ((await host.phase('briefing')).commitment === null) await screen.waitForTimeout(100);
  }
}
await screen.waitForTimeout(3_000);
await screen.screenshot({ path: `${PICTURES}board-projector.png` });
await stage.close();
process.exit(0);

/** Everybody looks at the map as the eye does, and aims a little off. */
async function guessAll(round: number): Promise<void> {
  const { clue } = await host.phase('guessing');
  if (clue.type !== 'find') throw new Error(`taste has a round of type '${clue.type}'`);
  const view = await host.hello();
  const spec = view.rounds[round]?.spec as FindSpec;
  const { plan, target } = spec;
  const release = {
    kind: 'field',
    plan,
    columns: clue.columns,
    rows: clue.rows,
    cells: clue.cells,
    guarantee: null,
  };
  await Promise.all(
    players.map(async (guest, i) => {
      const chance = seeded(`${round} ${i}`);
      const wanted = i % CONFUSED === CONFUSED - 1 ? 'team' : target;
      const seen = eye({ scenario: 'soccer', target: wanted, release: release as never }, chance);
      const aimed = seen.slice(0, clue.pins).map(({ x, y }) => ({
        x: Math.min(120, Math.max(0, x + normal(chance, 0, AIM_M))),
        y: Math.min(75, Math.max(0, y + normal(chance, 0, AIM_M))),
      }));
      await guest.do('guess', { round, guess: { places: aimed } });
      if (i % 3 !== 0) await guest.do('lock', { round });
    }),
  );
}

async function guessOnPhone(page: Page): Promise<void> {
  const board = page.getByLabel('Board', { exact: true });
  await board.waitFor();
  const box = await board.boundingBox();
  if (!box) throw new Error('the board has no size');
  await page.mouse.click(box.x + box.width * 0.08, box.y + box.height * 0.5);
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: `${PICTURES}guess-phone.png` });
}
