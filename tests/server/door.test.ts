// Nobody starves a game from outside: screens, reservations and codes have limits of their own. The server believes a
// proxy here, so that phones can come from several addresses.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREENS_MAX } from '../../server/room/door.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { CODE_LETTERS } from '../../shared/protocol/room.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { join, newKey } from '../support/client.ts';
import { bootServer, dataFolder, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer({ config: { trustProxy: true } });
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

let lastAddress = 0;
/** An address that nothing has come from yet. */
const newAddress = () => `10.9.${++lastAddress >> 8}.${lastAddress & 255}`;

const ask = (path: string, from: string, body?: unknown): Promise<Response> =>
  fetch(server.url + path, {
    headers: { 'x-forwarded-for': from, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

/** A room made from `from`. */
async function open(from = newAddress(), settings = {}): Promise<CreatedRoom> {
  const response = await ask('/api/rooms', from, { playlist: 'taste', settings });
  expect(response.status).toBe(201);
  return response.json() as Promise<CreatedRoom>;
}

/** Asks for a place and never opens the socket. */
const reserve = (code: string, from: string, options: object = {}) =>
  ask(`/matchmake/joinById/${code}`, from, {
    protocol: PROTOCOL,
    role: 'player',
    name: 'x',
    seatKey: newKey(),
    ...options,
  });
const lookUp = (code: string, from: string) => ask(`/api/rooms/${code}`, from);

/** A code that no room has. */
function wrongCode({ code }: CreatedRoom): string {
  const first = CODE_LETTERS[(CODE_LETTERS.indexOf(code[0] ?? 'B') + 1) % CODE_LETTERS.length];
  return `${first}${code.slice(1)}`;
}

const times = <T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)));

describe('screens', () => {
  it('S7 S4 take no place of players: known seats, new ones and the host get in beside all of them', async () => {
    const room = await open(newAddress(), { capacity: 3 });
    const ada = await join(server.url, room.code, { role: 'player', name: 'Ada' });
    const crowd = newAddress();
    const screens = await times(SCREENS_MAX, () => join(server.url, room.code, { role: 'screen' }, crowd));
    await expect(join(server.url, room.code, { role: 'screen' }, crowd)).rejects.toThrow('room-full');
    await join(server.url, room.code, { role: 'player', name: 'Bo' });
    await ada.leave();
    await join(server.url, room.code, { role: 'player', name: 'Ada', seatKey: ada.seatKey });
    await join(server.url, room.code, { role: 'host', hostKey: room.hostKey });
    const own = await join(server.url, room.code, { role: 'screen', hostKey: room.hostKey });
    expect((await own.hello()).isHost).toBe(false);
    expect(await own.ask('host.start')).toEqual({ ok: false, refusal: 'host-only' });
    await screens[0]?.leave();
    await own.leave();
    await expect.poll(() => join(server.url, room.code, { role: 'screen' }).then(() => true)).toBe(true);
  });

  it('S7 two at once are not both the last', async () => {
    const room = await open();
    const tried = await Promise.allSettled(
      Array.from({ length: SCREENS_MAX + 20 }, () =>
        join(server.url, room.code, { role: 'screen' }, newAddress()),
      ),
    );
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(SCREENS_MAX);
  });

  it('S7 a locked door lets no new one in, but those that were there, and the host\u2019s', async () => {
    const room = await open();
    const boss = await join(server.url, room.code, { role: 'host', hostKey: room.hostKey });
    const wall = await join(server.url, room.code, { role: 'screen' });
    await boss.do('host.lock', { locked: true });
    await expect(join(server.url, room.code, { role: 'screen' })).rejects.toThrow('room-locked');
    await expect(join(server.url, room.code, { role: 'screen', hostKey: newKey() })).rejects.toThrow(
      'room-locked',
    );
    await wall.leave();
    await join(server.url, room.code, { role: 'screen', seatKey: wall.seatKey });
    await join(server.url, room.code, { role: 'screen', hostKey: room.hostKey });
    await join(server.url, room.code, { role: 'host', hostKey: room.hostKey });
    await boss.do('host.lock', { locked: false });
    await join(server.url, room.code, { role: 'screen' });
  });

  it('S7 a server that comes back does not know its screens, and lets them in for a minute', async () => {
    const dataDir = dataFolder();
    await server.stop();
    server = await bootServer({ dataDir, config: { trustProxy: true } });
    const room = await open();
    const boss = await join(server.url, room.code, { role: 'host', hostKey: room.hostKey });
    const wall = await join(server.url, room.code, { role: 'screen' });
    await boss.do('host.lock', { locked: true });
    await server.stop();
    server = await bootServer({ dataDir, config: { trustProxy: true } });
    await join(server.url, room.code, { role: 'screen', seatKey: wall.seatKey });
    server.forward(61);
    await expect(join(server.url, room.code, { role: 'screen' })).rejects.toThrow('room-locked');
    await join(server.url, room.code, { role: 'screen', seatKey: wall.seatKey });
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    server = await bootServer({ config: { trustProxy: true } });
  });
});

describe('reservations without a socket', () => {
  it('S4 take no place: after 262 of them everybody gets in, from their address too', async () => {
    const room = await open();
    const ada = await join(server.url, room.code, { role: 'player', name: 'Ada' });
    const flooder = newAddress();
    const replies = await times(262, () => reserve(room.code, flooder));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    await join(server.url, room.code, { role: 'player', name: 'Bo' }, flooder);
    await join(server.url, room.code, { role: 'player', name: 'Cy' }, newAddress());
    await join(server.url, room.code, { role: 'player', name: '', seatKey: ada.seatKey }, flooder);
    await join(server.url, room.code, { role: 'host', hostKey: room.hostKey }, flooder);
  });

  it('S1 are limited by address, except for keys that are known', async () => {
    const room = await open();
    const ada = await join(server.url, room.code, { role: 'player', name: 'Ada' });
    const flooder = newAddress();
    const statuses = new Set(
      (await times(330, () => reserve(room.code, flooder))).map(({ status }) => status),
    );
    expect(statuses).toEqual(new Set([200, 429]));
    await expect(join(server.url, room.code, { role: 'player', name: 'Di' }, flooder)).rejects.toThrow(
      'too-many',
    );
    await join(server.url, room.code, { role: 'player', name: '', seatKey: ada.seatKey }, flooder);
    await join(server.url, room.code, { role: 'host', hostKey: room.hostKey }, flooder);
    await join(server.url, room.code, { role: 'player', name: 'Ed' }, newAddress());
  });
});

describe('codes', () => {
  const told = async (response: Response) => {
    const { date, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await response.text(), dated: date !== undefined };
  };

  it.each([
    ['joined', (code: string, from: string) => reserve(code, from)],
    ['looked up', lookUp],
  ])('a scan, %s, learns nothing once it has failed thirty times', async (_, attempt) => {
    const [room, other, scanner] = [await open(), await open(), newAddress()];
    const statuses = await times(30, async () => (await attempt(wrongCode(room), scanner)).status);
    expect(new Set(statuses)).toEqual(new Set([404]));
    const wrong = await told(await attempt(wrongCode(room), scanner));
    expect(wrong.status).toBe(429);
    for (const code of [room.code, other.code, 'AAAA', 'x', room.code.toLowerCase()])
      expect([code, await told(await attempt(code, scanner))]).toEqual([code, wrong]);
    expect((await lookUp(room.code, scanner)).status).toBe(429); // one count for both ways
    expect((await reserve(room.code, scanner)).status).toBe(429);
    expect((await attempt(wrongCode(room), newAddress())).status).toBe(404);
    expect((await attempt(room.code, newAddress())).status).toBe(200);
    server.forward(61);
    expect((await attempt(room.code, scanner)).status).toBe(200);
  });

  it('who has failed still gets in with a key, to the own room, and where somebody of the address is', async () => {
    const [scanner, home] = [newAddress(), newAddress()];
    const [keyed, made, shared, foreign] = [
      await open(home),
      await open(scanner),
      await open(home),
      await open(home),
    ];
    const seated = await join(server.url, keyed.code, { role: 'player', name: 'Ada' }, home);
    const friend = await join(server.url, shared.code, { role: 'player', name: 'Bo' }, scanner);
    await times(40, () => lookUp(wrongCode(keyed), scanner));
    const status = async (code: string, options = {}) => (await reserve(code, scanner, options)).status;
    expect(await status(keyed.code)).toBe(429);
    expect(await status(keyed.code, { seatKey: seated.seatKey })).toBe(200);
    expect(await status(keyed.code, { role: 'host', hostKey: keyed.hostKey })).toBe(200);
    expect(await status(foreign.code, { seatKey: seated.seatKey })).toBe(429); // another room's key
    expect(await status(foreign.code, { role: 'host', hostKey: keyed.hostKey })).toBe(429);
    expect(await status(foreign.code, { seatKey: 'short' })).toBe(429);
    expect(await status(made.code)).toBe(200);
    expect((await lookUp(made.code, scanner)).status).toBe(200);
    expect(await status(shared.code)).toBe(200);
    await friend.leave();
    await expect.poll(() => status(shared.code)).toBe(429);
  });

  it('an IPv6 scanner has one network, whatever its address', async () => {
    const room = await open();
    await times(30, (i) => lookUp(wrongCode(room), `2001:db8:1:2::${i + 1}`));
    expect((await lookUp(room.code, '2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await lookUp(room.code, '2001:db8:1:3::1')).status).toBe(200);
  });

  it.each([
    ['the teacher made the room there', true],
    ['a classmate is in already', false],
  ])(
    'sixty phones get in behind one address in five seconds while a device there scans: %s',
    async (_, isMadeThere) => {
      const school = newAddress();
      const room = await open(isMadeThere ? school : newAddress());
      if (!isMadeThere) await join(server.url, room.code, { role: 'player', name: 'First' }, school);
      const scans: Promise<number | null>[] = []; // null: the line was cut, nothing was learned
      const scan = async () => (await reserve(wrongCode(room), school)).status;
      const scanning = setInterval(() => scans.push(scan().catch(() => null)), 10);
      const phones = await times(60, async (i) => {
        await new Promise((resolve) => setTimeout(resolve, i * 80));
        return join(server.url, room.code, { role: 'player', name: `Pupil ${i + 1}` }, school);
      });
      clearInterval(scanning);
      const statuses = await Promise.all(scans);
      expect(phones.filter(({ closed }) => closed === null)).toHaveLength(60);
      expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(30);
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(100);
    },
  );
});
