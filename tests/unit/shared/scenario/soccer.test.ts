// The soccer prior: who stands where, what is public about it, and how hard it is to guess blind.
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../shared/random/seeded.ts';
import { scenarioNamed } from '../../../../shared/scenario/registry.ts';
import { targetNamed } from '../../../../shared/scenario/scenario.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

describe('soccer', () => {
  it('draws eleven amber players, goalie first, and eleven blue ones, all on the field and 2 m apart', () => {
    const randomness = seeded('layout');
    for (let round = 0; round < 200; round++) {
      const { records } = soccer.draw(randomness, { target: round % 2 ? 'team' : 'striker' });
      expect(records.map((record) => record.group)).toEqual([...Array(11).fill(1), ...Array(11).fill(0)]);
      expect([records[0]?.role, records[10]?.role, records[11]?.role]).toEqual([
        'goalie',
        'striker',
        'goalie',
      ]);
      records.forEach((a, i) => {
        expect(a.x >= 0 && a.x <= 120 && a.y >= 0 && a.y <= 75).toBe(true);
        for (const b of records.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2);
      });
    }
  });

  it('is reproducible from its randomness and fresh without it', () => {
    expect(soccer.draw(seeded('a'))).toEqual(soccer.draw(seeded('a')));
    expect(soccer.draw(seeded('a'))).not.toEqual(soccer.draw(seeded('b')));
  });

  it('keeps formations but not positions between snapshots of one match', () => {
    const { match, records } = soccer.draw(seeded('match'));
    const again = soccer.drawAgain(match, seeded('later'));
    expect(again.map((record) => record.role)).toEqual(records.map((record) => record.role));
    expect(again).not.toEqual(records);
  });

  it('draws every crowd it offers from one match, with the target in the first snapshot', () => {
    for (const crowd of soccer.crowds)
      expect(soccer.draw(seeded(crowd), { target: 'goalie', crowd }).records).toHaveLength(crowd);
    expect(() => soccer.draw(seeded(1), { crowd: 23 })).toThrow('23');
  });

  it('leaves the lone striker deep in the blue half', () => {
    const randomness = seeded('striker');
    const striker = targetNamed(soccer, 'striker').indices[0]!;
    for (let round = 0; round < 100; round++)
      expect(soccer.draw(randomness, { target: 'striker' }).records[striker]?.x).toBeGreaterThan(85);
  });

  it('hides the goalie about seven metres from the best blind guess', () => {
    const randomness = seeded('blind');
    const errors = Array.from({ length: 1500 }, () => {
      const goalie = soccer.draw(randomness).records[0];
      return Math.hypot((goalie?.x ?? 0) - 7, (goalie?.y ?? 0) - 37.5);
    });
    expect(median(errors)).toBeGreaterThan(6.5);
    expect(median(errors)).toBeLessThan(8.2);
  });

  it('refuses targets and scenarios that do not exist, inherited names too', () => {
    expect(() => soccer.draw(seeded(1), { target: 'referee' })).toThrow('referee');
    expect(() => targetNamed(soccer, 'referee')).toThrow('referee');
    expect(() => scenarioNamed('constructor')).toThrow('constructor');
    expect(scenarioNamed('soccer')).toBe(soccer);
  });
});
