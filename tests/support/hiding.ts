// Rounds of *You are the data* that the computer plays alone: one person stands as told, the others as they like, and
// two of three look at the map. What choosing a place is worth, by map.
import { dealPitches, drawLots } from '../../server/rounds/hiding/pitches.ts';
import { scoreHiding } from '../../server/rounds/hiding/scores.ts';
import { publishPitches, stood } from '../../server/rounds/hiding/standing.ts';
import { seek, seekBlindly } from '../../shared/attack/seek.ts';
import { below, between, type Randomness } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Plan } from '../../shared/release/plan.ts';
import { HIDE_PINS, HIDING_GROUND, type HideTruth } from '../../shared/rounds/hide.ts';
import type { DataRecord, Group, Place } from '../../shared/scenario/records.ts';
import { findersOf, soughtBy } from '../../shared/score/hiding.ts';

const none = { kind: 'none' } as const;
export const HIDING_MAPS = {
  sharp: { model: { family: 'idw', power: 2 }, protection: none },
  'blur 4': { model: { family: 'kernel', width: 4 }, protection: none },
  'blur 8': { model: { family: 'kernel', width: 8 }, protection: none },
  'epsilon 1': {
    model: { family: 'tiles', columns: 8, rows: 5 },
    protection: { kind: 'private', epsilon: 1, delta: 0 },
  },
} as const satisfies Record<string, Plan>;

type Way = (known: readonly DataRecord[], group: Group, randomness: Randomness) => Place;

/** Of many places, in the own half or anywhere, the one that is most nearly so far from the nearest of one's colour. */
const off =
  (metres: number, where: 'anywhere' | 'at home' = 'anywhere'): Way =>
  (known, group, randomness) => {
    const mates = known.filter((each) => each.group === group);
    const { x, y } = HIDING_GROUND;
    const isLeft = where === 'at home' && group === 1;
    const isRight = where === 'at home' && group === 0;
    const tries = Array.from({ length: 30 }, () => ({
      x: between(randomness, isRight ? 60 : x.low, isLeft ? 60 : x.high),
      y: between(randomness, y.low, y.high),
    }));
    const miss = (at: Place) =>
      Math.abs(Math.min(...mates.map((mate) => Math.hypot(mate.x - at.x, mate.y - at.y))) - metres);
    return tries.reduce((best, at) => (miss(at) < miss(best) ? at : best));
  };

/** In the other half, as far from anybody known as a look at the rings finds. */
const alone: Way = (known, group, randomness) => {
  const { x, y } = HIDING_GROUND;
  const tries = Array.from({ length: 30 }, () => ({
    x: between(randomness, group === 1 ? 60 : x.low, group === 1 ? x.high : 60),
    y: between(randomness, y.low, y.high),
  }));
  const room = (at: Place) => Math.min(...known.map((each) => Math.hypot(each.x - at.x, each.y - at.y)));
  return tries.reduce((best, at) => (room(at) > room(best) ? at : best));
};

export const WAYS = {
  'beside a mate, 2 m': off(2),
  '4 m off': off(4),
  '7 m off': off(7),
  'own half, 12 m': off(12, 'at home'),
  'alone among the others': alone,
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof WAYS;

export interface Played {
  readonly hide: number; // points of 500
  readonly found: number; // 0 … 1, of those who looked for them
  readonly grass: number;
  readonly looking: number; // seek points of 500 of whoever looks
  readonly blind: number; // and of whoever does not
}

/** One round of `people` on a pitch; the first stands in `way`. */
export function playHiding(plan: Plan, people: number, way: WayName, seed: string): Played {
  const randomness = seeded(seed);
  const players = Array.from({ length: people }, (_, i) => `p${i + 1}`);
  const pitches = dealPitches(drawLots(randomness), players, 'ten');
  const all = Object.values(WAYS);
  const places = new Map(
    pitches.flatMap(({ known, hidden }) =>
      hidden.map(({ player, group }): [string, Place] => {
        const chosen = player === 'p1' ? WAYS[way] : all[below(randomness, all.length)]!;
        return [player ?? '', chosen(known, group, randomness)];
      }),
    ),
  );
  const truth = stood(pitches, places, randomness);
  const [release] = publishPitches({ plan }, truth, randomness);
  const pitch = truth.pitches[0] as HideTruth['pitches'][number];
  if (!release) throw new Error('a pitch without a map');
  const own = pitch.people.findIndex(({ player }) => player === 'p1');
  const others = pitch.people.flatMap((each, i) => (i === own ? [] : [{ ...each, stands: i }]));
  const isLooking = (i: number) => i % 3 !== 2;
  const seekers = others.map((each, i) => ({
    stands: each.stands,
    pins: isLooking(i)
      ? seek(release, [...pitch.known, each], HIDE_PINS, randomness)
      : seekBlindly([...pitch.known, each], HIDE_PINS, randomness),
  }));
  const sought = seekers.map((seeker) => soughtBy(seeker, pitch.people, HIDE_PINS));
  const mean = (picked: readonly { seek: number }[]) =>
    picked.reduce((sum, { seek: points }) => sum + points, 0) / Math.max(1, picked.length);
  const guesses = new Map(others.map(({ player }, i) => [player ?? '', { places: seekers[i]?.pins ?? [] }]));
  return {
    hide: scoreHiding(truth, guesses, []).get('p1')?.points ?? 0,
    found: (findersOf(pitch.people, seekers, sought)[own] ?? 0) / seekers.length,
    grass: pitch.people[own]?.grass ?? 0,
    looking: mean(sought.filter((_, i) => isLooking(i))),
    blind: mean(sought.filter((_, i) => !isLooking(i))),
  };
}

/** The mean over `rounds` seeded rounds. */
export function meanHiding(plan: Plan, people: number, way: WayName, rounds: number): Played {
  const played = Array.from({ length: rounds }, (_, i) =>
    playHiding(plan, people, way, `hiding ${people} ${i}`),
  );
  const mean = (of: (one: Played) => number) => played.reduce((sum, one) => sum + of(one), 0) / rounds;
  return {
    hide: mean(({ hide }) => hide),
    found: mean(({ found }) => found),
    grass: mean(({ grass }) => grass),
    looking: mean(({ looking }) => looking),
    blind: mean(({ blind }) => blind),
  };
}
