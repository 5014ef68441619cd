// Every round type, hosted and played to its end by three phones in one match. That each teaches what it says is
// asserted over many seeds in tests/unit/rounds; here people's hands, the reveal and the sealed note are.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import type { RoundSpec, RoundType } from '../../shared/rounds.ts';
import { type BrowserStage, openBrowserStage, shoot } from './browserStage.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await openBrowserStage();
});
afterAll(() => stage.close());

type Play = (phone: Page, player: number) => Promise<void>;

const press = (phone: Page, name: string | RegExp) => phone.getByRole('button', { name }).first().click();

const tap: Play = async (phone, player) => {
  const board = phone.getByLabel('Board', { exact: true });
  await board.waitFor();
  const box = await board.boundingBox();
  if (!box) throw new Error('the board has no size');
  await phone.mouse.click(
    box.x + box.width * (0.15 + 0.1 * player),
    box.y + box.height * (0.35 + 0.1 * player),
  );
};

/** Where nothing is aimed at, a slider or a keypad is. */
const tapAndAsk =
  (name: string | RegExp): Play =>
  async (phone, player) => {
    await tap(phone, player);
    await press(phone, name);
  };

/** How a person plays each type, with the fewest touches that make a guess. */
const PLAYS: Readonly<Record<RoundType, Play>> = {
  find: tap,
  again: async (phone, player) => {
    await press(phone, /^Reload/);
    await tap(phone, player);
  },
  pay: tap,
  line: (phone, player) => press(phone, player === 0 ? 'Higher' : 'Lower'),
  insider: tap,
  degree: (phone, player) => phone.getByRole('radio').nth(player).click(),
  oracle: tapAndAsk('Ask here'),
  number: async (phone, player) => {
    for (const digit of ['1', `${player}`, '7']) await press(phone, `Digit ${digit}`);
    await press(phone, /^Ask/);
  },
  where: tapAndAsk('Ask here'),
  face: (phone, player) => press(phone, `Row 2, column ${player + 1}`),
  coin: async (phone, player) => {
    await press(phone, player === 0 ? 'Yes' : 'No');
    await phone.getByRole('slider').first().press('ArrowRight');
  },
  membership: async (phone, player) => {
    for (let n = 1; n <= 10; n++)
      for (let times = 0; times <= (n + player) % 2; times++)
        await press(phone, new RegExp(`^Candidate ${n},`));
  },
  attribute: async (phone, player) => {
    for (const person of 'ABCDEF')
      await phone
        .getByRole('button', { name: new RegExp(`^${person}: `) })
        .nth(player)
        .click();
  },
  budget: async (phone, player) => {
    await press(phone, player === 0 ? 'ε 1' : 'ε 2');
    const crowd = phone.getByRole('button', { name: '220 people' });
    if (await crowd.isVisible()) await crowd.click();
  },
  records: (phone) => press(phone, 'At most 10 of each'),
};

/** The first round of each type among the playlists that come with the game. */
const SPECS: readonly RoundSpec[] = (Object.keys(PLAYS) as RoundType[]).map((type) => {
  const spec = Object.values(PLAYLISTS)
    .flat()
    .find((each) => each.type === type);
  if (!spec) throw new Error(`no playlist has a round of type '${type}'`);
  return spec;
});

test('P1 T3 every round type is played to its end by three phones', async () => {
  const reply = await fetch(`${stage.address}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ playlist: SPECS, settings: { timer: 'off' } }),
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
  for (const [round, spec] of SPECS.entries()) {
    await expect.poll(() => next.isEnabled(), { timeout: 20_000 }).toBe(true); // the round is drawn
    await next.click();
    await Promise.all(
      phones.map(async (phone, player) => {
        const lock = phone.getByRole('button', { name: 'Lock in', exact: true });
        await lock.waitFor();
        await PLAYS[spec.type](phone, player);
        await expect.poll(() => lock.isEnabled(), { timeout: 10_000, message: spec.type }).toBe(true);
        if (player === 0) await shoot(phone, `30-play-${spec.type}`);
        await lock.click();
      }),
    );
    for (const phone of phones)
      await phone
        .getByText(/truth matches/i)
        .first()
        .waitFor({ timeout: 15_000 });
    await shoot(phones[0] as Page, `31-reveal-${spec.type}`);
    await next.click();
    if (round + 1 < SPECS.length) await next.click(); // the standings
  }
  await host.getByRole('button', { name: 'Play again' }).waitFor();
  expect(stage.troubles).toEqual([]);
}, 300_000);
