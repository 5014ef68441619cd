// Rules V: what is said of a round, and from what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../server/match/commands.ts';
import { replay } from '../../../../server/match/evolve.ts';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { openReading, readersIn, readRound, unreadRounds } from '../../../../server/match/reading.ts';
import { viewFor } from '../../../../server/match/view.ts';
import { type Drawn, rulesOf } from '../../../../server/rounds.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Guess, RoundSpec, Truth } from '../../../../shared/rounds.ts';
import type { DataRecord } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';
import { ALPHAS } from '../../../../shared/score/verdict/outcome.ts';
import { MOMENTS } from '../../../../shared/score/verdict/reading.ts';
import { at, goalie, Table, team } from '../../../support/match.ts';

const WORK = workOf(20_000_000); // the eye looks once
const next = { type: 'next' } as const;
const attack = (attacker: 'eye' | 'solver', guess: object, round = 0) =>
  ({ type: 'attacked', round, attacker, guess }) as Command;

/** The command that a worker's answer leads to. */
function readingOf(table: Table, round = 0): Command & { type: 'read' } {
  const closed = unreadRounds(table.match).find(({ index }) => index === round);
  if (!closed) throw new Error(`round ${round} cannot be read`);
  return {
    type: 'read',
    round,
    readers: readersIn(closed),
    reading: readRound(openReading(table.match, closed)),
  };
}

describe('the reading of a round', () => {
  it('V1 comes once, after the lock and after both machines', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() });
    expect(unreadRounds(table.match)).toEqual([]);
    table.play(attack('eye', at(1, 1))).play(next);
    expect(unreadRounds(table.match)).toEqual([]);
    table.play(attack('solver', at(1, 1)));
    const command = readingOf(table);
    table.play(command);
    expect(table.match.readings.get(0)).toEqual(command.reading);
    expect(table.refusal(command)).toBe('not-now');
    expect(replay(table.events)).toEqual(table.match);
  });

  it('V1 a view tells nothing of it before it is known, and the same to everybody after', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play(next);
    const shown = (player: string | null) =>
      viewFor(table.match, { player, isHost: false }, table.now).rounds[0];
    expect(shown('p1')).toMatchObject({ hasVerdict: true, reading: null });
    table.play(attack('eye', at(1, 1))).play(attack('solver', at(1, 1)));
    const command = readingOf(table);
    table.play(command);
    for (const player of ['p1', null]) expect(shown(player)?.reading).toEqual(command.reading);
  });

  it('V3 is the same whenever it is worked out', () => {
    const table = new Table({ specs: [team()] }).join('Ada', 'Bo').toGuessing();
    table
      .guess('p1', { places: table.targets().slice(0, 4) })
      .guess('p2', at(20, 20))
      .play(next);
    table.play(attack('eye', at(3, 3))).play(attack('solver', { places: table.targets() }));
    expect(readingOf(table)).toEqual(readingOf(table));
  });

  it('V3 S5 without a removed player it is worked out anew', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing();
    table.guess('p1', { places: table.targets() }).guess('p2', at(119, 74)).play(next);
    table.play(attack('eye', at(1, 1))).play(attack('solver', at(1, 1)));
    const both = readingOf(table);
    table.play({ type: 'kick', player: 'p2' });
    expect(table.refusal(both)).toBe('not-now');
    const one = readingOf(table);
    expect(one.reading).toMatchObject({ players: 1, here: 1000 });
    expect(both.reading).toMatchObject({ players: 2, here: 500 });
    table.play(one).play({ type: 'kick', player: 'p1' });
    expect(table.match.readings.size).toBe(0);
    expect(readingOf(table).reading).toMatchObject({ players: 0, here: null, outcome: 'known' });
  });
});

interface Case {
  readonly name: string;
  readonly spec: RoundSpec;
  readonly guesses: (table: Table) => readonly object[];
  readonly eye?: (table: Table) => object;
  readonly solver?: (table: Table) => object;
  readonly outcome: string;
}

const truly = (table: Table) => ({ places: table.targets() });
const unmeasured: RoundSpec = {
  ...goalie(),
  plan: { model: { family: 'idw', power: 2.5 }, protection: { kind: 'none' } },
};
const corner = () => at(119, 1);
const secret = { kind: 'private', epsilon: 1, delta: 1e-6 } as const;

const CASES: readonly Case[] = [
  {
    name: 'the room stands on the spot',
    spec: goalie(),
    guesses: (t) => [truly(t), truly(t)],
    outcome: 'read',
  },
  {
    name: 'one joker does not undo a perfect leak',
    spec: goalie(),
    guesses: (t) => [...Array(11).fill(truly(t)), corner()],
    outcome: 'read',
  },
  {
    name: 'half of a team found exactly',
    spec: team(),
    guesses: (t) => [{ places: t.targets().slice(0, 6) }],
    outcome: 'read',
  },
  {
    name: 'only the eye found him',
    spec: goalie(),
    guesses: () => [corner()],
    eye: truly,
    outcome: 'computer',
  },
  {
    name: 'only the solver did',
    spec: goalie(),
    guesses: () => [corner()],
    solver: truly,
    outcome: 'computer',
  },
  {
    name: 'a computer, and nobody guessed',
    spec: goalie(),
    guesses: () => [],
    solver: truly,
    outcome: 'computer',
  },
  {
    name: 'nobody guessed under a plan that was never measured',
    spec: unmeasured,
    guesses: () => [],
    outcome: 'nobody',
  },
  {
    name: 'nobody found anything under such a plan',
    spec: unmeasured,
    guesses: () => [corner(), corner()],
    outcome: 'close',
  },
  {
    name: 'nobody found anything, and it leaks elsewhere',
    spec: goalie(),
    guesses: () => [corner(), corner()],
    outcome: 'known',
  },
  {
    name: 'a promise, though a lucky pin hits',
    spec: { ...goalie(), plan: { model: { family: 'kernel', width: 8 }, protection: secret } },
    guesses: (t) => [truly(t)],
    outcome: 'promise',
  },
];

describe('what is said of a round', () => {
  it.each(CASES)('V2 $name: $outcome', ({ spec, guesses, eye = corner, solver = corner, outcome }) => {
    const table = new Table({ specs: [spec] });
    const names = Array.from({ length: 12 }, (_, i) => `Player ${i}`);
    table.join(...names).toGuessing();
    for (const [i, guess] of guesses(table).entries()) table.guess(`p${i + 1}`, guess as never);
    table
      .play(next)
      .play(attack('eye', eye(table)))
      .play(attack('solver', solver(table)));
    expect(readingOf(table).reading.outcome).toBe(outcome);
  });

  it.each(measured())(
    'V2 $type $target $index: the truth is read wherever a verdict is possible',
    ({ spec }) => {
      const rules = rulesOf(spec);
      const drawn = rules.draw(spec, seeded(`truth of ${JSON.stringify(spec)}`));
      const guess = truthAsGuess(rules.truth(spec, drawn));
      expect(rules.fits(spec, guess)).toBe(true);
      expect(rules.score(spec, drawn, guess).points).toBe(1000);
      const reading = rules.measure?.read(spec, drawn, [guess], MOMENTS.room, seeded('moments'));
      expect(reading).toMatchObject({ here: 1, p: 1 / (MOMENTS.room + 1) });
      expect(reading?.elsewhere).toBeLessThan(0.7);
    },
  );

  it('V2 an older draw, which kept no match, is not judged', () => {
    const table = new Table().join('Ada').toGuessing();
    table.guess('p1', { places: table.targets() }).play(next);
    table.play(attack('eye', at(1, 1))).play(attack('solver', at(1, 1)));
    const closed = unreadRounds(table.match)[0];
    if (!closed) throw new Error('nothing to read');
    const open = openReading(table.match, closed);
    const drawn = open.drawn as Drawn<'find'>;
    const { match: _, ...older } = drawn.secret;
    const reading = readRound({ ...open, drawn: { ...drawn, secret: older } });
    expect(reading).toMatchObject({ outcome: null, pRoom: null, pEye: null, pSolver: null });
  });

  it('V2 a nearer pin never lowers what is read here', () => {
    const table = new Table();
    table.draw(0);
    const spec = goalie();
    const drawn = table.match.drawn.get(0) as Drawn<'find'>;
    const [truth] = table.targets();
    if (!truth) throw new Error('a goalie was expected');
    const metres = fc.double({ min: 0, max: 40, noNaN: true });
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(metres, metres, angle, (a, b, direction) => {
        const pinAt = (distance: number) =>
          at(truth.x + distance * Math.cos(direction), truth.y + distance * Math.sin(direction));
        const read = (distance: number) =>
          rulesOf(spec).measure?.read(spec, drawn, [pinAt(distance)], 9, seeded('moments'))?.here ??
          Number.NaN;
        expect(read(Math.min(a, b))).toBeGreaterThanOrEqual(read(Math.max(a, b)));
      }),
    );
  });

  it('V2 where the release tells nothing of the moment, no more than the promised share is accused', () => {
    // The null is made exactly: after publishing, the truth becomes another moment of the same match.
    const spec = goalie();
    const rules = rulesOf<'find'>(spec);
    const rounds = 300;
    let accused = 0;
    for (let i = 0; i < rounds; i++) {
      const randomness = seeded(`null ${i}`);
      const drawn = rules.draw(spec, randomness);
      const { match } = drawn.secret;
      if (!match || !rules.attackers.eye) throw new Error('a match and an eye were expected');
      const seen = rules.attackers.eye(spec, drawn.release, randomness, WORK, () => null);
      const moved = { ...drawn, secret: { ...drawn.secret, records: soccer.drawAgain(match, randomness) } };
      const reading = rules.measure?.read(spec, moved, [seen], MOMENTS.room, randomness);
      if ((reading?.p ?? 1) <= ALPHAS.room) accused++;
    }
    expect(accused / rounds).toBeLessThanOrEqual(ALPHAS.room + 3 * Math.sqrt((0.03 * 0.97) / rounds));
  });
});

/** Every spec of the shipped playlists of which a verdict is given, once. */
function measured() {
  const all = Object.values(PLAYLISTS).flat();
  const known = new Map(all.map((spec) => [JSON.stringify({ ...spec, seconds: 0 }), spec]));
  return [...known.values()]
    .filter((spec) => rulesOf(spec).measure !== undefined)
    .map((spec, index) => ({
      spec,
      index,
      type: spec.type,
      target: 'target' in spec ? String(spec.target) : '',
    }));
}

function truthAsGuess(truth: Truth): Guess {
  switch (truth.type) {
    case 'find':
    case 'again':
      return { places: truth.targets.map((index) => placeOf(truth.records[index])) };
    case 'pay': {
      const paid = truth.targets.map((index) => truth.records[index]?.y ?? Number.NaN);
      return paid.length === 1 ? { dollars: paid, years: 1 } : { dollars: paid };
    }
    case 'line':
      return { dollars: truth.records[truth.target]?.y ?? Number.NaN, higher: truth.higher };
    case 'insider':
      return { dollars: truth.person.y };
    default:
      throw new Error(`rounds of type '${truth.type}' have no verdict`);
  }
}

const placeOf = (record: DataRecord | undefined) => ({
  x: record?.x ?? Number.NaN,
  y: record?.y ?? Number.NaN,
});
