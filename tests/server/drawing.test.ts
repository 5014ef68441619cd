// Drawing on a real server: for whom, in which order, and what happens when it fails. Work is counted, not timed.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoomParts } from '../../server/room/parts.ts';
import { again } from '../../server/rounds/again.ts';
import { AttackerPool } from '../../server/workers/pool.ts';
import type { Claim } from '../../server/workers/turns.ts';
import type { CreatedRoom } from '../../shared/protocol/messages.ts';
import type { AgainSpec } from '../../shared/rounds/again.ts';
import type { BudgetSpec } from '../../shared/rounds/budget.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { type Guest, host, player, screen, toBriefing, toGuessing } from '../support/client.ts';
import { goalie } from '../support/match.ts';
import { bootServer, postJson, type TestServer } from '../support/server.ts';

const crowded: BudgetSpec = {
  type: 'budget',
  scenario: 'soccer',
  crowds: [22, 220, 2_200, 22_000],
  seconds: 30,
};
const reloads = (count: number): AgainSpec => ({
  type: 'again',
  scenario: 'soccer',
  target: 'team',
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'noise', sigma: 0.2 } },
  reloads: count,
  seconds: 60,
});

/** The real pool, with a note of what was asked of it and in which order it was done. */
class Watched implements Pick<AttackerPool, keyof RoomParts['pool']> {
  readonly asked: string[] = [];
  readonly done: string[] = [];
  readonly ahead = new Map<string, number>(); // by room: how much was done when it first asked
  readonly attacked: string[] = [];
  readonly real = new AttackerPool();
  undrawable: RoundSpec['type'] | null = null;

  async draw(spec: RoundSpec, claim: Claim) {
    this.asked.push(claim.room);
    if (!this.ahead.has(claim.room)) this.ahead.set(claim.room, this.done.length);
    if (spec.type === this.undrawable) throw new Error('this cannot be published');
    const drawn = await this.real.draw(spec, claim);
    this.done.push(claim.room);
    return drawn;
  }

  attack(...task: Parameters<AttackerPool['attack']>) {
    this.attacked.push(task[2]);
    return this.real.attack(...task);
  }

  read(...task: Parameters<AttackerPool['read']>) {
    return this.real.read(...task);
  }

  answer(...task: Parameters<AttackerPool['answer']>) {
    return this.real.answer(...task);
  }
}

const PATIENCE = { timeout: 20_000 };

let server: TestServer;
let pool: Watched;
async function boot(config = {}) {
  pool = new Watched();
  server = await bootServer({ pool, config });
}
afterEach(async () => {
  vi.restoreAllMocks();
  await server.stop();
  await pool.real.close();
});

/** A room made behind a proxy by whoever has this address. */
async function openFrom(address: string, ...playlist: RoundSpec[]): Promise<CreatedRoom> {
  const response = await fetch(`${server.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ playlist }),
  });
  expect(response.status).toBe(201);
  return response.json();
}

describe('drawing', () => {
  it('P14 29 empty rooms with heavy rounds start no work; a screen starts none, a player or a host does', async () => {
    await boot();
    const empty = await Promise.all(
      Array.from({ length: 29 }, (_, n) => server.open({ playlist: [n % 2 ? crowded : reloads(60)] })),
    );
    const watching = await screen(server.url, empty[0]!);
    const played = await server.open({ playlist: [goalie()] });
    await player(server.url, played, 'Ada');
    await expect.poll(() => pool.done, PATIENCE).toEqual([played.code]);
    expect(pool.asked).toEqual([played.code]);
    await watching.leave();
    await host(server.url, empty[1]!);
    await expect.poll(() => pool.done, PATIENCE).toEqual([played.code, empty[1]?.code]);
  });

  it('P14 what waits for people who have gone is not drawn, and is when they are back', async () => {
    await boot();
    const rooms = await Promise.all(Array.from({ length: 6 }, () => server.open({ playlist: [crowded] })));
    const [first, ...others] = await Promise.all(rooms.map((room) => host(server.url, room)));
    await Promise.all(others.map((guest) => guest.leave()));
    await expect.poll(() => pool.done.length, PATIENCE).toBeGreaterThan(0);
    await toBriefing(first as Guest);
    const left = rooms.filter(({ code }) => !pool.done.includes(code));
    expect(left.length).toBeGreaterThan(0);
    const back = left[0]!;
    await host(server.url, back);
    await expect.poll(() => pool.done, PATIENCE).toContain(back.code);
  });

  it('P3 eight heavy rooms with their hosts there do not hold up the first round of another, quick or heavy', async () => {
    await boot({ trustProxy: true });
    const heavy = await Promise.all(
      Array.from({ length: 8 }, () => openFrom('192.0.2.1', crowded, crowded, crowded)),
    );
    const hosts = await Promise.all(heavy.map((room) => host(server.url, room)));
    await Promise.all(hosts.map((guest) => guest.ask('host.start')));
    const quick = await openFrom('192.0.2.2', goalie());
    const slow = await openFrom('192.0.2.3', reloads(60));
    await Promise.all([player(server.url, quick, 'Ada'), player(server.url, slow, 'Bo')]);
    await expect.poll(() => pool.done, PATIENCE).toContain(quick.code);
    await expect.poll(() => pool.done, PATIENCE).toContain(slow.code);
    // 16 heavy draws were asked for by one address; of these, another address waits for the one at work and one more
    expect(pool.asked.filter((code) => code !== quick.code && code !== slow.code)).toHaveLength(16);
    const heavyBefore = (code: string) =>
      pool.done.slice(pool.ahead.get(code), pool.done.indexOf(code)).filter((other) => other !== quick.code);
    expect(heavyBefore(slow.code).length).toBeLessThanOrEqual(2);
    expect(heavyBefore(quick.code).length).toBeLessThanOrEqual(2);
  });
});

describe('a draw that fails', () => {
  it('P14 is tried twice, told to everybody, skipped by the host, and never tried again', async () => {
    await boot();
    pool.undrawable = 'budget';
    const room = await server.open({ playlist: [crowded, goalie()] });
    const boss = await host(server.url, room);
    const ada = await player(server.url, room, 'Ada');
    await boss.do('host.start');
    await expect
      .poll(async () => (await ada.phase('briefing')).failed, { timeout: 10_000, interval: 200 })
      .toBe(true);
    expect(pool.asked).toHaveLength(2 + 1); // and once the round after it
    await new Promise((resolve) => setTimeout(resolve, 3_500)); // longer than the pause between tries
    expect(pool.asked).toHaveLength(2 + 1);
    expect(server.failures).toHaveLength(2);
    await boss.do('host.skip');
    expect(await ada.phase('briefing')).toMatchObject({ round: 1, failed: false });
    await boss.do('host.next');
    await ada.phase('guessing');
  });
});

describe('asking again', () => {
  it('Q2 is answered off the event loop: no answer is worked out on it, and each question once', async () => {
    await boot();
    const onLoop = vi.spyOn(again.oracle as NonNullable<typeof again.oracle>, 'answer');
    const apart = vi.spyOn(pool.real, 'answer');
    const room = await server.open({ playlist: [reloads(10)] });
    const boss = await host(server.url, room);
    const phones = await Promise.all(
      Array.from({ length: 20 }, (_, n) => player(server.url, room, `Phone ${n}`)),
    );
    await toGuessing(boss);
    const question = (reload: number) => ({ round: 0, question: { reload } });
    for (let reload = 1; reload <= 10; reload++) {
      const answers = await Promise.all(
        phones.flatMap((phone) => [phone.ask('ask', question(reload)), phone.ask('ask', question(reload))]),
      );
      for (const [i, answer] of answers.entries()) expect(answer).toEqual(answers[i - (i % 2)]);
      expect(answers.every(({ ok }) => ok)).toBe(true);
    }
    expect(onLoop).not.toHaveBeenCalled();
    expect(apart).toHaveBeenCalledTimes(200);
    expect(await phones[0]?.ask('ask', question(11))).toMatchObject({ refusal: 'no-questions-left' });
  });

  it('Q1 a question too far is refused, and so is nonsense', async () => {
    await boot();
    const room = await server.open({ playlist: [reloads(2)] });
    const ada = await player(server.url, room, 'Ada');
    await toGuessing(await host(server.url, room));
    const ask = (question: unknown) => ada.ask('ask', { round: 0, question });
    expect(await ask({ reload: 3 })).toMatchObject({ refusal: 'bad-question' });
    expect(await ask({ reload: 'all' })).toMatchObject({ refusal: 'bad-question' });
    expect((await ask({ reload: 1 })).ok).toBe(true);
    expect(server.failures).toEqual([]);
  });
});

it('the room of a refused order costs nothing', async () => {
  await boot();
  expect((await postJson(`${server.url}/api/rooms`, { playlist: [{ type: 'budget' }] })).status).toBe(400);
  expect(pool.asked).toEqual([]);
});
