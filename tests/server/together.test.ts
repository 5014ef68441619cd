// Where two rules meet: a stand-in and newcomers to the finale, a locked door and the next game, a booth that is away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import { type Guest, host, join, player } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** A room whose match was ended at once, with Ada in it. */
async function ended(settings: Partial<MatchSettings> = {}) {
  const room = await server.open({ playlist: [goalie()], settings });
  const boss = await host(server.url, room);
  const ada = await player(server.url, room, 'Ada');
  await boss.do('host.start');
  await boss.do('host.end');
  await ada.phase('finale');
  return { room, boss, ada };
}

async function goes(guest: Guest, witness: Guest) {
  await guest.leave();
  await expect.poll(() => witness.room.state.hostHere).toBe(false);
  server.forward(16);
}
const standsIn = (guest: Guest, id: string) => expect.poll(() => guest.room.state.actingHost).toBe(id);

describe('a party’s finale whose host has left', () => {
  it('H1 H3 S6 P13 is led on by whoever came to it, when nobody else is left', async () => {
    const { room, boss, ada } = await ended({ pace: 'party' });
    const late = await player(server.url, room, 'Late');
    await goes(boss, late);
    await standsIn(late, 'p1');
    expect(await late.ask('host.again')).toEqual({ ok: false, refusal: 'host-only' });
    await ada.leave();
    await expect.poll(() => late.room.state.hostHere).toBe(false);
    server.forward(16);
    await standsIn(late, 'p2');
    await late.do('host.again');
    expect(await late.hello()).toMatchObject({ phase: { name: 'lobby' }, you: { id: 'p2' }, isHost: true });
    await late.do('host.start');
    await late.phase('briefing');
    const back = await host(server.url, room);
    await back.do('host.takeBack');
    expect(await late.ask('host.next')).toEqual({ ok: false, refusal: 'host-only' });
  });

  it('H1 H4 is led by a friend while the phone of a host who plays along is asleep', async () => {
    const room = await server.open({ playlist: [goalie()], settings: { pace: 'party' } });
    const asHost = { role: 'player', name: 'Ina', hostKey: room.hostKey } as const;
    const ina = await join(server.url, room.code, asHost);
    const ada = await player(server.url, room, 'Ada');
    await goes(ina, ada);
    await standsIn(ada, 'p2');
    await ada.do('host.start');
    expect(await ada.ask('host.kick', { player: 'p1' })).toEqual({ ok: false, refusal: 'host-only' });
    const back = await join(server.url, room.code, { ...asHost, seatKey: ina.seatKey });
    expect(await back.hello()).toMatchObject({ you: { id: 'p1', name: 'Ina' }, isHost: true });
    await back.do('host.takeBack');
    await standsIn(ada, '');
    await back.do('host.end');
    expect(await ada.ask('host.again')).toEqual({ ok: false, refusal: 'host-only' });
  });
});

describe('a locked door', () => {
  it('S4 S6 P13 lets nobody new into a finale, nor into the game after it, but those who were there', async () => {
    const { room, boss, ada } = await ended();
    await boss.do('host.lock', { locked: true });
    const newcomer = () => player(server.url, room, 'Late');
    await expect(newcomer()).rejects.toThrow('room-locked');
    await ada.leave();
    const again = await player(server.url, room, '', ada.seatKey);
    await boss.do('host.again');
    await expect(newcomer()).rejects.toThrow('room-locked');
    expect((await again.hello()).you).toMatchObject({ id: 'p1', name: 'Ada' });
    await boss.do('host.lock', { locked: false });
    expect((await (await newcomer()).hello()).you).toMatchObject({ name: 'Late' });
  });

  it('H1 S4 is opened again by whoever stands in', async () => {
    const { room, boss, ada } = await ended({ pace: 'party' });
    await boss.do('host.lock', { locked: true });
    await goes(boss, ada);
    await standsIn(ada, 'p1');
    await expect(player(server.url, room, 'Late')).rejects.toThrow('room-locked');
    await ada.do('host.lock', { locked: false });
    await player(server.url, room, 'Late');
  });
});

describe('a booth', () => {
  const asBooth = (hostKey: string) => ({ role: 'booth', hostKey }) as const;

  it('H1 that is away is stood in for by nobody: its match goes on by the clock, and it leads again', async () => {
    const { room, boss, ada } = await ended({ pace: 'own' });
    const booth = await join(server.url, room.code, asBooth(room.hostKey));
    await boss.leave();
    await goes(booth, ada);
    server.forward(60);
    await new Promise((resolve) => setTimeout(resolve, 600)); // three ticks
    expect(ada.room.state.actingHost).toBe('');
    expect(await ada.ask('host.again')).toEqual({ ok: false, refusal: 'host-only' });
    const back = await join(server.url, room.code, asBooth(room.hostKey));
    await back.do('host.again', { keep: 'here' });
    await ada.phase('lobby');
  });

  it('H1 with the key is a host who is here, in a party too', async () => {
    const { room, boss, ada } = await ended({ pace: 'party' });
    await join(server.url, room.code, asBooth(room.hostKey));
    await boss.leave();
    server.forward(16);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(ada.room.state).toMatchObject({ actingHost: '', hostHere: true });
  });
});
