// What the game's server is measured beside: a bare Colyseus room that acknowledges and replies with as many bytes,
// and does nothing else. No rules, no log, no checks. Run as a process; prints its address as the game does.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoom, defineServer, matchMaker, Room } from '@colyseus/core';
import { schema, t } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { startMetrics } from '../../server/http/metrics.ts';

const Seat = schema({ name: t.string(), connected: t.boolean().default(true) }, 'Seat');
const State = schema({ seats: t.map(Seat) }, 'State');
const ACKNOWLEDGED = { ok: true, value: null };
const VIEW = {
  ok: true,
  value: { text: 'x'.repeat(700), clue: new Uint8Array(1440), cells: new Uint8Array(1440) },
};

class BareRoom extends Room<{ state: InstanceType<typeof State> }> {
  override state = new State();
  override autoDispose = false;
  override patchRate = 100;
  override messages = { hello: () => VIEW, guess: () => ACKNOWLEDGED };

  override onCreate({ code }: { code: string }): void {
    this.roomId = code;
  }

  override onJoin(client: { sessionId: string }, { name }: { name?: string }): void {
    this.state.seats.set(client.sessionId, new Seat().assign({ name: name ?? '' }));
  }
}

const httpServer = http.createServer();
const metrics = startMetrics();
const server = defineServer({
  rooms: { bare: defineRoom(BareRoom) },
  transport: new WebSocketTransport({ server: httpServer, maxPayload: 4096 }),
  express: (app) => {
    app.get('/metrics', async (_request, response) => void response.type('text').send(await metrics.text()));
    app.post('/rooms/:code', async (request, response) => {
      await matchMaker.createRoom('bare', { code: request.params.code });
      response.status(201).end();
    });
  },
  greet: false,
});
await server.listen(0, '127.0.0.1');
console.log(`http://localhost:${(httpServer.address() as AddressInfo).port}`);
