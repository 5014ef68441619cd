// Publishing without a guarantee: what leaves is what the plan says, drawn once, and never dressed up as private.
import { describe, expect, it } from 'vitest';
import type { ModelSpec } from '../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { BOARD } from '../../../../shared/model/model.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { dequantise, HALF_STEP } from '../../../../shared/release/grid.ts';
import type { FieldRelease, Protection } from '../../../../shared/release/plan.ts';
import { publish } from '../../../../shared/release/publish.ts';
import type { Refusal } from '../../../../shared/release/refusal.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { scenarioNamed } from '../../../../shared/scenario/registry.ts';
import { publishingSentence } from '../../../../shared/words/publishingSentence.ts';

const soccer = scenarioNamed('soccer');
const columns = columnsOf(soccer.draw(seeded('layout')).records);

function field(model: ModelSpec, protection: Protection, seed = 'noise'): FieldRelease {
  const published = publish({ model, protection }, columns, soccer.domain, seeded(seed));
  if (!published.ok) throw new Error(published.code);
  if (published.release.kind !== 'field') throw new Error('expected a field');
  return published.release;
}

const taste: ModelSpec[] = [
  { family: 'idw', power: 2 },
  { family: 'idw', power: 3 },
  { family: 'kernel', width: 4 },
  { family: 'kernel', width: 8 },
  { family: 'kernel', width: 16 },
  { family: 'logistic', degree: 1 },
];

describe('publishing a field without a guarantee', () => {
  it.each(taste)('shows what the model says, to half a byte step: %o', (model) => {
    const values = new Float64Array(BOARD.columns * BOARD.rows);
    const fitted = fitModel(model, columns, soccer.domain);
    if (fitted.kind !== 'field') throw new Error('expected a field');
    fitted.fill(BOARD, values);
    const release = field(model, { kind: 'none' });
    expect(release).toMatchObject({ columns: 48, rows: 30, guarantee: null });
    const shown = dequantise(release.cells);
    values.forEach((value, i) => {
      expect(Math.abs(shown[i]! - value)).toBeLessThanOrEqual(HALF_STEP + 1e-15);
    });
  });

  it('adds noise of the given size to every cell, independently', () => {
    const model: ModelSpec = { family: 'logistic', degree: 1, lambda: 10 }; // close to 1/2 everywhere: nothing clamps
    const clean = dequantise(field(model, { kind: 'none' }).cells);
    const noise = dequantise(field(model, { kind: 'noise', sigma: 0.1 }).cells).map((v, i) => v - clean[i]!);
    const n = noise.length;
    const mean = noise.reduce((sum, z) => sum + z, 0) / n;
    const variance = noise.reduce((sum, z) => sum + z * z, 0) / n;
    const neighbours = noise.slice(1).reduce((sum, z, i) => sum + z * noise[i]!, 0) / n;
    expect(Math.abs(mean)).toBeLessThan((4 * 0.1) / Math.sqrt(n));
    expect(Math.abs(Math.sqrt(variance) - 0.1)).toBeLessThan((4 * 0.1) / Math.sqrt(2 * n));
    expect(Math.abs(neighbours / variance)).toBeLessThan(4 / Math.sqrt(n));
  });

  it('gives the same bytes for the same chance and other bytes for another', () => {
    const noisy = { kind: 'noise', sigma: 0.1 } as const;
    const model: ModelSpec = { family: 'idw', power: 3 };
    expect(field(model, noisy, 'a').cells).toEqual(field(model, noisy, 'a').cells);
    expect(field(model, noisy, 'a').cells).not.toEqual(field(model, noisy, 'b').cells);
  });

  it('rounds to labels with two levels', () => {
    const cells = field({ family: 'idw', power: 3 }, { kind: 'rounded', levels: 2 }).cells;
    expect(new Set(cells)).toEqual(new Set([0, 255]));
  });

  it('never comes with a guarantee or with noisy integers', () => {
    const bare: Protection[] = [
      { kind: 'none' },
      { kind: 'rounded', levels: 8 },
      { kind: 'noise', sigma: 0.2 },
    ];
    for (const protection of bare) {
      const release = field({ family: 'idw', power: 2 }, protection);
      expect(release.guarantee).toBeNull();
      expect(release.noisy).toBeUndefined();
    }
  });
});

describe('what cannot be published', () => {
  const model: ModelSpec = { family: 'idw', power: 2 };
  it.each<[Protection, Refusal['code'], RegExp]>([
    [{ kind: 'rounded', levels: 1 }, 'bad-levels', /2 to 256 levels, not 1\./],
    [{ kind: 'rounded', levels: 2.5 }, 'bad-levels', /not 2\.5\./],
    [{ kind: 'noise', sigma: 0 }, 'bad-sigma', /not 0\./],
    [{ kind: 'noise', sigma: Number.NaN }, 'bad-sigma', /not NaN\./],
    [{ kind: 'private', epsilon: 0, delta: 1e-6 }, 'bad-epsilon', /Epsilon must lie .* not 0\./],
    [{ kind: 'private', epsilon: 1, delta: 1 }, 'bad-delta', /Delta must lie .* not 1\./],
  ])('is refused with a code and a sentence: %o', (protection, code, sentence) => {
    const published = publish({ model, protection }, columns, soccer.domain, seeded('x'));
    if (published.ok) throw new Error('published');
    expect(published.code).toBe(code);
    expect(publishingSentence(published)).toMatch(sentence);
  });

  it('is refused when there are no records', () => {
    const published = publish(
      { model, protection: { kind: 'none' } },
      columnsOf([]),
      soccer.domain,
      seeded('x'),
    );
    expect(published).toMatchObject({ ok: false, code: 'no-records' });
  });
});
