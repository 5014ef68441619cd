// Seats over real connections: joining, coming back, being replaced, being removed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOSE } from '../../shared/protocol/room.ts';
import { host, join, newKey, player, screen, toGuessing } from '../support/client.ts';
import { at } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

describe('seats', () => {
  it('S1 a reload finds the same seat with its guess and its lock', async () => {
    const room = await server.open();
    const [boss, ada] = [await host(server.url, room), await player(server.url, room, 'Ada')];
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(12, 34) });
    await ada.do('lock', { round: 0 });
    const before = await ada.hello();
    await ada.leave();
    const back = await player(server.url, room, 'another name', ada.seatKey);
    expect((await back.hello()).you).toEqual(before.you);
    expect(before.you).toMatchObject({ id: 'p1', name: 'Ada', guess: at(12, 34), locked: true });
  });

  it('S1 a second tab takes the seat, and the first is told', async () => {
    const room = await server.open();
    const first = await player(server.url, room, 'Ada');
    const second = await player(server.url, room, 'Ada', first.seatKey);
    await expect.poll(() => first.closed).toBe(CLOSE.replaced);
    expect((await second.hello()).you?.id).toBe('p1');
    await expect.poll(() => second.room.state.seats.get('p1')?.connected).toBe(true);
    expect(second.room.state.seats.size).toBe(1);
  });

  it('S1 twelve quick reloads leave one player in one seat', async () => {
    const room = await server.open();
    const seatKey = newKey();
    for (let reload = 0; reload < 11; reload++) await player(server.url, room, 'Ada', seatKey);
    const last = await player(server.url, room, 'Ada', seatKey);
    await expect.poll(() => last.room.state.seats?.size).toBe(1);
    expect(await (await fetch(`${server.url}/api/rooms/${room.code}`)).json()).toMatchObject({ players: 1 });
  });

  it('S2 a taken name is refused at the door with its own reason', async () => {
    const room = await server.open();
    await player(server.url, room, 'Ada');
    await expect(player(server.url, room, ' ada ')).rejects.toMatchObject({
      message: 'name-taken',
      code: 409,
    });
    await expect(join(server.url, room.code, { role: 'player' })).rejects.toThrow('name-empty');
  });

  it('S3 a new name reaches everybody', async () => {
    const room = await server.open();
    const [ada, wall] = [await player(server.url, room, 'Ada'), await screen(server.url, room)];
    await ada.do('rename', { name: 'Grace' });
    await expect.poll(() => wall.room.state.seats.get('p1')?.name).toBe('Grace');
    expect(await ada.ask('rename', { name: '' })).toEqual({ ok: false, refusal: 'name-empty' });
  });

  it('S4 a full room has no seat, but room for the screen and for those who come back', async () => {
    const room = await server.open({ settings: { capacity: 2 } });
    const ada = await player(server.url, room, 'Ada');
    await player(server.url, room, 'Bo');
    await expect(player(server.url, room, 'Cy')).rejects.toThrow('room-full');
    await ada.leave();
    await player(server.url, room, 'Ada', ada.seatKey);
    await screen(server.url, room);
  });

  it('S4 the host closes the door and opens it again', async () => {
    const room = await server.open();
    const boss = await host(server.url, room);
    await boss.do('host.lock', { locked: true });
    await expect(player(server.url, room, 'Ada')).rejects.toThrow('room-locked');
    await expect.poll(() => boss.room.state.doorLocked).toBe(true);
    await boss.do('host.lock', { locked: false });
    await player(server.url, room, 'Ada');
  });

  it('S5 a removed player is told, leaves the list and does not come back', async () => {
    const room = await server.open();
    const [boss, ada] = [await host(server.url, room), await player(server.url, room, 'Ada')];
    await boss.do('host.kick', { player: 'p1' });
    await expect.poll(() => ada.closed).toBe(CLOSE.removed);
    await expect.poll(() => boss.room.state.seats.size).toBe(0);
    await expect(player(server.url, room, 'Ada', ada.seatKey)).rejects.toThrow('removed');
    expect(await boss.ask('host.kick', { player: 'p1' })).toEqual({ ok: false, refusal: 'no-seat' });
  });

  it('S6 who comes in mid-round can play it', async () => {
    const room = await server.open();
    const boss = await host(server.url, room);
    await toGuessing(boss);
    const late = await player(server.url, room, 'Late');
    expect(await late.map()).toHaveLength(48 * 30);
    await late.do('guess', { round: 0, guess: at(1, 1) });
  });

  it('S1 known seats see the finale', async () => {
    const room = await server.open();
    const [boss, ada] = [await host(server.url, room), await player(server.url, room, 'Ada')];
    await boss.do('host.end');
    const back = await player(server.url, room, 'Ada', ada.seatKey);
    await back.phase('finale');
  });

  it('keeps the host\u2019s controls for the host\u2019s key', async () => {
    const room = await server.open();
    const ada = await player(server.url, room, 'Ada');
    expect(await ada.ask('host.start')).toEqual({ ok: false, refusal: 'host-only' });
    for (const hostKey of [newKey(), room.hostKey.slice(0, -1).padEnd(22, 'A'), `${room.hostKey}A`])
      await expect(join(server.url, room.code, { role: 'host', hostKey })).rejects.toThrow('wrong-host-key');
    await expect(join(server.url, room.code, { role: 'host' })).rejects.toThrow('wrong-host-key');
    await expect(
      join(server.url, room.code, { role: 'player', name: 'Eve', hostKey: newKey() }),
    ).rejects.toThrow('wrong-host-key');
  });

  it('lets one person be player and host, and a host without a seat only lead', async () => {
    const room = await server.open();
    const both = await join(server.url, room.code, { role: 'player', name: 'Solo', hostKey: room.hostKey });
    expect(await both.hello()).toMatchObject({ isHost: true, you: { name: 'Solo' } });
    const boss = await host(server.url, room);
    expect(await boss.ask('guess', { round: 0, guess: at(1, 1) })).toEqual({
      ok: false,
      refusal: 'player-only',
    });
    const wall = await screen(server.url, room);
    expect(await wall.ask('host.start')).toEqual({ ok: false, refusal: 'host-only' });
    expect(await wall.hello()).toMatchObject({ isHost: false, you: null, lockedPlayers: null });
    await expect.poll(() => wall.room.state.hostHere).toBe(true);
    await Promise.all([boss.leave(), both.leave()]);
    await expect.poll(() => wall.room.state.hostHere).toBe(false);
  });

  it('lets a class of forty behind one address join at once', async () => {
    const room = await server.open();
    const names = Array.from({ length: 40 }, (_, i) => `Pupil ${i + 1}`);
    const guests = await Promise.all(names.map((name) => player(server.url, room, name)));
    await expect.poll(() => guests[0]?.room.state.seats.size).toBe(40);
    const ids = await Promise.all(guests.map(async (guest) => (await guest.hello()).you?.id));
    expect(new Set(ids).size).toBe(40);
    expect((await guests[39]?.hello())?.you?.name).toBe('Pupil 40');
  });
});
