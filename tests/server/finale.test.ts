// The finale takes people in for the next match, over real sockets: what they get, and what stays as it was.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOSE } from '../../shared/protocol/room.ts';
import { type Guest, host, join, newKey, player, screen, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(() => server.stop());

/** Ada and Bo have played one round and stand in the finale. */
async function finale() {
  const room = await server.open({ playlist: [goalie()] });
  const boss = await host(server.url, room);
  const ada = await player(server.url, room, 'Ada');
  const bo = await player(server.url, room, 'Bo');
  await toGuessing(boss);
  await ada.do('guess', { round: 0, guess: at(1, 1) });
  await bo.do('guess', { round: 0, guess: at(90, 50) });
  await boss.do('host.next');
  await expect
    .poll(async () => (await ada.phase('reveal')).reveal.attacks.length, { timeout: 15_000 })
    .toBeGreaterThan(1);
  await boss.do('host.next');
  await ada.phase('finale');
  return { room, boss, ada, bo };
}

const told = async (matchId: string): Promise<string[]> => {
  const paths = ['', '/results.json', '/results.csv'].map((rest) => `/api/matches/${matchId}${rest}`);
  return Promise.all(
    [...paths, '/api/protection'].map(async (path) => (await fetch(server.url + path)).text()),
  );
};

const closeCode = (guest: Guest) => expect.poll(() => guest.closed);

describe('a finale', () => {
  it('S6 lets somebody in without changing a byte of what is told of the match', async () => {
    const { room, boss, ada } = await finale();
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // the slowest attacker has had its say
    const before = { told: await told(room.matchId), phase: await ada.phase('finale') };
    const late = await player(server.url, room, 'Late');
    const seen = await late.hello();
    expect(seen.you).toMatchObject({ id: 'p3', name: 'Late' });
    expect(seen.phase).toMatchObject({ name: 'finale', yours: [null] });
    await expect.poll(() => ada.room.state.seats.size).toBe(3);
    expect({ told: await told(room.matchId), phase: await ada.phase('finale') }).toEqual(before);
    await boss.do('host.again');
    expect(await told(room.matchId)).toEqual(before.told);
  });

  it('S6 P13 whoever came in the finale plays the next match', async () => {
    const { room, boss } = await finale();
    const late = await player(server.url, room, 'Late');
    await boss.do('host.again');
    await toGuessing(boss);
    await late.do('guess', { round: 0, guess: at(2, 2) });
    await boss.do('host.next');
    const { standings } = await late.phase('reveal');
    expect(standings.map(({ name }) => name).sort()).toEqual(['Ada', 'Bo', 'Late']);
  });

  it('S6 P13 who sits down while the next match begins is in it, and is not told of a removal', async () => {
    const { room, boss } = await finale();
    const [late, twice] = [newKey(), newKey()];
    const sat = await Promise.allSettled([
      boss.do('host.again'),
      player(server.url, room, 'Late', late),
      player(server.url, room, 'Twice', twice),
      player(server.url, room, 'Twice', twice),
    ]);
    const refused = sat.flatMap((each) => (each.status === 'rejected' ? [String(each.reason.message)] : []));
    const passing = ['replaced', 'seat reservation expired.']; // the same place was given to two: the later asks again
    expect(refused.filter((reason) => !passing.includes(reason))).toEqual([]);
    await expect.poll(() => boss.room.state.seats.size).toBe(4);
  });

  it('P13 a booth takes the phones that are here along, and one that slept comes back by its key', async () => {
    const { room, boss, ada, bo } = await finale();
    await bo.leave();
    await expect.poll(() => ada.room.state.seats.get('p2')?.connected).toBe(false);
    await boss.do('host.again', { keep: 'here' });
    expect((await ada.hello()).you).toMatchObject({ id: 'p1', name: 'Ada' });
    await expect.poll(() => [...ada.room.state.seats.keys()]).toEqual(['p1']);
    const back = await player(server.url, room, 'Bo', bo.seatKey);
    expect((await back.hello()).you).toMatchObject({ name: 'Bo' });
  });

  it('P13 a booth that starts over lets quiet phones go, and they may sit down again', async () => {
    const { room, boss, ada, bo } = await finale();
    const late = await player(server.url, room, 'Late');
    await boss.do('host.again', { keep: 'new' });
    await closeCode(ada).toBe(CLOSE.leftOut);
    await closeCode(bo).toBe(CLOSE.leftOut);
    await expect.poll(() => [...late.room.state.seats.keys()]).toEqual(['p3']);
    await late.phase('lobby');
    expect((await (await player(server.url, room, 'Ada', ada.seatKey)).hello()).you?.name).toBe('Ada');
    expect(await boss.ask('host.again', { keep: 'nobody' })).toEqual({ ok: false, refusal: 'malformed' });
  });
});

describe('the room', () => {
  it('says how many big screens show it; a booth with its key is one, players and hosts are none', async () => {
    const room = await server.open();
    const ada = await player(server.url, room, 'Ada');
    await host(server.url, room);
    expect(ada.room.state.screens).toBe(0);
    const wall = await screen(server.url, room);
    await expect.poll(() => ada.room.state.screens).toBe(1);
    const booth = await join(server.url, room.code, { role: 'booth', hostKey: room.hostKey });
    await expect.poll(() => ada.room.state.screens).toBe(2);
    await booth.do('host.start');
    await wall.leave();
    await booth.leave();
    await expect.poll(() => ada.room.state.screens).toBe(0);
  });
});
