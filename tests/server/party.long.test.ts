// A server that is killed while parties are without their hosts: who stands in, what is paused and who is ready stays.
import { rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { type Guest, host, player } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { ServerProcess } from '../support/process.ts';
import { dataFolder, openRoom } from '../support/server.ts';

const DATA_DIR = dataFolder();
let running: ServerProcess | undefined;
afterEach(async () => {
  await running?.end('SIGKILL');
  rmSync(DATA_DIR, { recursive: true, force: true });
});

const patience = { timeout: 25_000, interval: 100 };
const STATES = ['lobby', 'guessing', 'reveal', 'finale'] as const;

async function party(url: string) {
  const room = await openRoom(url, { playlist: [goalie(60), goalie(60)], settings: { pace: 'party' } });
  const boss = await host(url, room);
  const friends = [
    await player(url, room, 'Ann'),
    await player(url, room, 'Bo'),
    await player(url, room, 'Cy'),
  ];
  return { room, boss, friends, ann: friends[0] as Guest };
}

/** The host brings the match there, and stops the guessing. */
async function bring(boss: Guest, ann: Guest, state: (typeof STATES)[number]) {
  if (state === 'lobby') return;
  await boss.do('host.start');
  if (state === 'finale') return void (await boss.do('host.end'));
  await expect.poll(() => ann.room.state.phase, patience).toBe('guessing'); // the briefing ends by itself
  if (state === 'guessing') await boss.do('host.pause');
}

it('H1 H2 H3 P6 killed in every state, a party finds what it had', async () => {
  const first = await ServerProcess.start({ DATA_DIR, PORT: '0' });
  running = first;
  const parties = await Promise.all(STATES.map(() => party(first.url)));
  await Promise.all(parties.map(({ boss, ann }, i) => bring(boss, ann, STATES[i] ?? 'lobby')));
  await Promise.all(parties.map(({ boss }) => boss.leave()));
  for (const { ann } of parties) await expect.poll(() => ann.room.state.actingHost, patience).toBe('p1');
  const [lobby, guessing, reveal, finale] = parties.map(({ ann }) => ann) as [Guest, Guest, Guest, Guest];
  await guessing.do('host.pause'); // the one who stands in, after the host's own pause has ended
  await reveal.do('host.next');
  await expect.poll(() => reveal.room.state.phase, patience).toBe('reveal');
  await reveal.do('goOn', { phase: 'reveal', round: 0 });
  expect(lobby.room.state.endsAt).toBeGreaterThan(Date.now());
  expect(finale.room.state.phase).toBe('finale');
  await first.end('SIGKILL');

  const second = await ServerProcess.start({ DATA_DIR, PORT: first.port });
  running = second;
  const back = await Promise.all(
    parties.map(({ room, friends }) =>
      Promise.all(friends.map(({ seatKey }) => player(second.url, room, 'whatever', seatKey))),
    ),
  );
  const views = await Promise.all(back.map(([ann]) => (ann as Guest).hello()));
  expect(views.map(({ phase }) => phase.name)).toEqual([...STATES]);
  for (const view of views) expect(view).toMatchObject({ actingHost: 'p1', isHost: true });
  expect(views[0]?.endsAt).toBeGreaterThan(Date.now()); // the countdown goes on
  expect(views[1]).toMatchObject({ paused: true });
  expect(views[2]?.you?.ready).toBe(true);
  const [, bo, cy] = back[2] as [Guest, Guest, Guest];
  for (const friend of [bo, cy]) await friend.do('goOn', { phase: 'reveal', round: 0 });
  await expect.poll(() => bo.room.state.phase, patience).toBe('standings');
  await back[1]?.[0]?.do('host.resume');
  await back[3]?.[0]?.do('host.again');
  await expect.poll(() => back[3]?.[1]?.room.state.phase, patience).toBe('lobby');
  await expect.poll(() => back[0]?.[1]?.room.state.phase, { ...patience, timeout: 50_000 }).toBe('briefing');
}, 150_000);
