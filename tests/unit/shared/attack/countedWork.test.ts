// Attackers stop by counted work: whatever the clock says meanwhile, the same round brings the same guesses.
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { attack } from '../../../../server/workers/worker.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { FindSpec } from '../../../../shared/rounds/find.ts';
import type { RoundSpec } from '../../../../shared/rounds.ts';
import { ATTACKERS, type AttackerName } from '../../../../shared/score/attackers.ts';

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => vi.restoreAllMocks());

/** One spec of every kind of round that an attacker plays in. */
const specs = [
  ...new Map(
    Object.values(PLAYLISTS)
      .flat()
      .map((spec) => [spec.type, spec]),
  ).values(),
].filter((spec) => Object.keys(rulesOf(spec).attackers).length > 0);

/** What an attacker guesses on a machine on which so much time passes between two looks at the clock. */
function guessAt(tickMs: number, spec: RoundSpec, seed: number, attacker: AttackerName) {
  let now = 0;
  const tick = () => {
    now += tickMs;
    return now;
  };
  vi.spyOn(performance, 'now').mockImplementation(tick);
  vi.spyOn(Date, 'now').mockImplementation(tick);
  const drawn = rulesOf(spec).draw(spec, seeded(`counted ${seed}`));
  const guess = attack({ task: 'attack', spec, drawn, attacker });
  vi.restoreAllMocks();
  return guess;
}

describe('counted work', () => {
  it.each(specs.map((spec) => [spec.type, spec] as const))(
    'a slow machine and a fast one guess the same: %s',
    (_, spec) => {
      for (const attacker of ATTACKERS)
        if (rulesOf(spec).attackers[attacker])
          expect(guessAt(1_000, spec, 1, attacker)).toEqual(guessAt(0.001, spec, 1, attacker));
    },
  );

  it('so do they on any round, asked again after a restart', () => {
    const quick = specs.filter(({ type }) => type !== 'budget' && type !== 'oracle');
    fc.assert(
      fc.property(
        fc.constantFrom(...quick),
        fc.nat(1_000),
        fc.constantFrom<AttackerName>('eye', 'solver'),
        (spec, seed, attacker) => {
          fc.pre(rulesOf(spec).attackers[attacker] !== undefined);
          expect(guessAt(700, spec, seed, attacker)).toEqual(guessAt(0, spec, seed, attacker));
        },
      ),
      { numRuns: 12, seed: 3 },
    );
  });

  it('a search that its work runs out on ends where it ends everywhere', () => {
    const noisy: FindSpec = {
      type: 'find',
      scenario: 'soccer',
      target: 'team',
      seconds: 30,
      plan: { model: { family: 'kernel', width: 2 }, protection: { kind: 'none' } }, // takes all it is given
    };
    expect(guessAt(1_000, noisy, 2, 'solver')).toEqual(guessAt(0, noisy, 2, 'solver'));
  });

  it('other rounds and other attackers have chances of their own', () => {
    const [spec] = specs.filter(({ type }) => type === 'find') as [RoundSpec];
    expect(guessAt(0, spec, 1, 'eye')).not.toEqual(guessAt(0, spec, 2, 'eye'));
  });
});

describe('work', () => {
  it('is spent when as much is done as was given, and not before', () => {
    const work = workOf(10);
    work.spend(9);
    expect(work.isSpent()).toBe(false);
    work.spend(1);
    expect(work.isSpent()).toBe(true);
  });

  it('keeps a part for what comes after, out of the same whole', () => {
    const work = workOf(100);
    const searching = work.upTo(0.7);
    searching.spend(60);
    work.spend(10);
    expect([searching.isSpent(), work.isSpent()]).toEqual([true, false]);
    searching.spend(30);
    expect(work.isSpent()).toBe(true);
  });

  it('says how much is done, never less than before, and ends when called off', () => {
    const shares: number[] = [];
    let isOff = false;
    const work = workOf(100, { report: (share) => shares.push(share), cancelled: () => isOff });
    for (const units of [10, 30, 500]) {
      work.isSpent();
      work.spend(units);
    }
    work.upTo(0.5).isSpent();
    expect(shares).toEqual([0, 0.1, 0.4, 1]);
    const unlimited = workOf(Number.POSITIVE_INFINITY, { cancelled: () => isOff });
    expect(unlimited.isSpent()).toBe(false);
    isOff = true;
    expect(unlimited.isSpent()).toBe(true);
  });
});
