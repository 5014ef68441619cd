// Private releases: a true promise on every sound pair, nothing but noisy integers behind the picture, and refusals.
import { describe, expect, it } from 'vitest';
import {
  comparedOf,
  familyNamed,
  familyNames,
  isField,
  type ModelSpec,
} from '../../../../shared/model/families.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { quantise } from '../../../../shared/release/grid.ts';
import type { Release } from '../../../../shared/release/plan.ts';
import { publish } from '../../../../shared/release/publish.ts';
import { drawCurve, drawField } from '../../../../shared/release/publishPrivate.ts';
import { deltaFor } from '../../../../shared/release/refusal.ts';
import { ontoSimplex } from '../../../../shared/release/simplex.ts';
import { type Columns, columnsOf, type Domain } from '../../../../shared/scenario/records.ts';
import { scenarioNamed } from '../../../../shared/scenario/registry.ts';
import { guaranteeInEnglish } from '../../../../shared/words/guaranteeSentence.ts';
import { publishingSentence } from '../../../../shared/words/publishingSentence.ts';
import { zcdpEpsilon } from '../../../reference/zcdp.ts';

const soccer = scenarioNamed('soccer');
const COMPANY: Domain = {
  x: { low: 0, high: 20, unit: 'years' },
  y: { low: 40_000, high: 90_000, unit: '$' },
};

/** Pay rises by 1,500 a year from 48,000 (group 1) or 45,000 (group 0), plus or minus 3,000. */
function staff(count: number): Columns {
  const chance = seeded('staff');
  return columnsOf(
    Array.from({ length: count }, (_, i) => {
      const group = (i % 2) as 0 | 1;
      const x = 20 * chance.uniform();
      return { x, y: (group ? 48_000 : 45_000) + 1_500 * x + 6_000 * (chance.uniform() - 0.5), group };
    }),
  );
}

function release(
  model: ModelSpec,
  epsilon: number,
  crowd = 22,
  seed = 'private',
  recordsPerPerson = 1,
): Release {
  const field = isField(model);
  const columns = field ? columnsOf(soccer.draw(seeded('crowd'), { crowd }).records) : staff(crowd);
  const plan = { model, protection: { kind: 'private', epsilon, delta: 1e-6 } } as const;
  const published = publish(plan, columns, field ? soccer.domain : COMPANY, seeded(seed), {
    recordsPerPerson,
  });
  if (!published.ok) throw new Error(published.code);
  return published.release;
}

const sound = familyNames().filter((family) => familyNamed(family).private.measured !== null);
const everySetting = sound.flatMap(comparedOf);

describe('a private release', () => {
  it.each(everySetting.map((model) => [JSON.stringify(model), model] as const))(
    'promises what its noise keeps: %s',
    (_, model) => {
      for (const epsilon of [0.5, 2]) {
        const { guarantee, noisy } = release(model, epsilon);
        if (!guarantee) throw new Error('a private plan without a guarantee');
        expect(guarantee).toMatchObject({ relation: 'replace-one, n public', epsilon, recordsPerPerson: 1 });
        expect(noisy?.values.every(Number.isSafeInteger)).toBe(true);
        if (noisy?.primitive === 'histogram') {
          expect(guarantee).toMatchObject({ mechanism: 'histogram', delta: 0, sensitivity: 2 });
          expect(guarantee.sensitivity / noisy.noiseScale).toBeLessThanOrEqual(epsilon + 1e-12);
        } else if (noisy?.primitive === 'lattice') {
          const rho = guarantee.sensitivity ** 2 / (2 * noisy.sigma ** 2);
          expect(guarantee).toMatchObject({ mechanism: 'lattice', delta: 1e-6, rho });
          expect(zcdpEpsilon(rho, 1e-6)).toBeLessThanOrEqual(epsilon);
        }
      }
    },
  );

  it('is drawn from the noisy integers alone', () => {
    const shape = { columns: 48, rows: 30 };
    const idw = { family: 'idw', power: 2 } as const;
    const counted = release(idw, 1, 220);
    if (counted.kind !== 'field' || counted.noisy?.primitive !== 'histogram')
      throw new Error('expected counts');
    expect(quantise(drawField(idw, counted.noisy, soccer.domain, 220, 1, shape))).toEqual(counted.cells);
    const kernel = { family: 'kernel', width: 16 } as const;
    const lit = release(kernel, 1);
    if (lit.kind !== 'field' || lit.noisy?.primitive !== 'lattice') throw new Error('expected a light map');
    expect(quantise(drawField(kernel, lit.noisy, soccer.domain, 22, 1, shape))).toEqual(lit.cells);
    const line = release({ family: 'line' }, 1, 220);
    if (line.kind !== 'curve' || line.noisy?.primitive !== 'lattice') throw new Error('expected sums');
    expect(drawCurve({ family: 'line' }, line.noisy, COMPANY, line.x)).toEqual(line.y);
  });

  it('has spans and curve heights that come from the public axes only', () => {
    for (const model of [
      { family: 'line' },
      { family: 'polynomial', degree: 5 },
      { family: 'bins', bins: 10 },
    ] as const) {
      for (const seed of ['a', 'b', 'c']) {
        const curve = release(model, 0.5, 22, seed);
        if (curve.kind !== 'curve') throw new Error('expected a curve');
        expect(curve.spans).toEqual([
          [0, 20],
          [0, 20],
        ]);
        for (const y of curve.y.flat()) {
          expect(y).toBeGreaterThanOrEqual(40_000);
          expect(y).toBeLessThanOrEqual(90_000);
        }
      }
    }
  });

  it('learns the pay scale from a big crowd and hardly anything from a small one', () => {
    const miss = (model: ModelSpec, crowd: number) => {
      const curve = release(model, 1, crowd, 'scale');
      if (curve.kind !== 'curve') throw new Error('expected a curve');
      const squares = curve.x.flatMap((x, i) => [
        (curve.y[0][i]! - 45_000 - 1_500 * x) ** 2,
        (curve.y[1][i]! - 48_000 - 1_500 * x) ** 2,
      ]);
      return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length);
    };
    for (const model of [{ family: 'line' }, { family: 'polynomial', degree: 2 }] as const) {
      expect(miss(model, 20_000)).toBeLessThan(400);
      expect(miss(model, 22)).toBeGreaterThan(2_000);
    }
    expect(miss({ family: 'bins', bins: 10 }, 20_000)).toBeLessThan(1_200);
  });

  it('gets m times the noise when a person may have m records', () => {
    const model = { family: 'tiles', columns: 8, rows: 5 } as const;
    const eleven = release(model, 1, 220, 'm', 11);
    expect(eleven.guarantee).toMatchObject({ sensitivity: 22, recordsPerPerson: 11 });
    expect(eleven.noisy).toMatchObject({ noiseScale: 22 });
    const light = release({ family: 'kernel', width: 16 }, 1, 220, 'm', 11);
    const single = release({ family: 'kernel', width: 16 }, 1, 220, 'm');
    if (light.noisy?.primitive !== 'lattice' || single.noisy?.primitive !== 'lattice')
      throw new Error('lattice');
    expect(light.noisy.sigma / single.noisy.sigma).toBeCloseTo(11, 2);
  });

  it('does not depend on the order of records, nor on how far outside the domain somebody lies', () => {
    const plan = {
      model: { family: 'tiles', columns: 4, rows: 3 },
      protection: { kind: 'private', epsilon: 1, delta: 0 },
    } as const;
    const people = soccer.draw(seeded('order')).records;
    const far = people.map((person, i) => (i === 0 ? { ...person, x: -1e6 } : person));
    const near = people.map((person, i) => (i === 0 ? { ...person, x: 0 } : person));
    const of = (records: typeof people) => publish(plan, columnsOf(records), soccer.domain, seeded('o'));
    expect(of([...people].reverse())).toEqual(of(people));
    expect(of(far)).toEqual(of(near));
  });
});

describe('plans without a sound private form', () => {
  it.each([
    { family: 'idwCurve', power: 2 },
    { family: 'neighboursCurve', k: 3 },
  ] as const)('are refused with the reason: $family', (model) => {
    const plan = { model, protection: { kind: 'private', epsilon: 1, delta: 1e-6 } } as const;
    const published = publish(plan, staff(22), COMPANY, seeded('x'));
    if (published.ok) throw new Error('published');
    expect(published).toEqual({ ok: false, code: 'no-private-form', values: { family: model.family } });
    expect(publishingSentence(published)).toContain('single salaries');
  });

  it('include Gaussian noise with delta 0 or with a delta that gives somebody away', () => {
    const line = (delta: number, crowd = 22) =>
      publish(
        { model: { family: 'line' }, protection: { kind: 'private', epsilon: 1, delta } },
        staff(crowd),
        COMPANY,
        seeded('x'),
      );
    expect(line(0)).toEqual({ ok: false, code: 'needs-delta', values: {} });
    expect(line(0.005)).toMatchObject({ ok: true });
    expect(line(0.005, 220)).toEqual({ ok: false, code: 'outright', values: { delta: 0.005, count: 220 } });
  });

  it('include settings out of range', () => {
    const thin = {
      model: { family: 'kernel', width: 0.6 },
      protection: { kind: 'private', epsilon: 1, delta: 1e-6 },
    } as const;
    expect(publish(thin, staff(22), COMPANY, seeded('x'))).toMatchObject({
      ok: false,
      code: 'narrow-setting',
    });
    const odd = { model: { family: 'tiles', columns: 2.5, rows: 1 }, protection: { kind: 'none' } } as const;
    expect(publish(odd, staff(22), COMPANY, seeded('x'))).toMatchObject({
      ok: false,
      code: 'bad-whole-setting',
    });
  });
});

describe('the words of a guarantee', () => {
  it('name epsilon, delta, the relation and the crowd', () => {
    const words = guaranteeInEnglish(release({ family: 'line' }, 1, 2_200), 2_200);
    expect(words).toContain('epsilon 1, delta 1e-6, for replacing any one person by anything else');
    expect(words).toContain('2,200 people is public');
    const counted = guaranteeInEnglish(release({ family: 'tree', depth: 2 }, 0.5, 220, 'w', 10), 220);
    expect(counted).toContain("epsilon 0.5, delta 0, for replacing any one person's 10 records");
  });

  it('never say epsilon where there is no guarantee', () => {
    for (const protection of [
      { kind: 'none' },
      { kind: 'rounded', levels: 4 },
      { kind: 'noise', sigma: 0.1 },
    ] as const) {
      const words = guaranteeInEnglish(
        { plan: { model: { family: 'line' }, protection }, guarantee: null },
        22,
      );
      expect(words).toMatch(/^No guarantee: /);
      expect(words).not.toMatch(/epsilon|delta|\d/i);
    }
  });
});

describe('small parts', () => {
  it('delta is a power of ten below 1/n² and at most a millionth', () => {
    expect([22, 220, 1_000, 2_200, 22_000].map(deltaFor)).toEqual([1e-6, 1e-6, 1e-6, 1e-7, 1e-9]);
  });

  it('projecting counts keeps their sum and order and never goes below zero', () => {
    const projected = ontoSimplex([5, -3, 0, 2, 9], 11);
    expect(projected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(11, 12);
    expect(Math.min(...projected)).toBe(0);
    expect(projected[4]!).toBeGreaterThan(projected[0]!);
    expect(ontoSimplex([4, 3, 4], 11)).toEqual([4, 3, 4]);
    expect(ontoSimplex([0, 0], 4)).toEqual([2, 2]);
  });
});
