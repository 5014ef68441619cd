// The server dies and comes back: nothing that was acknowledged is lost, and everybody finds their seat.
import { rmSync } from 'node:fs';
import { CloseCode } from '@colyseus/core';
import { afterEach, describe, expect, it } from 'vitest';
import { drawn, host, player, toGuessing } from '../support/client.ts';
import { at, goalie, team } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { bootServer, dataFolder, openRoom } from '../support/server.ts';

const folders: string[] = [];
const running: ServerProcess[] = [];
const folder = () => {
  const dataDir = dataFolder();
  folders.push(dataDir);
  return dataDir;
};
async function start(env: Record<string, string>): Promise<ServerProcess> {
  const server = await ServerProcess.start(env);
  running.push(server);
  return server;
}
afterEach(async () => {
  for (const server of running.splice(0)) await server.end('SIGKILL');
  for (const dataDir of folders.splice(0)) rmSync(dataDir, { recursive: true, force: true });
});

describe('a server that was away', () => {
  it('G6 S1 P12 killed in mid-round: every phone is back in its seat with its guess and its points', async () => {
    const DATA_DIR = folder();
    const first = await start({ DATA_DIR, PORT: '0' });
    const room = await openRoom(first.url, { playlist: [goalie(60), team(60)] });
    const boss = await host(first.url, room);
    const ada = await player(first.url, room, 'Ada');
    const bo = await player(first.url, room, 'Bo');
    const cy = await player(first.url, room, 'Cy');
    await toGuessing(boss);
    const goaliePin = at(15, 37);
    await ada.do('guess', { round: 0, guess: goaliePin });
    await boss.do('host.next'); // reveal: Ada has points now
    const { standings } = await ada.phase('reveal');
    await boss.do('host.next');
    await boss.do('host.next');
    await drawn(boss);
    await boss.do('host.next');
    const map = await ada.map();
    const teamPins = { places: [...at(10, 10).places, ...at(50, 60).places] };
    await ada.do('guess', { round: 1, guess: teamPins });
    await ada.do('lock', { round: 1 });
    const lastWord = bo.do('guess', { round: 1, guess: at(99, 9) });
    await lastWord; // acknowledged, and killed in the same moment
    const left = ((await cy.hello()).endsAt ?? 0) - Date.now();
    await first.end('SIGKILL');

    const second = await start({ DATA_DIR, PORT: first.port });
    const [ada2, bo2, cy2] = await Promise.all(
      [ada, bo, cy].map((phone) => player(second.url, room, 'whatever', phone.seatKey)),
    );
    const view = await ada2?.hello();
    expect(view?.phase).toMatchObject({ name: 'guessing', round: 1 });
    expect(view?.you).toMatchObject({
      id: 'p1',
      name: 'Ada',
      guess: teamPins,
      locked: true,
    });
    expect((await bo2?.hello())?.you).toMatchObject({ name: 'Bo', guess: at(99, 9), locked: false });
    expect((await cy2?.hello())?.you).toMatchObject({ name: 'Cy', guess: null });
    expect(Buffer.from((await ada2?.map()) ?? []).equals(map)).toBe(true);
    expect((view?.endsAt ?? 0) - Date.now()).toBeGreaterThan(left - 10_000); // the time away was given back
    const boss2 = await host(second.url, room);
    await boss2.do('host.next');
    const after = await ada2?.phase('reveal');
    expect(after?.reveal.guesses.map((guess) => guess.player).toSorted()).toEqual(['p1', 'p2']);
    const before = new Map(standings.map((row) => [row.name, row.points]));
    for (const row of after?.standings ?? []) expect(row.points - row.gained).toBe(before.get(row.name));
  });

  it('a second server on its port or data folder is refused in a sentence; SIGTERM tells everybody to come back', async () => {
    const DATA_DIR = folder();
    const first = await start({ DATA_DIR, PORT: '0' });
    const room = await openRoom(first.url, {});
    const ada = await player(first.url, room, 'Ada');
    await Promise.all([
      expect(ServerProcess.start({ DATA_DIR: folder(), PORT: first.port })).rejects.toThrow(
        /Port \d+ is taken/,
      ),
      expect(ServerProcess.start({ DATA_DIR, PORT: '0' })).rejects.toThrow(/data folder/),
    ]);
    expect(await first.end('SIGTERM')).toBe(0);
    await expect.poll(() => ada.closed).toBe(CloseCode.MAY_TRY_RECONNECT);
  });
});

describe('a room over the days', () => {
  it('P12 for ten seconds after a return, nobody is taken for gone', async () => {
    const dataDir = folder();
    const first = await bootServer({ dataDir });
    const room = await openRoom(first.url, {});
    const boss = await host(first.url, room);
    const ada = await player(first.url, room, 'Ada');
    await player(first.url, room, 'Bo');
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(1, 1) });
    await ada.do('lock', { round: 0 });
    await first.stop();
    const second = await bootServer({ dataDir });
    const back = await player(second.url, room, 'Ada', ada.seatKey);
    const { endsAt } = await back.hello();
    expect((endsAt ?? 0) - Date.now()).toBeGreaterThan(15_000); // not one second: Bo is still on the way
    await expect
      .poll(() => {
        second.forward(10); // again where the return itself was slow: its ten seconds begin when the room is open
        return back.room.state.phase;
      })
      .toBe('reveal');
    await second.stop();
  });

  it('is given up two hours after everybody has gone: its code is free, what was revealed can be read', async () => {
    const server = await bootServer();
    const room = await server.open();
    const boss = await host(server.url, room);
    const ada = await player(server.url, room, 'Ada');
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(1, 1) });
    await boss.do('host.next');
    const status = async (path: string) => (await fetch(server.url + path)).status;
    server.forward(3 * 3_600);
    await boss.do('host.lock', { locked: true }); // somebody is here and doing things
    await Promise.all([boss.leave(), ada.leave()]);
    const measured = async () => (await fetch(`${server.url}/metrics`)).text();
    await expect.poll(measured).toMatch(/^overexposed_connections 0$/m);
    expect(await status(`/api/rooms/${room.code}`)).toBe(200);
    await expect
      .poll(() => {
        server.forward(2 * 3_600); // again where the room noticed later than the gauge: its two hours begin then
        return status(`/api/rooms/${room.code}`);
      })
      .toBe(404);
    await expect(player(server.url, room, 'Ada', ada.seatKey)).rejects.toThrow('unknown-code');
    await expect.poll(() => status(`/api/matches/${room.matchId}/results.json`)).toBe(200);
    expect(server.failures).toEqual([]);
    await server.stop();
  });
});
