// Phones with the client's own connection, a real server, and a network between them that misbehaves on request.
import { expect } from 'vitest';
import { type Connection, connect, type Surroundings } from '../../client/net/connection.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import { newKey } from './client.ts';
import { Middlebox } from './middlebox.ts';
import { bootServer, type TestServer } from './server.ts';

export function aNetwork() {
  let server: TestServer;
  let room: CreatedRoom;
  let proxy: Middlebox;
  const open: Connection[] = [];
  const wakes = new Set<() => void>();
  const isIn = ({ session }: Connection) =>
    session.value.link.state === 'joined' && session.value.view !== null;
  return {
    get url() {
      return server.url;
    },
    get room() {
      return room;
    },
    get proxy() {
      return proxy;
    },
    /** For beforeAll, afterAll, beforeEach and afterEach. */
    async begin() {
      server = await bootServer();
    },
    end: () => server.stop(),
    async fresh() {
      proxy = await Middlebox.before(server.url);
      room = await server.open({ settings: { capacity: 1 } });
    },
    async clear() {
      for (const connection of open.splice(0)) connection.close();
      await proxy.close();
      server.forward(61); // fresh limits of the server
    },
    phone(name: string, place: Partial<Surroundings> = {}, code = room.code): Connection {
      const onWake = (check: () => void) => {
        wakes.add(check);
        return () => void wakes.delete(check);
      };
      const options = { role: 'player', name, seatKey: newKey() } as const;
      const connection = connect(code, options, { origin: proxy.url, onWake, ...place });
      open.push(connection);
      return connection;
    },
    /** What a page is told when it comes back to sight or to a network. */
    wake() {
      for (const check of wakes) check();
    },
    linkOf: (connection: Connection) => connection.session.value.link,
    comesIn: (connection: Connection, withinMs: number) =>
      expect.poll(() => isIn(connection), { timeout: withinMs, interval: 50 }).toBe(true),
  };
}
