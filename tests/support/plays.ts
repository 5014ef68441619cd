// How a person plays each round type on a page, with the fewest touches that make a guess; and a round of each to play.
import type { Page } from 'playwright-core';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import type { RoundSpec, RoundType } from '../../shared/rounds.ts';

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

export const PLAYS: Readonly<Record<RoundType, Play>> = {
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
export const ONE_OF_EACH: readonly RoundSpec[] = (Object.keys(PLAYS) as RoundType[]).map((type) => {
  const spec = Object.values(PLAYLISTS)
    .flat()
    .find((each) => each.type === type);
  if (!spec) throw new Error(`no playlist has a round of type '${type}'`);
  return spec;
});
