// What a round of hiding teaches: the best place is another one under each map, and under a promise looking earns nothing.
import { describe, expect, it } from 'vitest';
import { HIDING_MAPS, meanHiding, type WayName } from '../../../../support/hiding.ts';

const ROUNDS = 40;
type MapName = keyof typeof HIDING_MAPS;

const pays = (map: MapName, way: WayName) => meanHiding(HIDING_MAPS[map], 10, way, ROUNDS);

describe('ten on a pitch', () => {
  it('sharp: whoever stands alone is found, whoever stands beside a mate is not', () => {
    const [beside, alone] = [pays('sharp', 'beside a mate, 2 m'), pays('sharp', 'alone among the others')];
    expect(beside.found).toBeLessThan(0.15);
    expect(alone.found).toBeGreaterThan(beside.found + 0.3);
    expect(beside.hide).toBeGreaterThan(alone.hide);
  });

  it('blurred: seven metres off pays far more than alone', () => {
    const [off, alone] = [pays('blur 4', '7 m off'), pays('blur 4', 'alone among the others')];
    expect(off.hide - alone.hide).toBeGreaterThanOrEqual(120);
  });

  it('under epsilon 1: alone pays far more than beside a mate, and looking no more than not looking', () => {
    const [alone, beside] = [
      pays('epsilon 1', 'alone among the others'),
      pays('epsilon 1', 'beside a mate, 2 m'),
    ];
    expect(alone.hide - beside.hide).toBeGreaterThanOrEqual(120);
    expect(Math.abs(alone.looking - alone.blind)).toBeLessThanOrEqual(15);
  });
});
