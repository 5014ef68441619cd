// Rules B over the wire: who may look back, and what everybody sees then.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReplayedRound } from '../../shared/protocol/results.ts';
import { host, player, screen, toGuessing } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(() => server.stop());

test('B1 B3 every page follows the host back and forth; what the host sees alone nobody else sees', async () => {
  const room = await server.open({ playlist: [goalie(), goalie()] });
  const lead = await host(server.url, room);
  const ann = await player(server.url, room, 'Ann');
  const wall = await screen(server.url, room);
  expect(await ann.ask('host.lookBack', { round: 0 })).toEqual({ ok: false, refusal: 'host-only' });
  await toGuessing(lead);
  expect(await lead.ask('host.seeAgain', { round: 0 })).toEqual({ ok: false, refusal: 'not-now' }); // T2
  await lead.do('host.next');
  const { reveal } = await lead.phase('reveal');
  await lead.do('host.next');

  const alone = await lead.do<ReplayedRound>('host.seeAgain', { round: 0 });
  expect(alone.reveal.sealed).toBe(reveal.sealed);
  for (const guest of [lead, ann, wall]) await guest.phase('standings');
  expect(await ann.ask('host.seeAgain', { round: 0 })).toEqual({ ok: false, refusal: 'host-only' });

  await lead.do('host.lookBack', { round: 0 });
  for (const guest of [lead, ann, wall]) {
    expect((await guest.phase('reveal')).reveal.sealed).toBe(reveal.sealed);
    await expect.poll(() => guest.room.state.phase).toBe('reveal'); // the public state says the same
  }
  await lead.do('host.lookBack', { round: null });
  for (const guest of [ann, wall]) await guest.phase('standings');
});
