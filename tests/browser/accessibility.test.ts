// axe-core over every page that a person may open, in both themes: WCAG 2.2 A and AA, nothing left standing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { type BrowserStage, openBrowserStage } from './browserStage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

/** What axe finds wrong with the page, a line each. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(700); // pages fade in; contrast is measured on what stays
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: tags,
      }),
    RULES,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

describe.each([false, true])('dark theme: %s', (dark) => {
  test.each(['/', '/sandbox', '/guide', '/playlist', '/results', '/booth', '/nothing-here'])(
    '%s has no violation',
    async (path) => {
      const page = await stage.open(path, 'laptop', { dark });
      await page.getByRole('heading').first().waitFor();
      expect(await wrongWith(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('a match has none: joining, waiting, guessing, hosting, the projector', async () => {
    const reply = await fetch(`${stage.address}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ playlist: 'taste', settings: { timer: 'off' } }),
    });
    const { code, hostKey } = (await reply.json()) as CreatedRoom;
    const phone = await stage.open(`/${code}`, 'phone', { dark });
    await phone.getByRole('textbox', { name: 'Nickname' }).waitFor();
    expect(await wrongWith(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Join', exact: true }).click();
    await phone.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
    const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { dark });
    const screen = await stage.open(`/${code}/screen`, 'projector', { dark });
    await host.getByRole('button', { name: 'Start', exact: true }).waitFor();
    for (const page of [phone, host, screen]) expect(await wrongWith(page)).toEqual([]);
    await host.getByRole('button', { name: 'Start', exact: true }).click();
    const next = host.getByRole('button', { name: /^Next/ });
    await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true);
    await next.click();
    await phone.getByLabel('Board', { exact: true }).waitFor();
    for (const page of [phone, host, screen]) expect(await wrongWith(page)).toEqual([]);
  });
});
