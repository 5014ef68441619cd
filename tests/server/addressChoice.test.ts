// The host chooses by which address of the server's machine phones join: over HTTP, with the host's key, and only where
// the asking page was itself reached by one of them.

import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CreatedRoom, OfferedAddresses } from '../../shared/protocol/messages.ts';
import { card } from '../support/cards.ts';
import { host, player } from '../support/client.ts';
import { bootServer, dataFolder, type TestServer } from '../support/server.ts';

const WIFI = '192.168.1.23';
const CABLE = '10.0.0.8';
const CARDS = { 'Wi-Fi': [card(WIFI)], Ethernet: [card(CABLE)] };
let cards: Record<string, ReturnType<typeof card>[]> = CARDS;

const dataDir = dataFolder();
let server: TestServer;
let room: CreatedRoom;
const boot = () => bootServer({ dataDir, config: { host: '0.0.0.0' }, interfaces: () => cards });
beforeAll(async () => {
  server = await boot();
  room = await server.open();
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Asking {
  readonly method?: string;
  readonly key?: string | null;
  readonly reachedBy?: string; // the Host header
  readonly body?: unknown;
  readonly path?: string;
}

/** fetch cannot say which Host it means. */
function ask({ method = 'GET', key = room.hostKey, reachedBy = 'localhost:2567', body, path }: Asking) {
  return new Promise<{ status: number; json: OfferedAddresses & { joinUrl: string; error: string } }>(
    (resolve, reject) => {
      const url = new URL(path ?? `/api/rooms/${room.code}/address`, server.url);
      const headers = {
        host: reachedBy,
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      };
      const asked = request(url, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, json: JSON.parse(Buffer.concat(chunks).toString()) }),
        );
      });
      asked.on('error', reject);
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    },
  );
}
const choose = (address: unknown, asking: Asking = {}) =>
  ask({ ...asking, method: 'PUT', body: { address } });
const joinUrl = async (reachedBy?: string) =>
  (await ask({ reachedBy, path: `/api/rooms/${room.code}` })).json.joinUrl;

describe('the address of a room', () => {
  it('S8 is the likeliest one until the host chooses; then it is the chosen one on every page', async () => {
    expect(await joinUrl()).toBe(`http://${WIFI}:2567/${room.code}`);
    const { json } = await ask({});
    expect(json.addresses.map(({ address, url }) => [address, url])).toEqual([
      [WIFI, `http://${WIFI}:2567`],
      [CABLE, `http://${CABLE}:2567`],
    ]);
    const phone = await player(server.url, room, 'Ada');
    expect((await choose(CABLE)).json.current).toBe(`http://${CABLE}:2567`);
    await expect.poll(() => phone.room.state.address).toBe(CABLE);
    for (const reachedBy of ['localhost:2567', '127.0.0.1:2567', `${WIFI}:2567`, `${CABLE}:2567`])
      expect(await joinUrl(reachedBy)).toBe(`http://${CABLE}:2567/${room.code}`);
    expect(await joinUrl('school.example:2567')).toBe(`http://school.example:2567/${room.code}`);
  });

  it('S8 stays over a further match and a restart, and only as long as the machine has it', async () => {
    await choose(CABLE);
    const boss = await host(server.url, room);
    await boss.do('host.end');
    await boss.do('host.again');
    expect(await joinUrl()).toBe(`http://${CABLE}:2567/${room.code}`);
    await server.stop();
    server = await boot();
    expect(await joinUrl()).toBe(`http://${CABLE}:2567/${room.code}`);
    cards = { 'Wi-Fi': [card(WIFI)] };
    expect(await joinUrl()).toBe(`http://${WIFI}:2567/${room.code}`);
    expect(await choose(CABLE)).toMatchObject({ status: 409, json: { error: 'no-such-address' } });
    cards = CARDS;
    expect((await choose(null)).json.current).toBe(`http://${WIFI}:2567`);
  });

  it('S8 is the host’s to choose, and never one that the machine has not', async () => {
    for (const key of [null, '', `${room.hostKey}x`, (await server.open()).hostKey]) {
      expect(await choose(CABLE, { key })).toMatchObject({ status: 403, json: { error: 'wrong-host-key' } });
      expect(await ask({ key })).toMatchObject({ status: 403 });
    }
    for (const address of ['203.0.113.7', 'evil.example', '127.0.0.1', `${CABLE}/x`, `${CABLE}:80`])
      expect(await choose(address)).toMatchObject({ status: 409 });
    for (const address of [7, '', 'x'.repeat(61), undefined, [CABLE]])
      expect(await choose(address)).toMatchObject({ status: 400, json: { error: 'malformed' } });
    expect(await ask({ path: '/api/rooms/BBBB/address' })).toMatchObject({ status: 403 });
    expect(await joinUrl()).toBe(`http://${WIFI}:2567/${room.code}`);
    expect(server.failures).toEqual([]);
  });

  it('S8 is no question where the page was reached by a name: nothing is offered, nothing of the machine is told', async () => {
    for (const reachedBy of ['school.example', 'game.local:2567', '203.0.113.7:2567']) {
      expect((await ask({ reachedBy })).json).toEqual({ addresses: [], current: `http://${reachedBy}` });
      expect(await choose(CABLE, { reachedBy })).toMatchObject({ status: 409 });
    }
  });
});
