// What the booth's cues sound like, rendered offline: loud enough to be heard, never clipped, no click at either end.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cue } from '../../client/booth/cues.ts';
import { launchChromium } from '../support/chromium.ts';

const SOUNDS = fileURLToPath(new URL('../../client/booth/soundOf.ts', import.meta.url));

type Sounds = typeof import('../../client/booth/soundOf.ts');

interface Heard {
  readonly peak: number;
  readonly first: number; // greatest of the first samples, before a source can have risen
  readonly last: number; // greatest of the last hundredth of a second before everything is over
  readonly seconds: number; // from the cue's start until the last sample above −60 dB
  readonly step: number; // greatest difference of two samples after the sound has fallen to a thousandth
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: SOUNDS, formats: ['iife'], name: 'sounds' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('the sounds were not built');
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: chunk.code });
});
afterAll(() => browser.close());

const START_S = 0.01;

/** Renders one cue as the booth plays it. */
const heard = (cue: Cue): Promise<Heard> =>
  page.evaluate(
    async ({ cue, start }) => {
      const { cuePlayer } = (globalThis as unknown as { sounds: Sounds }).sounds;
      const rate = 44_100;
      const context = new OfflineAudioContext(1, 6 * rate, rate);
      cuePlayer(context)(cue, start);
      const samples = (await context.startRendering()).getChannelData(0);
      const greatest = (from: number, to: number) =>
        samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      const peak = greatest(0, samples.length);
      const lastSound = samples.findLastIndex((sample) => sample !== 0);
      const lastHeard = samples.findLastIndex((sample) => Math.abs(sample) > 0.001 * peak);
      let step = 0;
      for (let i = lastHeard + 1; i < samples.length; i++)
        step = Math.max(step, Math.abs(samples[i]! - samples[i - 1]!));
      const begin = Math.round(start * rate);
      return {
        peak,
        first: greatest(0, begin + 8),
        last: greatest(lastSound - Math.round(0.001 * rate), lastSound + 1),
        seconds: lastHeard / rate - start,
        step,
      };
    },
    { cue, start: START_S },
  );

const CUES: readonly (readonly [string, Cue, readonly [number, number]])[] = [
  ['somebody joins', { name: 'join', place: 1 }, [0.02, 0.15]],
  ['the thirtieth joins', { name: 'join', place: 30 }, [0.02, 0.15]],
  ['somebody locks', { name: 'lock' }, [0.05, 0.2]],
  ['a second passes', { name: 'tick' }, [0.03, 0.15]],
  ['a reveal, found', { name: 'reveal', flights: 12, found: 'well' }, [3, 5]],
  ['a reveal, half found', { name: 'reveal', flights: 3, found: 'some' }, [1.5, 3]],
  ['a reveal, nobody found', { name: 'reveal', flights: 0, found: 'nobody' }, [2.5, 5]],
  ['a finale', { name: 'finale', rows: 5 }, [0.6, 1.2]],
];

describe('a cue', () => {
  test.each(CUES)('%s', async (_, cue, [shortest, longest]) => {
    const { peak, first, last, seconds, step } = await heard(cue);
    expect(peak).toBeGreaterThan(0.02);
    expect(peak).toBeLessThanOrEqual(0.5);
    expect(first).toBeLessThan(0.05 * peak);
    expect(last).toBeLessThan(0.001 * peak);
    expect(step).toBeLessThan(0.002 * peak);
    expect(seconds).toBeGreaterThan(shortest);
    expect(seconds).toBeLessThan(longest);
  });
});
