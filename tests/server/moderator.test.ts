// Rules M: the moderator's link leads and ends nothing. What it may send is a list; everything else is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatedRoom, MessageName } from '../../shared/protocol/messages.ts';
import { MODERATOR_MAY } from '../../shared/protocol/moderator.ts';
import { type Guest, host, join, newKey, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** One good payload of every message there is: a new one does not compile before it is here. */
const SENT: { readonly [N in MessageName]: object } = {
  hello: {},
  rename: { name: 'Eve' },
  guess: { round: 0, guess: at(1, 1) },
  lock: { round: 0 },
  unlock: { round: 0 },
  ask: { round: 0, question: {} },
  goOn: { phase: 'reveal', round: 0 },
  extraTime: { factor: 2 },
  exit: { answer: 'open' },
  'host.start': {},
  'host.pause': {},
  'host.resume': {},
  'host.next': {},
  'host.skip': {},
  'host.undoSkip': {},
  'host.extend': { seconds: 15 },
  'host.untimed': {},
  'host.end': {},
  'host.kick': { player: 'p9' },
  'host.lock': { locked: false },
  'host.again': { keep: 'all' },
  'host.lookBack': { round: null },
  'host.seeAgain': { round: 0 },
  'host.extraTime': { player: 'p9', factor: 2 },
  'host.moderator': { key: null },
  'host.pace': { pace: 'party' },
  'host.takeBack': {},
  'host.passOn': {},
};

const REFUSED = (Object.keys(SENT) as MessageName[]).filter((name) => !MODERATOR_MAY.has(name));

const moderator = (room: CreatedRoom, seatKey: string): Promise<Guest> =>
  join(server.url, room.code, { role: 'moderator', seatKey });

async function moderated() {
  const room = await server.open({ playlist: [goalie(), goalie()], settings: { pace: 'teacher' } });
  const boss = await host(server.url, room);
  const key = newKey();
  await boss.do('host.moderator', { key });
  return { room, boss, key, helper: await moderator(room, key) };
}

describe('a moderator', () => {
  it('M1 may end nothing and change nothing of the room', () => {
    for (const name of [
      'host.end',
      'host.again',
      'host.pace',
      'host.moderator',
      'host.takeBack',
      'host.passOn',
    ])
      expect(REFUSED).toContain(name);
  });

  it('M1 is refused everything that is not on the list, in every phase', async () => {
    const { boss, helper } = await moderated();
    const refuse = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_100)); // whoever sends too many a second is put out
      for (const name of REFUSED) {
        const outcome = await helper.ask(name, SENT[name]);
        expect([name, outcome]).toEqual([
          name,
          { ok: false, refusal: name.startsWith('host.') ? 'host-only' : 'player-only' },
        ]);
      }
    };
    await refuse();
    await toGuessing(boss);
    await refuse();
    await boss.do('host.end');
    await refuse();
    expect((await boss.hello()).phase.name).toBe('finale');
  });

  it('M1 leads: start, Next, pause, skip and back, time, players, the door', async () => {
    const { room, helper } = await moderated();
    const ann = await player(server.url, room, 'Ann');
    expect(await helper.hello()).toMatchObject({ isHost: true, moderates: true, you: null, extraTime: {} });
    await helper.do('host.lock', { locked: true });
    await helper.do('host.extraTime', { player: 'p1', factor: 2 });
    await toGuessing(helper);
    await ann.do('guess', { round: 0, guess: at(9, 34) });
    await expect.poll(() => helper.placed.at(-1)).toEqual(['p1']);
    await helper.do('host.pause');
    await helper.do('host.resume');
    await helper.do('host.extend', { seconds: 15 });
    await helper.do('host.skip');
    await helper.do('host.undoSkip');
    const phaseAfterNext = async () => {
      await helper.do('host.next'); // does nothing just after a change (P15)
      return (await helper.hello()).phase.name;
    };
    await expect.poll(phaseAfterNext, { interval: 800 }).toBe('reveal'); // a few messages a second are allowed
    await helper.do('host.seeAgain', { round: 0 });
    await helper.do('host.next');
    await helper.do('host.lookBack', { round: 0 });
    await ann.phase('reveal');
    await helper.do('host.kick', { player: 'p1' });
    await expect.poll(() => ann.closed).not.toBeNull();
  });

  it('M2 a new link puts the old one out, and only the host’s key makes one', async () => {
    const { room, boss, key, helper } = await moderated();
    const other = newKey();
    await boss.do('host.moderator', { key: other });
    await expect.poll(() => helper.closed).not.toBeNull();
    await expect(moderator(room, key)).rejects.toThrow('wrong-moderator-key');
    expect((await (await moderator(room, other)).hello()).moderates).toBe(true);
    await boss.do('host.moderator', { key: null });
    await expect(moderator(room, other)).rejects.toThrow('wrong-moderator-key');
    const unled = await server.open();
    await expect(moderator(unled, newKey())).rejects.toThrow('wrong-moderator-key');
    await expect(moderator(unled, unled.hostKey)).rejects.toThrow('wrong-moderator-key');
  });

  it('M2 the link is no host’s key, and outlives the match', async () => {
    const { room, boss, key } = await moderated();
    await expect(join(server.url, room.code, { role: 'host', hostKey: key })).rejects.toThrow(
      'wrong-host-key',
    );
    const changed = await fetch(`${server.url}/api/rooms/${room.code}/address`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(changed.ok).toBe(false);
    await boss.do('host.end');
    await boss.do('host.again', { keep: 'all' });
    const helper = await moderator(room, key);
    expect((await helper.hello()).phase.name).toBe('lobby');
  });

  it('M3 is no host: who has the key counts as away', async () => {
    const { boss, helper } = await moderated();
    await boss.leave();
    await expect.poll(() => helper.room.state.hostHere).toBe(false);
  });
});
