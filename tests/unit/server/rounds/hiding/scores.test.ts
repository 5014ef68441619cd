// A whole round of hiding and seeking, scored.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealPitches, drawLots } from '../../../../../server/rounds/hiding/pitches.ts';
import { scoreHiding } from '../../../../../server/rounds/hiding/scores.ts';
import { publishPitches, stood } from '../../../../../server/rounds/hiding/standing.ts';
import { seek } from '../../../../../shared/attack/seek.ts';
import type { Randomness } from '../../../../../shared/random/randomness.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';
import { HIDING_GROUND, type HideTruth, hide } from '../../../../../shared/rounds/hide.ts';
import { HIDING_MAPS } from '../../../../support/hiding.ts';

function drawn(count: number, randomness: Randomness): HideTruth {
  const players = Array.from({ length: count }, (_, i) => `p${i + 1}`);
  const { x, y } = HIDING_GROUND;
  const places = new Map(
    players.map((player) => [
      player,
      {
        x: x.low + (x.high - x.low) * randomness.uniform(),
        y: y.low + (y.high - y.low) * randomness.uniform(),
      },
    ]),
  );
  return stood(dealPitches(drawLots(randomness), players, 'ten'), places, randomness);
}

const looked = (truth: HideTruth, randomness: Randomness) => {
  const releases = publishPitches({ plan: HIDING_MAPS.sharp }, truth, randomness);
  return new Map(
    truth.pitches.flatMap(({ known, people }, i) =>
      people.flatMap(({ player }) => {
        const release = releases[i];
        return player && release ? [[player, { places: seek(release, known, 3, randomness) }] as const] : [];
      }),
    ),
  );
};

describe('a scored round', () => {
  it('gives 0 to 1000 to everybody, and the same whatever people are called', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (count, seed) => {
        const randomness = seeded(`round ${seed}`);
        const truth = drawn(count, randomness);
        const guesses = looked(truth, randomness);
        const scores = scoreHiding(truth, guesses, []);
        expect(scores.size).toBe(count);
        for (const { points } of scores.values()) expect(points >= 0 && points <= 1000).toBe(true);
        const other = (player: string) => `x${player}`;
        const renamed: HideTruth = {
          ...truth,
          pitches: truth.pitches.map((pitch) => ({
            ...pitch,
            people: pitch.people.map((each) => ({ ...each, player: each.player && other(each.player) })),
          })),
        };
        const again = scoreHiding(
          renamed,
          new Map([...guesses].map(([who, guess]) => [other(who), guess])),
          [],
        );
        for (const [player, score] of scores) expect(again.get(other(player))).toEqual(score);
      }),
      { numRuns: 15 },
    );
  });

  it('pays who was placed by lot for looking only, and nobody for hiding where nobody looked', () => {
    const randomness = seeded('asleep');
    const truth = stood(dealPitches(drawLots(randomness), ['ann', 'ben'], 'ten'), new Map(), randomness);
    const { people } = truth.pitches[0] as HideTruth['pitches'][number];
    const place = people.find(({ player }) => player === 'ben') as { x: number; y: number };
    const scores = scoreHiding(truth, new Map([['ann', { places: [place] }]]), []);
    expect(scores.get('ann')).toMatchObject({ points: 167 });
    expect(scores.get('ben')).toMatchObject({ points: 0 });
    const silent = scoreHiding(drawn(5, randomness), new Map(), []);
    expect([...silent.values()].map(({ points }) => points)).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes grass and manner from no seal: known people and places are in it, and nothing else', () => {
    const truth = drawn(4, seeded('seal'));
    const sealed = hide.sealed(truth) as { pitches: { people: object[] }[] };
    expect(Object.keys(sealed.pitches[0]?.people[0] ?? {}).sort()).toEqual(['group', 'player', 'x', 'y']);
  });

  it('places the computer and the late inside the dashed line', () => {
    for (let seed = 0; seed < 40; seed++) {
      const randomness = seeded(`bots ${seed}`);
      const { pitches } = stood(dealPitches(drawLots(randomness), ['ann'], 'ten'), new Map(), randomness);
      for (const { x, y } of pitches[0]?.people ?? []) {
        expect(x).toBeGreaterThanOrEqual(HIDING_GROUND.x.low);
        expect(x).toBeLessThanOrEqual(HIDING_GROUND.x.high);
        expect(y).toBeGreaterThanOrEqual(HIDING_GROUND.y.low);
        expect(y).toBeLessThanOrEqual(HIDING_GROUND.y.high);
      }
    }
  });
});
