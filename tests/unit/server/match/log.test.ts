// Rules L and the promises over all matches: any sequence of commands leaves a valid match that its log reproduces.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../server/match/commands.ts';
import { replay } from '../../../../server/match/evolve.ts';
import { players, seatOf } from '../../../../server/match/match.ts';
import { standings } from '../../../../server/match/scoring.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { readEvent, writeEvent } from '../../../../server/store/eventText.ts';
import type { Pace } from '../../../../shared/protocol/pace.ts';
import { PHASES } from '../../../../shared/protocol/view.ts';
import { ATTACKERS } from '../../../../shared/score/attackers.ts';
import { goalie, Table, team } from '../../../support/match.ts';
import { found, plantedSecret, textOf, traces } from '../../../support/planted.ts';

const player = fc.constantFrom('p1', 'p2', 'p3', 'p9');
const round = fc.constantFrom(0, 1, 2);
const place = fc.record({
  x: fc.double({ min: -5, max: 125, noDefaultInfinity: true }),
  y: fc.double({ min: -5, max: 80, noDefaultInfinity: true }),
});
const pins = fc.record({ places: fc.array(place, { maxLength: 12 }) });
const present = fc.subarray(['p1', 'p2', 'p3']);
const awayMs = fc.constantFrom(null, 0, 15_000, 1e6);
const planted = plantedSecret(0);

const command = fc.oneof(
  fc.record({
    type: fc.constant('join' as const),
    seatHash: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.oneof(fc.constantFrom('Ada', 'Bo', 'Cy', 'ada'), fc.string({ maxLength: 24 })),
  }),
  fc.record({ type: fc.constant('rename' as const), player, name: fc.string({ maxLength: 22 }) }),
  fc.record({ type: fc.constant('guess' as const), player, round, guess: fc.oneof(pins, fc.anything()) }),
  fc.record({ type: fc.constant('lock' as const), player, round, present }),
  fc.record({ type: fc.constant('unlock' as const), player, round }),
  fc.record({ type: fc.constant('ask' as const), player, round, question: fc.anything() }),
  fc.record({ type: fc.constant('kick' as const), player }),
  fc.record({ type: fc.constant('door' as const), locked: fc.boolean() }),
  fc.record({ type: fc.constant('address' as const), address: fc.constantFrom('192.168.1.23', null) }),
  fc.record({ type: fc.constant('drawn' as const), round, drawn: fc.constant(planted) }),
  fc.record({
    type: fc.constant('tick' as const),
    present,
    hosting: fc.record({
      keyAwayMs: awayMs,
      actingAwayMs: awayMs,
      keyPlays: fc.boolean(),
      connected: present,
    }),
  }),
  fc.record({
    type: fc.constant('goOn' as const),
    player,
    phase: fc.constantFrom('reveal' as const, 'standings' as const),
    round,
    present,
  }),
  fc.record({
    type: fc.constant('pace' as const),
    pace: fc.constantFrom('teacher' as const, 'party' as const),
  }),
  fc.record({ type: fc.constant('passOn' as const), connected: present }),
  fc.record({ type: fc.constant('extend' as const), seconds: fc.integer({ min: 5, max: 120 }) }),
  fc.record({ type: fc.constant('returned' as const), awayMs: fc.integer({ min: 0, max: 1e6 }) }),
  fc.record({
    type: fc.constant('attacked' as const),
    round,
    attacker: fc.constantFrom(...ATTACKERS),
    guess: fc.constant({ places: [{ x: 60, y: 30 }] }),
  }),
  fc
    .constantFrom('start', 'next', 'next', 'next', 'pause', 'resume', 'skip', 'untimed', 'takeBack', 'end')
    .map((type) => ({ type }) as Command),
) as fc.Arbitrary<Command>;
/** A command and how many milliseconds pass before it. */
const script = fc.array(fc.tuple(command, fc.constantFrom(0, 1, 400, 1_000, 9_000, 70_000)), {
  maxLength: 60,
});
const quick = { numRuns: 150 };

/** Joined, drawn and started, so that a random script gets somewhere; then the script. */
function played(
  steps: readonly (readonly [Command, number])[],
  everyStep: (table: Table) => void = () => {},
  pace: Pace = 'party',
) {
  const table = new Table({ specs: [goalie(), team(), goalie()], settings: { capacity: 3, pace } });
  table
    .join('Ada', 'Bo')
    .play({ type: 'drawn', round: 0, drawn: planted }, { type: 'start' }, { type: 'next' });
  for (const [next, passed] of steps) {
    table.now += passed;
    table.submit(next);
    everyStep(table);
  }
  return table;
}

describe('the log', () => {
  it('L1 replaying a log gives the same match, also after writing it down', () => {
    fc.assert(
      fc.property(script, fc.constantFrom('teacher', 'party', 'own'), (steps, pace) => {
        const { match, events } = played(steps, undefined, pace);
        expect(replay(events)).toEqual(match);
        expect(replay(events.map(writeEvent).map(readEvent))).toEqual(match);
      }),
      quick,
    );
  });

  it('L2 a refused command leaves the very same match', () => {
    fc.assert(
      fc.property(script, command, (steps, last) => {
        const table = played(steps);
        const before = table.match;
        if (!table.submit(last).ok) expect(table.match).toBe(before);
      }),
      quick,
    );
  });

  it('L1 any sequence of commands leaves a valid match', () => {
    fc.assert(
      fc.property(script, (steps) => {
        played(steps, ({ match, events }) => {
          expect(PHASES).toContain(match.phase.name);
          if ('round' in match.phase) expect(match.specs[match.phase.round]).toBeDefined();
          if (match.phase.name === 'guessing') expect(match.drawn.has(match.phase.round)).toBe(true);
          if (match.actingHost !== null) expect(seatOf(match, match.actingHost)).toBeDefined(); // H3
          const seated = players(match).map(({ name }) => name.toLocaleLowerCase());
          expect(new Set(seated).size).toBe(seated.length);
          expect(seated.length).toBeLessThanOrEqual(match.settings.capacity);
          const indices = match.closed.map(({ index }) => index);
          expect(indices).toEqual(indices.map((_, i) => i)); // closed in order, each once
          expect(events.every((event) => Number.isFinite(event.at))).toBe(true);
        });
      }),
      quick,
    );
  });

  it('T2 whatever is played, no view before the lock holds a planted secret', () => {
    const forbidden = traces(planted);
    fc.assert(
      fc.property(script, (steps) => {
        played(steps, ({ match, now }) => {
          if (match.closed.some(({ skipped }) => !skipped)) return;
          for (const viewer of [
            { player: 'p1', isHost: false },
            { player: 'p2', isHost: true },
            { player: null, isHost: false },
          ]) {
            expect(found(textOf(viewFor(match, viewer, now)), forbidden)).toEqual([]);
          }
        });
      }),
      quick,
    );
  });

  it('N1 points are whole, 0 to 1000 a round, and their sum is what the standings say', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { match } = played(steps);
        for (const { guesses } of match.closed)
          for (const { points } of guesses) {
            expect(Number.isInteger(points)).toBe(true);
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(1000);
          }
        for (const { player: id, points } of standings(match)) {
          const rounds = match.closed.flatMap(({ guesses }) =>
            guesses.filter((guess) => guess.player === id),
          );
          expect(points).toBe(rounds.reduce((sum, guess) => sum + guess.points, 0));
        }
      }),
      quick,
    );
  });

  it('N1 the order of the pins does not matter, to the last bit', () => {
    const spec = team();
    const drawn = new Table({ specs: [spec] }).draw(0).match.drawn.get(0);
    if (!drawn) throw new Error('not drawn');
    const onField = fc.record({
      x: fc.double({ min: 0, max: 120, noNaN: true }),
      y: fc.double({ min: 0, max: 75, noNaN: true }),
    });
    const reordered = fc
      .array(onField, { minLength: 1, maxLength: 11 })
      .chain((places) =>
        fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: places.length })),
      );
    fc.assert(
      fc.property(reordered, ([places, other]) => {
        const [a, b] = [places, other].map((list) => rulesOf(spec).score(spec, drawn, { places: list }));
        expect(b?.points).toBe(a?.points);
        expect(b?.error).toBeCloseTo(a?.error ?? Number.NaN, 9);
      }),
      quick,
    );
  });
});
