// Every round type, hosted and played to its end by three phones in one match. That each teaches what it says is
// asserted over many seeds in tests/unit/server/rounds; here people's hands, the reveal and the sealed note are.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { faultsOf } from '../scripts/shots/faults.ts';
import { ONE_OF_EACH, PLAYS } from '../support/plays.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

const SMALL = [
  { width: 320, height: 568 },
  { width: 375, height: 553 },
  { width: 740, height: 360 },
];

/** On small phones and on one that lies, too: no text cut, nothing that can be pressed under a bar. */
async function looksWell(phone: Page, name: string): Promise<void> {
  const before = phone.viewportSize();
  for (const viewport of SMALL) {
    await phone.setViewportSize(viewport);
    await expect
      .poll(() => faultsOf(phone), { timeout: 10_000, message: `${name} at ${viewport.width}` })
      .toEqual([]);
  }
  if (before) await phone.setViewportSize(before);
}

test('P1 T3 every round type is played to its end by three phones', async () => {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: ONE_OF_EACH, settings: { timer: 'off' } }),
  });
  const { code, hostKey } = (await reply.json()) as CreatedRoom;
  const host = await stage.open(`/${code}/host#key=${hostKey}`, 'laptop', { still: true });
  const phones = await Promise.all([0, 1, 2].map(() => stage.open(`/${code}`, 'phone', { still: true })));
  for (const phone of phones) {
    await phone.getByRole('button', { name: 'Join', exact: true }).click();
    await phone.getByRole('textbox', { name: 'Nickname' }).waitFor({ state: 'detached' });
  }
  await host.getByRole('button', { name: 'Start', exact: true }).click();
  const next = host.getByRole('button', { name: /^Next/ });
  for (const [round, spec] of ONE_OF_EACH.entries()) {
    await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true); // the round is drawn
    await next.click();
    await Promise.all(
      phones.map(async (phone, player) => {
        const lock = phone.getByRole('button', { name: 'Lock in', exact: true });
        await lock.waitFor();
        await PLAYS[spec.type](phone, player);
        await expect.poll(() => lock.isEnabled(), { timeout: 10_000, message: spec.type }).toBe(true);
        if (player === 0) await shoot(phone, `30-play-${spec.type}`);
        if (player === 0) await looksWell(phone, spec.type);
        await lock.click();
      }),
    );
    for (const phone of phones)
      await phone
        .getByText(/truth matches/i)
        .first()
        .waitFor({ timeout: 15_000 });
    await shoot(phones[0]!, `31-reveal-${spec.type}`);
    await looksWell(phones[0]!, `${spec.type}, revealed`);
    await next.click();
    if (round + 1 < ONE_OF_EACH.length) await next.click(); // the standings
  }
  await host.getByRole('button', { name: 'Play again' }).waitFor();
  expect(stage.troubles).toEqual([]);
}, 300_000);
