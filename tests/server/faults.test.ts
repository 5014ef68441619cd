// What ends the server and what does not, in a process of its own with faults that a signal brings about.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CloseCode } from '@colyseus/core';
import { afterAll, expect, it } from 'vitest';
import { host, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { dataFolder, openRoom } from '../support/server.ts';

const faulty = fileURLToPath(new URL('../support/faultyServer.ts', import.meta.url));
const DATA_DIR = dataFolder();
const running: ServerProcess[] = [];
afterAll(async () => {
  for (const server of running) await server.end('SIGKILL');
  rmSync(DATA_DIR, { recursive: true, force: true });
});

it('a promise that nobody waited for is survived, counted and written down ten times a minute; an error at top level ends the server tidily', async () => {
  const server = await ServerProcess.start({ DATA_DIR, PORT: '0' }, faulty);
  running.push(server);
  const room = await openRoom(server.url, { playlist: [goalie(75)], settings: { timer: 'off' } });
  const boss = await host(server.url, room);
  const ada = await player(server.url, room, 'Ada');
  await toGuessing(boss);
  const measured = async () => (await fetch(`${server.url}/metrics`)).text();
  expect(await measured()).toContain('overexposed_faults_total{kind="rejection"} 0');

  server.send('SIGUSR2');
  await expect.poll(measured).toContain('overexposed_faults_total{kind="rejection"} 25');
  await ada.do('guess', { round: 0, guess: at(12, 34) });
  expect(server.said().split('nobody waited for').length - 1).toBeLessThanOrEqual(2 * 10); // message and stack
  expect(server.said()).toContain('nobody waited for 0');

  server.send('SIGWINCH');
  expect(await server.exited).toBe(1);
  await expect.poll(() => ada.closed).toBe(CloseCode.MAY_TRY_RECONNECT);
  expect(server.said()).toContain('at top level');

  const second = await ServerProcess.start({ DATA_DIR, PORT: server.port });
  running.push(second);
  const back = await player(second.url, room, '', ada.seatKey);
  expect((await back.hello()).you).toMatchObject({ name: 'Ada', guess: at(12, 34) });
});

it('a signal ends it with 0', async () => {
  const server = await ServerProcess.start({ DATA_DIR: dataFolder(), PORT: '0' });
  running.push(server);
  expect(await server.end('SIGTERM')).toBe(0);
});
