// A real server and real pages in Chromium: what every browser test stands on.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type App, createApp } from '../../server/app.ts';
import { parseConfig } from '../../server/config.ts';
import { launchChromium } from '../support/chromium.ts';

const SIZES = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;
type Size = keyof typeof SIZES;

const SHOTS = fileURLToPath(new URL('./shots/', import.meta.url));

interface PageOptions {
  readonly dark?: boolean;
  readonly still?: boolean;
  readonly forced?: boolean; // forced colours, as high-contrast modes do
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Before the page's own scripts run. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface BrowserStage {
  readonly address: string;
  /** A page in a browser profile of its own, as a separate person would have. */
  open(path: string, size: Size, options?: PageOptions): Promise<Page>;
  /** Uncaught errors and failed console messages of all pages so far. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/**
 * @param furnish puts earlier matches into the data folder before the server starts
 * @param publicUrl what the pages say to type, instead of this machine's address
 */
export async function openBrowserStage(
  furnish?: (dataDir: string) => Promise<unknown>,
  publicUrl?: string,
): Promise<BrowserStage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'overexposed-'));
  await furnish?.(dataDir);
  const parsed = parseConfig({
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    PUBLIC_URL: publicUrl,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join(', '));
  const app: App = createApp({ config: parsed.config, log: pino({ level: 'error' }) });
  const port = await app.start();
  const browser: Browser = await launchChromium();
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    troubles,
    async open(path, size, { dark = false, still = false, forced = false, viewport, prepare } = {}) {
      const context = await browser.newContext({
        viewport: viewport ?? SIZES[size],
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: still ? 'reduce' : 'no-preference',
        hasTouch: size === 'phone',
        deviceScaleFactor: size === 'phone' ? 2 : 1,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`${path}: ${message.text()}`);
      });
      await prepare?.(page);
      await page.goto(address + path, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async close() {
      for (const context of contexts) {
        // A style still on its way through a page's route is no fault of the test that has ended.
        for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
      }
      await browser.close();
      await app.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A picture of the page as it is, into tests/browser/shots/ (ignored by git). */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** The same page at all three sizes; leaves it at the size it had. */
export async function shootSizes(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(120); // the board redraws on the next frames
    await shoot(page, `${name}-${size}`);
  }
  if (before) await page.setViewportSize(before);
}
