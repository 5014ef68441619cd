// Dealing: who is on which pitch, in which shirt, among whom.
import { describe, expect, it, test } from 'vitest';
import { dealPitches, drawLots, pitchOf, withLate } from '../../../../../server/rounds/hiding/pitches.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';

const lots = drawLots(seeded('lots'));
const named = (count: number) => Array.from({ length: count }, (_, i) => `p${i + 1}`);
const deal = (count: number) => dealPitches(lots, named(count), 'ten');

describe('pitches', () => {
  test.each([
    [0, [4]],
    [1, [4]],
    [4, [4]],
    [10, [10]],
    [12, [12]],
    [13, [7, 6]],
    [30, [10, 10, 10]],
    [200, [...Array(13).fill(12), ...Array(4).fill(11)]],
  ])('%d players stand on pitches of %j', (count, sizes) => {
    const pitches = deal(count);
    expect(pitches.map(({ hidden }) => hidden.length)).toEqual(sizes);
    const seated = pitches.flatMap(({ hidden }) => hidden.flatMap(({ player }) => player ?? []));
    expect(seated.sort()).toEqual(named(count).sort());
    for (const { known, hidden } of pitches) {
      expect(known).toHaveLength(Math.max(12, 22 - hidden.length));
      for (const people of [known, hidden]) {
        const amber = people.filter(({ group }) => group === 1).length;
        expect(Math.abs(2 * amber - people.length)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('are one for all where that is asked for', () => {
    const [pitch, ...more] = dealPitches(lots, named(30), 'one');
    expect([more, pitch?.hidden.length, pitch?.known.length]).toEqual([[], 30, 12]);
  });

  it('depend on the lot alone: others sit together the next time', () => {
    const first = (seed: string) =>
      dealPitches(drawLots(seeded(seed)), named(30), 'ten')[0]?.hidden.map(({ player }) => player);
    expect(first('one')).toEqual(first('one'));
    expect(first('one')).not.toEqual(first('another'));
  });

  it('take whoever is late where fewest are, in place of the computer', () => {
    const [alone] = withLate(deal(1), 'late');
    expect(alone?.hidden.filter(({ player }) => player === null)).toHaveLength(2);
    const late = withLate(deal(13), 'late');
    expect(late.map(({ hidden }) => hidden.length)).toEqual([7, 7]);
    expect([pitchOf(late, 'late'), pitchOf(deal(13), 'never came')]).toEqual([1, 1]);
  });
});
