// A match in the pseudo-locale on host page, wall and phone, looked at in every moment and at all sizes.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pseudo } from '../../client/words/pseudo.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { type BrowserStage, shoot } from '../browser/browserStage.ts';
import { host } from './client.ts';
import { cutOff, plainEnglish } from './foreign.ts';
import { openRoom } from './server.ts';

const SIZES = {
  phone: [
    [360, 740],
    [375, 553],
    [740, 360],
  ],
  laptop: [[1366, 768]],
  projector: [[1920, 1080]],
} as const;

const LANG = '?lang=en-XA';

/** Everything found: 'moment, page: text'. */
export async function playForeign(stage: BrowserStage, rounds: readonly RoundSpec[], pictures = false) {
  const room = await openRoom(stage.address, { playlist: rounds, settings: { timer: 'off' } });
  const boss = await host(stage.address, room);
  const pages: readonly (readonly [keyof typeof SIZES, Page])[] = [
    ['phone', await stage.open(`/${room.code}${LANG}`, 'phone', { still: true })],
    ['laptop', await stage.open(`/${room.code}/host${LANG}#key=${room.hostKey}`, 'laptop', { still: true })],
    ['projector', await stage.open(`/${room.code}/screen${LANG}`, 'projector', { still: true })],
  ];
  const phone = (pages[0] as (typeof pages)[number])[1];
  const plain: string[] = [];
  const cut: string[] = [];
  const look = async (moment: string) => {
    const names = [room.code, 'EXIF'];
    for (const [size, page] of pages) {
      for (const [width, height] of SIZES[size]) {
        await page.setViewportSize({ width, height });
        await page.waitForTimeout(150); // boards draw on the next frames
        for (const text of await cutOff(page)) cut.push(`${moment} ${size} ${width}×${height}: ${text}`);
        if (pictures) await shoot(page, `foreign-${moment}-${size}-${width}`);
      }
      for (const text of await plainEnglish(page, names)) plain.push(`${moment} ${size}: ${text}`);
      const [width, height] = SIZES[size][0];
      await page.setViewportSize({ width, height });
    }
  };
  await look('join');
  await phone.getByRole('button', { name: pseudo('Join'), exact: true }).click();
  await phone.getByText(pseudo('You are'), { exact: true }).waitFor();
  await look('lobby');
  await boss.do('host.start');
  for (const [round, { type }] of rounds.entries()) {
    await expect
      .poll(async () => (await boss.phase('briefing')).commitment !== null, { timeout: 20_000 })
      .toBe(true);
    await look(`${round}-${type}-1briefing`);
    await boss.do('host.next');
    await phone.locator('.screen-guessing').waitFor();
    await phone.locator('.round-coming').waitFor({ state: 'detached' });
    await look(`${round}-${type}-2guessing`);
    await boss.do('host.next');
    await phone.locator('.screen-reveal').waitFor();
    await phone.waitForTimeout(400);
    await look(`${round}-${type}-3reveal`);
    await boss.do('host.next');
    await phone.locator('.screen-standings, .screen-finale').first().waitFor();
    await look(`${round}-${type}-4standings`);
    if (round + 1 < rounds.length) await boss.do('host.next');
  }
  return { plain, cut };
}
