// The biggest moment of a match: 200 players with eleven pins each are shown what came of it. What all phones asking at
// once cost the server, and how many frames a second the wall draws while 2,200 pins fly, beside the same page at rest.
// The phones run in this process, the server in its own, the wall in Chromium, which draws in software on most servers.
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { host, toGuessing } from '../support/client.ts';
import { team } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { dataFolder, openRoom } from '../support/server.ts';
import { Crowd } from './crowd.ts';
import type { BenchOptions } from './options.ts';
import { usage } from './usage.ts';

const PHONES = 200;
const TIMES = 5; // that all of them ask
const FLIGHTS_MS = { from: 1_120, to: 2_620 }; // after the wall has begun its reveal

export async function run({ isShort }: BenchOptions): Promise<void> {
  const phones = isShort ? 5 : PHONES;
  const dataDir = dataFolder();
  const server = await ServerProcess.start({ PORT: '0', DATA_DIR: dataDir, TRUST_PROXY: 'yes' });
  const browser = await launchChromium();
  try {
    const { url } = server;
    const room = await openRoom(url, { playlist: [team()], settings: { timer: 'off', capacity: PHONES } });
    const boss = await host(url, room);
    const crowd = new Crowd();
    await crowd.join(url, [room.code], phones);
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(`${url}/${room.code}/screen`);
    await toGuessing(boss);
    await page.locator('[data-drawn]').first().waitFor();
    const resting = await framesPerSecond(page, 0, 1_500);
    await crowd.answer(elevenPins);
    await page.locator('.find-reveal').waitFor();
    const flying = await framesPerSecond(page, FLIGHTS_MS.from, FLIGHTS_MS.to - FLIGHTS_MS.from);
    await page.waitForTimeout(isShort ? 0 : 4_000);
    await page.close();
    const costs: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const before = await usage(url);
      await crowd.look();
      costs.push(1_000 * ((await usage(url)).cpuSeconds - before.cpuSeconds));
    }
    costs.sort((a, b) => a - b);
    console.log(`${phones} phones with eleven pins each, one wall of 1920 × 1080`);
    console.log(
      `all phones ask at once: ${costs.map((ms) => ms.toFixed(0)).join(', ')} ms of the server's CPU (promised: 200)`,
    );
    console.log(
      `frames a second on the wall: ${flying.toFixed(0)} while pins fly (promised: 30), ${resting.toFixed(0)} at rest`,
    );
    await crowd.leave();
    await boss.leave();
  } finally {
    await browser.close();
    await server.end('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function elevenPins(phone: number): object {
  const places = Array.from({ length: 11 }, (_, pin) => ({
    x: 4 + ((phone * 17.3 + pin * 31.7) % 112),
    y: 4 + ((phone * 7.9 + pin * 23.1) % 67),
  }));
  return { places };
}

/** Counted by the page itself, `afterMs` from now, over `overMs`. */
const framesPerSecond = (page: Page, afterMs: number, overMs: number): Promise<number> =>
  page.evaluate(
    async ([wait, over]) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const begun = performance.now();
      let frames = 0;
      while (performance.now() - begun < over) {
        await new Promise(requestAnimationFrame);
        frames += 1;
      }
      return (1_000 * frames) / (performance.now() - begun);
    },
    [afterMs, overMs] as const,
  );
