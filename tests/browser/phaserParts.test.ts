// Boards drawn by the Phaser that pages load, from which most was taken out, beside boards drawn by the whole of it.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, type InlineConfig, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoardCanvas, CanvasOptions } from '../../client/board/boardCanvas.ts';
import type { Picture } from '../../client/board/picture.ts';
import { PHASER_ALIASES, phaserParts } from '../../client/phaserParts.ts';
import { launchChromium } from '../support/chromium.ts';

const ORIGIN = 'http://board.test';
const DOMAIN = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } } as const;
const PANE = { left: 0, top: 0, width: 120, height: 75 };
const CELLS = Array.from({ length: 48 * 30 }, (_, i) => (i * 37) % 256);

const plain: Picture = {
  ...{ pane: PANE, marks: [], resting: [], flights: [], dim: 0, openings: [], open: 0 },
  ...{ lineScale: 1, flightWeight: 1 },
};
const pins: Picture = {
  ...plain,
  marks: [
    { marker: 'you', at: { x: 30, y: 20 }, scale: 1, alpha: 1, number: 7 },
    { marker: 'you', at: { x: 119, y: 1 }, scale: 1.3, alpha: 0.6, number: 11 },
    { marker: 'blind', at: { x: 80, y: 60 }, scale: 1, alpha: 1, aside: { x: 30, y: -20 } },
  ],
};
const reveal: Picture = {
  ...pins,
  pane: { left: 20, top: 10, width: 60, height: 37.5 },
  resting: [
    { marker: 'guess', at: { x: 33, y: 22 }, scale: 1, alpha: 1 },
    { marker: 'guess', at: { x: 60, y: 40 }, scale: 0.7, alpha: 1 },
  ],
  flights: [
    { from: { x: 30, y: 20 }, to: { x: 70, y: 40 }, progress: 1 },
    { from: { x: 75, y: 45 }, to: { x: 40, y: 15 }, progress: 0.4 },
  ],
  ...{ dim: 0.5, openings: [{ at: { x: 50, y: 30 }, radiusM: 9 }], open: 0.8, lineScale: 1.5 },
};

let browser: Browser;
let page: Page;
const troubles: string[] = [];
beforeAll(async () => {
  const cut = await bundled({ plugins: [phaserParts], resolve: { alias: PHASER_ALIASES } });
  const whole = await bundled({});
  expect(cut.length).toBeLessThan(whole.length / 2);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    return route.fulfill({ contentType: 'text/javascript', body: path === '/cut.js' ? cut : whole });
  });
  await page.goto(ORIGIN);
});
afterAll(() => browser.close());

/** The board's drawing as one script. */
async function bundled(parts: InlineConfig): Promise<string> {
  const built = (await build({
    ...parts,
    configFile: false,
    logLevel: 'silent',
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../client/board/boardCanvas.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'stage',
      },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}

type Stages = Record<'cut' | 'whole', { openBoardCanvas: (options: CanvasOptions) => BoardCanvas }>;

const PAGE = `<!doctype html><body><script type="module">
  import * as cut from '/cut.js';
  import * as whole from '/whole.js';
  globalThis.stages = { cut, whole };
</script>`;

const SIZES = [
  { x: 360, y: 225 },
  { x: 700, y: 437 },
] as const;

/** Each picture at each size on one stage, and again on a second one opened after the first is gone. */
const drawnBy = (parts: keyof Stages, pictures: readonly Picture[]) =>
  page.evaluate(
    async ({ parts, pictures, cells, domain, sizes }) => {
      const { openBoardCanvas } = (globalThis as unknown as { stages: Stages }).stages[parts];
      const field = { domain, columns: 48, rows: 30, cells: new Uint8Array(cells) };
      const drawn: string[] = [];
      const rest = () => new Promise((done) => setTimeout(done, 150));
      for (const pixelRatio of [1, 2]) {
        const parent = document.body.appendChild(document.createElement('div'));
        const [size] = sizes;
        if (!size) throw new Error('no size');
        const ready = Promise.withResolvers<void>();
        const stage = openBoardCanvas({ parent, field, size, pixelRatio, onReady: ready.resolve });
        stage.show(pictures[0]!);
        await ready.promise;
        for (const each of sizes) {
          stage.resize(each);
          for (const picture of pictures) {
            stage.show(picture);
            await rest();
            drawn.push(parent.querySelector('canvas')?.toDataURL() ?? '');
          }
        }
        stage.destroy();
        await rest();
        parent.remove();
      }
      return drawn;
    },
    { parts, pictures, cells: CELLS, domain: DOMAIN, sizes: SIZES },
  );

test('every pixel is the same with what was taken out as with the whole, and nothing is complained of', async () => {
  const pictures = [plain, pins, reveal];
  const cut = await drawnBy('cut', pictures);
  const heard = [...troubles];
  const whole = await drawnBy('whole', pictures);
  expect(new Set(whole).size).toBe(whole.length); // each picture differs from the others
  expect(cut.map((picture, i) => picture === whole[i])).toEqual(whole.map(() => true));
  expect(heard).toEqual([]);
});
