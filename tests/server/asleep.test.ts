// P12 for a machine that slept and for a clock that was set: nobody has played meanwhile.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(() => server.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function aRound() {
  const room = await server.open({ playlist: [goalie(30)] });
  const boss = await host(server.url, room);
  const ada = await player(server.url, room, 'Ada');
  await toGuessing(boss);
  const left = async () => {
    const { endsAt, now } = await ada.hello();
    return ((endsAt ?? Number.NaN) - now) / 1000;
  };
  return { boss, ada, left };
}

describe('while a round runs', () => {
  it.each([
    ['sleeps for 34 seconds', 34],
    ['sleeps over the weekend', 60 * 3_600],
    ['is set forward by an hour', 3_600],
    ['is set back by an hour', -3_600],
  ])('P12 a server that %s gives the time back', async (_what, seconds) => {
    const { ada, left } = await aRound();
    await ada.do('guess', { round: 0, guess: at(1, 1) });
    const before = await left();
    server.setClock(seconds);
    expect((await ada.ask('guess', { round: 0, guess: at(2, 2) })).ok).toBe(true); // not too late
    await pause(700); // several ticks
    await ada.phase('guessing');
    const after = await left();
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(before + 3.1);
  });

  it('P12 P4 whoever is not back yet is waited for after a sleep', async () => {
    const { boss, ada } = await aRound();
    const { code } = await boss.hello();
    const bo = await player(server.url, { code }, 'Bo');
    await bo.leave();
    server.forward(11); // Bo is no longer waited for
    await ada.do('guess', { round: 0, guess: at(1, 1) });
    server.setClock(34);
    await ada.do('lock', { round: 0 });
    await pause(1_500);
    await ada.phase('guessing');
  });

  it('P12 ten rooms that slept at once all go on, and a paused one has what it had', async () => {
    const rounds = await Promise.all(Array.from({ length: 10 }, aRound));
    const paused = await aRound();
    await paused.boss.do('host.pause');
    const { pausedLeftMs } = await paused.ada.hello();
    server.setClock(120);
    await pause(700);
    for (const { left } of rounds) expect(await left()).toBeGreaterThan(25);
    expect((await paused.ada.hello()).pausedLeftMs).toBe(pausedLeftMs);
    expect(server.failures).toEqual([]);
  });

  it('P11 time that passes, tick by tick, still ends a round', async () => {
    const { ada } = await aRound();
    server.forward(31);
    await expect.poll(() => ada.room.state.phase).toBe('reveal');
  });
});
