// What a player can overhear: every byte over their own socket, searched for what they must not know yet.
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenReading, readRound } from '../../server/match/reading.ts';
import { refused } from '../../shared/protocol/refusals.ts';
import { host, newKey, player, toBriefing } from '../support/client.ts';
import { at, goalie, team } from '../support/match.ts';
import { plantedSecret } from '../support/planted.ts';
import { bootServer, type TestServer } from '../support/server.ts';
import { formsOf, heard, heardPlaces, packedForm, Wire } from '../support/wire.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** Plays one round with Ada guessing and Bo on a raw socket, saying hello after every step. */
async function overheard(playlist: Parameters<TestServer['open']>[0], guess = at(61.728394, 47.382911)) {
  const { url, open } = server as TestServer;
  const room = await open(playlist);
  const boss = await host(url, room);
  const ada = await player(url, room, 'Ada');
  const bo = await Wire.join(url, room.code, { role: 'player', name: 'Bo', seatKey: newKey() });
  await expect.poll(() => boss.room.state.seats.get('p2')?.connected).toBe(true);
  const joined = bo.frames.length;
  const step = async (action: () => Promise<unknown>) => {
    const { revision } = await boss.hello();
    await action();
    const wanted = (await boss.hello()).revision;
    if (wanted !== revision) await expect.poll(() => boss.room.state.revision).toBeGreaterThanOrEqual(wanted); // readings come by themselves
    await expect.poll(() => boss.room.state.locked).toBe(boss.locked.at(-1)?.length);
    await bo.hello();
  };
  await step(() => toBriefing(boss));
  await step(() => boss.do('host.next'));
  await step(() => ada.do('guess', { round: 0, guess }));
  await step(() => ada.do('lock', { round: 0 }));
  await step(() => boss.do('host.pause'));
  const before = [...bo.frames];
  await step(() => boss.do('host.resume'));
  await step(() => boss.do('host.next'));
  const { reveal } = await ada.phase('reveal');
  bo.socket.close();
  return { before, joined, after: bo.frames.slice(before.length), reveal };
}

describe('secrecy', () => {
  it.each([
    ['a goalie', goalie()],
    ['a team', team()],
  ])(
    'T2 hunting %s, a player hears no coordinate and no guess before the lock, and both after it',
    async (_, spec) => {
      server = await bootServer();
      const { before, after, reveal } = await overheard({ playlist: [spec] });
      const { truth } = reveal;
      if (truth.type !== 'find') throw new Error(`a find round was played, not '${truth.type}'`);
      // Whoever stands on a line has a round coordinate there: such numbers occur anywhere and say nothing.
      const coordinates = truth.records
        .flatMap(({ x, y }) => [x, y])
        .filter((value) => !Number.isInteger(value));
      const guess = [61.728394, 47.382911];
      expect(coordinates.length).toBeGreaterThan(30);
      expect(heard(before, [...coordinates, ...guess])).toEqual([]);
      expect(heard(after, coordinates)).toEqual(coordinates);
      const pin = { x: 61.728394, y: 47.382911 };
      expect(heardPlaces(before, [...truth.records, pin])).toEqual([]);
      expect(heardPlaces(after, [pin])).toEqual([pin]);
      expect(Buffer.concat(before).includes(reveal.nonce)).toBe(false);
      expect(Buffer.concat(after).includes(reveal.nonce)).toBe(true);
    },
  );

  it('T2 the search would find a number in any form', () => {
    const value = 61.728394;
    for (const form of formsOf(value)) {
      const frames = [Buffer.concat([Buffer.from('abc'), form, Buffer.from('xyz')])];
      expect(heard(frames, [value, 12.345])).toEqual([value]);
    }
  });

  it('T2 the search would find a place as reveals carry it', () => {
    const place = { x: 61.728394, y: 47.382911 };
    const frames = [Buffer.concat([Buffer.from('abc'), packedForm(place), Buffer.from('xyz')])];
    expect(heardPlaces(frames, [place, { x: 3, y: 4 }])).toEqual([place]);
  });

  it('T2 two layouts with one release make the same traffic, frame by frame', async () => {
    const lengths: number[][] = [];
    for (const variant of [0, 1]) {
      const drawn = plantedSecret(variant);
      const pool = {
        draw: async () => drawn,
        attack: async () => at(60, 30),
        read: async (open: OpenReading) => readRound(open),
        answer: async () => refused('no-questions'),
      };
      server = await bootServer({ pool });
      const { before, joined, after } = await overheard({ playlist: [goalie()] });
      lengths.push(before.slice(joined).map((frame) => frame.length)); // joining itself falls into patches by chance
      expect(after.length).toBeGreaterThan(0);
      await server.stop();
      server = undefined;
    }
    expect(lengths[0]?.length).toBeGreaterThan(6);
    expect(lengths[1]).toEqual(lengths[0]);
  });
});
