// A party over real connections: its host leaves in every phase, and the friends get to a second match unaided.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhaseName } from '../../shared/protocol/view.ts';
import { drawn, type Guest, host, join, player, screen } from '../support/client.ts';
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

const NAMES = ['Ann', 'Bo', 'Cy', 'Dee'];
const patience = { timeout: 15_000 };

async function party(names: readonly string[] = NAMES) {
  const room = await server.open({ playlist: [goalie(10), goalie(10)], settings: { pace: 'party' } });
  const boss = await host(server.url, room);
  const friends: Guest[] = [];
  for (const name of names) friends.push(await player(server.url, room, name));
  return { room, boss, friends, first: friends[0] as Guest };
}

const phaseOf = (guest: Guest): PhaseName => guest.room.state.phase as PhaseName;
const isNow = (guest: Guest, phase: PhaseName) => expect.poll(() => phaseOf(guest), patience).toBe(phase);
const standsIn = (guest: Guest, id: string) =>
  expect.poll(() => guest.room.state.actingHost, patience).toBe(id);

/** The host's connection ends, and fifteen seconds pass. */
async function hostGoes(boss: Guest, witness: Guest) {
  await boss.leave();
  await expect.poll(() => witness.room.state.hostHere, patience).toBe(false);
  server.forward(15);
}

/** What friends do at a reveal or at standings. */
async function allGoOn(friends: readonly Guest[], phase: 'reveal' | 'standings') {
  const [first] = friends as [Guest];
  const { round } = first.room.state;
  for (const friend of friends) await friend.do('goOn', { phase, round });
}

/** From wherever the match is to its finale, by the friends' hands and the clock alone. */
async function toFinale(friends: readonly Guest[], from: PhaseName) {
  const [first] = friends as [Guest];
  const seen: PhaseName[] = [];
  let phase = from;
  while (phase !== 'finale') {
    seen.push(phase);
    if (phase === 'reveal' || phase === 'standings') await allGoOn(friends, phase);
    else {
      if (phase === 'briefing') await drawn(first);
      server.forward(phase === 'lobby' ? 30 : phase === 'briefing' ? 8 : 11);
    }
    const left = phase;
    await expect.poll(() => phaseOf(first), patience).not.toBe(left);
    phase = phaseOf(first);
  }
  return seen;
}

/** The host brings the match there before leaving. */
async function bring(boss: Guest, first: Guest, phase: PhaseName) {
  if (phase === 'lobby') return;
  await boss.do('host.start');
  await isNow(first, 'briefing');
  if (phase === 'finale') await boss.do('host.end');
  for (const step of ['guessing', 'reveal', 'standings'] as const) {
    if (phaseOf(first) === phase || phase === 'finale') break;
    if (step === 'guessing') await drawn(first);
    await boss.do('host.next');
    await isNow(first, step);
  }
  await isNow(first, phase);
}

describe('a party whose host leaves', () => {
  it.each(['lobby', 'briefing', 'guessing', 'reveal', 'standings', 'finale'] as const)(
    'H1 H2 P6 P13 in the %s: four friends reach the finale, and a second match, unaided',
    async (phase) => {
      const { boss, friends, first } = await party();
      await bring(boss, first, phase);
      await hostGoes(boss, first);
      await standsIn(first, 'p1');
      const seen = await toFinale(friends, phaseOf(first));
      if (phase === 'lobby')
        expect(seen).toEqual([
          ...['lobby', 'briefing', 'guessing', 'reveal', 'standings'],
          ...['briefing', 'guessing', 'reveal'],
        ]);
      expect((await friends[2]?.hello())?.isHost).toBe(false);
      expect(await friends[2]?.ask('host.again')).toEqual({ ok: false, refusal: 'host-only' });
      await first.do('host.again');
      await isNow(first, 'lobby');
      await standsIn(first, 'p1');
      await expect.poll(() => first.room.state.endsAt, patience).toBeGreaterThan(0);
      expect(await toFinale(friends, 'lobby')).toContain('standings');
    },
    60_000,
  );

  it('H3 the next one stands in, then nobody, and nothing goes on in an empty room', async () => {
    const { room, boss, friends, first } = await party(['Ann', 'Bo']);
    const wall = await screen(server.url, room);
    await hostGoes(boss, first);
    await standsIn(wall, 'p1');
    await first.leave();
    await expect.poll(() => wall.room.state.seats.get('p1')?.connected).toBe(false);
    server.forward(15);
    await standsIn(wall, 'p2');
    await friends[1]?.leave();
    await expect.poll(() => wall.room.state.seats.get('p2')?.connected).toBe(false);
    server.forward(600);
    await expect.poll(() => wall.room.state.endsAt, patience).toBe(0);
    expect(phaseOf(wall)).toBe('lobby');
    const ann = await player(server.url, room, 'Ann', first.seatKey);
    await standsIn(ann, 'p1');
    await ann.do('host.start');
    await isNow(ann, 'briefing');
  });

  it('H3 a short absence keeps the place in line; who has just come stands behind', async () => {
    const { room, boss, first } = await party(['Ann', 'Bo']);
    await first.leave();
    server.forward(5);
    const ann = await player(server.url, room, 'Ann', first.seatKey);
    await player(server.url, room, 'Cy');
    await hostGoes(boss, ann);
    await standsIn(ann, 'p1');
  });

  it('H3 a removed player does not stand in, though longest here', async () => {
    const { boss, friends } = await party(['Ann', 'Bo']);
    const bo = friends[1]!;
    await boss.do('host.kick', { player: 'p1' });
    await hostGoes(boss, bo);
    await standsIn(bo, 'p2');
  });

  it('H4 the key takes it back, and the seat has no rights left', async () => {
    const { room, boss, first } = await party(['Ann', 'Bo']);
    await hostGoes(boss, first);
    await standsIn(first, 'p1');
    expect(await first.ask('host.takeBack')).toEqual({ ok: false, refusal: 'host-only' });
    expect(await first.ask('host.pace', { pace: 'teacher' })).toEqual({ ok: false, refusal: 'host-only' });
    await first.do('host.lock', { locked: true });
    const back = await host(server.url, room);
    await expect.poll(() => back.room.state.endsAt, patience).toBe(0); // the countdown is over
    expect(await back.hello()).toMatchObject({ isHost: true, actingHost: 'p1' });
    await back.do('host.takeBack');
    await standsIn(first, '');
    expect(await first.ask('host.lock', { locked: false })).toEqual({ ok: false, refusal: 'host-only' });
    await back.do('host.lock', { locked: false });
  });

  it('H1 one of two hosts’ pages, or a seat with the key, is a host still here', async () => {
    const { room, boss, first } = await party(['Ann']);
    const other = await host(server.url, room);
    await boss.leave();
    server.forward(60);
    const along = await join(server.url, room.code, { role: 'player', name: 'Boss', hostKey: room.hostKey });
    await other.leave();
    server.forward(60);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(first.room.state.actingHost).toBe('');
    await along.leave();
    await expect.poll(() => first.room.state.hostHere, patience).toBe(false);
    server.forward(15);
    await standsIn(first, 'p1');
    expect(await first.ask('host.kick', { player: 'p2' })).toEqual({ ok: false, refusal: 'host-only' });
  });

  it('H1 a class waits for its teacher, however long', async () => {
    const room = await server.open({ playlist: [goalie(10)] });
    const boss = await host(server.url, room);
    const ann = await player(server.url, room, 'Ann');
    await bring(boss, ann, 'reveal');
    await hostGoes(boss, ann);
    server.forward(600);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(ann.room.state).toMatchObject({ phase: 'reveal', actingHost: '', hostHere: false, endsAt: 0 });
    expect(await ann.ask('goOn', { phase: 'reveal', round: 0 })).toEqual({ ok: false, refusal: 'host-only' });
  });
});

describe('a host’s hand', () => {
  it('P15 two quick presses of Next go on once', async () => {
    const { boss, friends, first } = await party(['Ann']);
    await bring(boss, first, 'guessing');
    await friends[0]?.do('guess', { round: 0, guess: at(1, 1) });
    await new Promise((resolve) => setTimeout(resolve, 750));
    const presses = [0, 1, 2].map(() => boss.room.request('host.next', {}));
    expect(await Promise.all(presses)).toEqual(Array(3).fill({ ok: true, value: null }));
    await isNow(first, 'reveal');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(phaseOf(first)).toBe('reveal');
  });

  it('H5 the pace is changed in the lobby and refused afterwards, as is nonsense', async () => {
    const room = await server.open();
    const boss = await host(server.url, room);
    const ann = await player(server.url, room, 'Ann');
    await boss.do('host.pace', { pace: 'party' });
    await expect.poll(async () => (await ann.hello()).settings.pace).toBe('party');
    expect(await ann.ask('host.pace', { pace: 'teacher' })).toEqual({ ok: false, refusal: 'host-only' });
    for (const pace of ['own', 'fast', null])
      expect(await boss.ask('host.pace', { pace })).toEqual({ ok: false, refusal: 'malformed' });
    await boss.do('host.start');
    expect(await boss.ask('host.pace', { pace: 'teacher' })).toEqual({ ok: false, refusal: 'not-now' });
  });
});
