// P12 on the real process: stopped for longer than its round lasts, as by a laptop's lid.
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { host, player, toGuessing } from '../support/client.ts';
import { at, goalie } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { dataFolder, openRoom } from '../support/server.ts';

it('P12 a process that is stopped for 34 s in a round of 30 s goes on where it was', async () => {
  const DATA_DIR = dataFolder();
  const server = await ServerProcess.start({ DATA_DIR, PORT: '0' });
  try {
    const room = await openRoom(server.url, { playlist: [goalie(30)] });
    const boss = await host(server.url, room);
    const ada = await player(server.url, room, 'Ada');
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(4, 4) });
    const before = await ada.hello();
    server.send('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 34_000));
    server.send('SIGCONT');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const back = await player(server.url, room, 'Ada', ada.seatKey);
    const after = await back.hello();
    expect(after.phase.name).toBe('guessing');
    expect(after.you?.guess).toEqual(at(4, 4));
    const [left, wasLeft] = [after, before].map(({ endsAt, now }) => (endsAt ?? 0) - now);
    expect(left).toBeGreaterThan((wasLeft ?? 0) - 3_000);
    expect(left).toBeLessThan((wasLeft ?? 0) + 3_000);
  } finally {
    server.send('SIGCONT');
    await server.end('SIGKILL');
    rmSync(DATA_DIR, { recursive: true, force: true });
  }
});
