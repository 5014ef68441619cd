// The pair of pictures after a round on a map: what they show is what their captions say.
import { expect, test } from 'vitest';
import { find } from '../../../../server/rounds/find.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Protection } from '../../../../shared/release/plan.ts';
import type { FindSpec } from '../../../../shared/rounds/find.ts';

const spec = (protection: Protection): FindSpec => ({
  type: 'find',
  scenario: 'soccer',
  plan: { model: { family: 'kernel', width: 8 }, protection },
  target: 'team',
  seconds: 30,
});

test.each<Protection>([{ kind: 'none' }, { kind: 'noise', sigma: 0.2 }, { kind: 'rounded', levels: 4 }])(
  'with and without somebody, the model of a map protected by $kind colours his spot as the captions say',
  (protection) => {
    const drawn = find.draw(spec(protection), seeded('pair'));
    const { records, counterfactual } = find.truth(spec(protection), drawn);
    const { record, withPercent, withoutPercent, withCells, cells } = counterfactual;
    const { x, y } = records[record] ?? { x: 0, y: 0 };
    const cell = Math.floor(y / 2.5) * 48 + Math.floor(x / 2.5);
    // A cell is 2.5 m wide, and the blur 8 m: its middle and the player's spot differ by little.
    const percent = (map: Uint8Array) => (100 * (map[cell] ?? 0)) / 255;
    expect(Math.abs(percent(withCells) - withPercent)).toBeLessThan(5);
    expect(Math.abs(percent(cells) - withoutPercent)).toBeLessThan(5);
    expect(withPercent).toBeGreaterThan(withoutPercent);
    if (protection.kind === 'none') expect(withCells).toEqual(drawn.release.cells);
    else expect(withCells).not.toEqual(drawn.release.cells);
  },
);
