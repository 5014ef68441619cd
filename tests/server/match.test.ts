// A match over real connections: the host's hand, the clock, the worker pool, the results.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFair } from '../../shared/fairness.ts';
import type { MatchResults, ProtectionOverall } from '../../shared/protocol/results.ts';
import { host, join, player, screen, toBriefing, toGuessing } from '../support/client.ts';
import { at, goalie, team } from '../support/match.ts';
import { bootServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

async function twoPlayers(order?: Parameters<TestServer['open']>[0]) {
  const room = await server.open(order);
  const boss = await host(server.url, room);
  const ada = await player(server.url, room, 'Ada');
  const bo = await player(server.url, room, 'Bo');
  return { room, boss, ada, bo };
}

describe('a match', () => {
  it('P1 goes from the lobby to the finale, and its results can be read', async () => {
    const { room, boss, ada, bo } = await twoPlayers({ playlist: [goalie()] });
    const unfinished = await fetch(`${server.url}/api/matches/${room.matchId}/results.json`);
    expect(unfinished.status).toBe(404);
    const commitment = await toBriefing(boss);
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
    await expect.poll(() => ada.room.state.phase).toBe('briefing');
    await boss.do('host.next');
    await ada.do('guess', { round: 0, guess: at(20, 30) });
    await bo.do('guess', { round: 0, guess: at(90, 10) });
    await boss.do('host.next');
    const { reveal } = await ada.phase('reveal');
    expect(isFair(commitment, reveal)).toBe(true);
    expect(reveal.guesses.map(({ player: id }) => id)).toEqual(['p1', 'p2']);
    await boss.do('host.next');
    const { standings, board, yours } = await ada.phase('finale');
    expect(standings).toHaveLength(2);
    expect(board).toMatchObject([{ rounds: 1, guesses: 2 }]);
    expect(yours).toEqual([reveal.guesses[0]?.error]);

    const results = (await (
      await fetch(`${server.url}/api/matches/${room.matchId}/results.json`)
    ).json()) as MatchResults;
    expect(results).toMatchObject({
      matchId: room.matchId,
      playlist: 'own',
      endedEarly: false,
      standings,
      board,
    });
    expect(results.guesses.map(({ name, error }) => [name, error])).toEqual(
      reveal.guesses.map(({ error }, i) => [['Ada', 'Bo'][i], error]),
    );
    const overall = (await (await fetch(`${server.url}/api/protection`)).json()) as ProtectionOverall;
    expect(overall.matches).toBeGreaterThanOrEqual(1);
    expect(overall.board[0]?.plan).toEqual(goalie().plan);
  });

  it('P2 starts without players, and a screen can follow', async () => {
    const room = await server.open();
    const [boss, wall] = [await host(server.url, room), await screen(server.url, room)];
    await toGuessing(boss);
    await expect.poll(() => wall.room.state.phase).toBe('guessing');
    expect((await wall.phase('guessing')).clue.type).toBe('find');
  });

  it('P4 all locked in: the reveal comes by itself, and the host saw who, not what', async () => {
    const { boss, ada, bo } = await twoPlayers();
    await toGuessing(boss);
    for (const guest of [ada, bo]) {
      await guest.do('guess', { round: 0, guess: at(30, 30) });
      await guest.do('lock', { round: 0 });
    }
    await expect.poll(() => boss.locked.at(-1)).toEqual(['p1', 'p2']);
    expect([...ada.locked, ...ada.placed]).toEqual([]);
    await expect.poll(() => ada.room.state.phase).toBe('reveal');
    expect((await ada.phase('reveal')).reveal.guesses).toHaveLength(2);
  });

  it('G7 the host sees who has placed, once a player however long they drag; counts leave out who is away', async () => {
    const { boss, ada, bo } = await twoPlayers();
    await toGuessing(boss);
    for (const x of [10, 20, 30]) await ada.do('guess', { round: 0, guess: at(x, 30) });
    await expect.poll(() => boss.placed.at(-1)).toEqual(['p1']);
    const told = boss.placed.length;
    await ada.do('guess', { round: 0, guess: at(40, 30) });
    await bo.do('guess', { round: 0, guess: at(40, 30) });
    await expect.poll(() => boss.placed.at(-1)).toEqual(['p1', 'p2']);
    expect(boss.placed).toHaveLength(told + 1);
    expect(boss.locked.at(-1)).toEqual([]);
    expect(ada.placed).toEqual([]);
    expect(boss.room.state.playing).toBe(2);
    await ada.do('lock', { round: 0 });
    await ada.leave();
    await expect.poll(() => boss.room.state.seats.get('p1')?.connected).toBe(false);
    expect(boss.room.state).toMatchObject({ playing: 2, locked: 1 }); // what is locked is there
    await bo.leave();
    await expect.poll(() => boss.room.state.playing).toBe(1);
    expect((await boss.hello()).placedPlayers).toEqual(['p1', 'p2']);
  });

  it.each(['on', 'off'] as const)(
    'P4 whoever is gone for ten seconds is not waited for (timer %s)',
    async (timer) => {
      const { boss, ada, bo } = await twoPlayers({ settings: { timer } });
      await toGuessing(boss);
      await ada.do('guess', { round: 0, guess: at(30, 30) });
      await ada.do('lock', { round: 0 });
      await bo.leave();
      await expect.poll(() => ada.room.state.seats.get('p2')?.connected).toBe(false);
      expect((await ada.hello()).phase.name).toBe('guessing');
      server.forward(10);
      await expect.poll(() => ada.room.state.phase).toBe('reveal');
    },
  );

  it('P6 a match that advances by itself is drawn and begun without a host pressing on', async () => {
    const room = await server.open({ playlist: [goalie(40)], settings: { pace: 'own' } });
    const solo = await join(server.url, room.code, { role: 'player', name: 'Solo', hostKey: room.hostKey });
    await toBriefing(solo);
    server.forward(8);
    await expect.poll(() => solo.room.state.phase).toBe('guessing');
    await solo.do('guess', { round: 0, guess: at(1, 1) });
    await solo.do('lock', { round: 0 });
    await expect.poll(() => solo.room.state.phase).toBe('reveal');
    expect((await solo.hello()).endsAt).toBeGreaterThan(Date.now());
  });

  it('P7 P9 P10 the host skips, pauses, resumes, extends and switches the timer off', async () => {
    const { boss, ada } = await twoPlayers({ playlist: [goalie(), team()] });
    await toGuessing(boss);
    const before = (await ada.hello()).endsAt ?? 0;
    await boss.do('host.extend', { seconds: 15 });
    expect((await ada.hello()).endsAt).toBe(before + 15_000);
    await boss.do('host.pause');
    expect(await ada.ask('guess', { round: 0, guess: at(1, 1) })).toEqual({ ok: false, refusal: 'paused' });
    expect(await ada.hello()).toMatchObject({ paused: true, endsAt: null });
    await expect.poll(() => ada.room.state.paused).toBe(true);
    await boss.do('host.resume');
    await boss.do('host.untimed');
    expect(await ada.hello()).toMatchObject({ paused: false, endsAt: null });
    await boss.do('host.skip');
    await expect.poll(() => ada.room.state.round).toBe(1);
    expect((await ada.hello()).rounds.map(({ played }) => played)).toEqual(['skipped', 'no']);
  });

  it('P8 ending early keeps what was revealed', async () => {
    const { room, boss, ada } = await twoPlayers();
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(5, 5) });
    await boss.do('host.next');
    await boss.do('host.next');
    await boss.do('host.end');
    const results = (await (
      await fetch(`${server.url}/api/matches/${room.matchId}/results.json`)
    ).json()) as MatchResults;
    expect(results.endedEarly).toBe(true);
    expect(results.guesses).toHaveLength(1);
  });

  it('P13 plays again in the same room; the old match stays readable, removed keys stay out', async () => {
    const { room, boss, ada, bo } = await twoPlayers({ playlist: [goalie()] });
    expect(await boss.ask('host.again')).toEqual({ ok: false, refusal: 'not-now' });
    await boss.do('host.kick', { player: 'p2' });
    await boss.do('host.end');
    const before = await ada.hello();
    await boss.do('host.again');
    const after = await ada.hello();
    expect(after.phase.name).toBe('lobby');
    expect(after.matchId).not.toBe(before.matchId);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.you).toMatchObject({ id: 'p1', name: 'Ada' });
    await expect.poll(() => ada.room.state.phase).toBe('lobby');
    await expect(player(server.url, room, 'Bo', bo.seatKey)).rejects.toThrow('removed');
    await toGuessing(boss);
    await ada.do('guess', { round: 0, guess: at(1, 1) });
    expect((await fetch(`${server.url}/api/matches/${room.matchId}/results.json`)).status).toBe(200);
  });

  it('N3 ghosts have guessed by the reveal or a moment later', async () => {
    const { boss, ada } = await twoPlayers({ playlist: [goalie()] });
    await toGuessing(boss);
    await boss.do('host.next');
    await expect
      .poll(
        async () => (await ada.phase('reveal')).reveal.attacks.map(({ attacker }) => attacker).toSorted(),
        {
          timeout: 15_000,
        },
      )
      .toEqual(expect.arrayContaining(['blind', 'eye']));
  });

  it('Q1 Q2 questions are counted across reloads, and the same one again is free', async () => {
    const number = { type: 'number', digits: 3, answers: 'equality', questions: 2, seconds: 60 } as const;
    const { room, boss, ada, bo } = await twoPlayers({ playlist: [number] });
    await toGuessing(boss);
    const asking = (digits: string) => ({ round: 0, question: { digits } });
    const answer = await ada.do<{ count: number }>('ask', asking('123'));
    expect(answer.count === 0 || answer.count === 1).toBe(true);
    expect(await ada.do('ask', asking('123'))).toEqual(answer);
    await ada.do('ask', asking('124'));
    const back = await player(server.url, room, 'Ada', ada.seatKey);
    expect(await back.ask('ask', asking('125'))).toEqual({ ok: false, refusal: 'no-questions-left' });
    expect(await back.do('ask', asking('123'))).toEqual(answer);
    expect((await back.hello()).you?.asked.map(({ question }) => question)).toEqual([
      { digits: '123' },
      { digits: '124' },
    ]);
    expect((await bo.hello()).you?.asked).toEqual([]);
    expect(await bo.ask('ask', asking('12x'))).toEqual({ ok: false, refusal: 'bad-question' });
    await bo.do('ask', asking('125'));
  });

  it('T1 two phones and one that comes back get the same bytes', async () => {
    const { room, boss, ada, bo } = await twoPlayers({
      playlist: [
        {
          ...goalie(),
          plan: { model: { family: 'idw', power: 3 }, protection: { kind: 'noise', sigma: 0.1 } },
        },
      ],
    });
    await toGuessing(boss);
    const first = await ada.map();
    const other = await bo.map();
    await ada.leave();
    const back = await player(server.url, room, 'Ada', ada.seatKey);
    const again = await back.map();
    expect(first).toHaveLength(48 * 30);
    expect([Buffer.from(other).equals(first), Buffer.from(again).equals(first)]).toEqual([true, true]);
    expect(new Set(first).size).toBeGreaterThan(10);
  });
});
