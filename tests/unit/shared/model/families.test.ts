// What every family must keep: the order of the records says nothing, fields stay shares, cells are predictions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedOf,
  familyNamed,
  familyNames,
  firstOf,
  isField,
  type ModelSpec,
  stopsOf,
} from '../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { checkModel, formatModel } from '../../../../shared/model/parse.ts';
import { cellCentres } from '../../../../shared/model/plane.ts';
import { type Ratio, weightAt } from '../../../../shared/model/weight.ts';
import { type Bins, binOf, countBins } from '../../../../shared/privacy/histogram.ts';
import { shuffled } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { type Columns, columnsOf, type DataRecord, type Group } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';

const dials = familyNames().flatMap(comparedOf);
const fields = dials.filter(isField);
const { domain } = soccer;

const record = fc.record({
  x: fc.integer({ min: 0, max: 1200 }).map((x) => x / 10),
  y: fc.integer({ min: 0, max: 750 }).map((y) => y / 10),
  group: fc.constantFrom<Group>(0, 1),
});
/** Neighbour ties go by index, so records that could tie are kept apart. */
const records = fc.uniqueArray(record, { minLength: 1, maxLength: 24, selector: ({ x }) => Math.round(x) });
const seeds = fc.integer();

function answers(model: Model, at: readonly DataRecord[]): number[] {
  return at.map(({ x, y, group }) =>
    model.kind === 'field' ? model.predict(x + 0.31, y + 0.17) : model.predict(x + 0.31, group),
  );
}

describe.each(dials)('$family %j', (spec: ModelSpec) => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(records, seeds, (list, seed) => {
        const one = answers(fitModel(spec, columnsOf(list), domain), list);
        const other = answers(fitModel(spec, columnsOf(shuffled(seeded(seed), list)), domain), list);
        one.forEach((answer, i) => {
          expect(other[i]).toBeCloseTo(answer, 4);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('answers with finite numbers, for one record and for none', () => {
    const one = { x: 10, y: 20, group: 1 } as const;
    for (const list of [[one], [], [one, one, one]])
      expect(answers(fitModel(spec, columnsOf(list), domain), [one]).every(Number.isFinite)).toBe(true);
  });
});

describe.each(fields)('field $family %j', (spec) => {
  it('stays between 0 and 1 and fills each cell with its prediction there', () => {
    const shape = { columns: 9, rows: 5 };
    const out = new Float64Array(45);
    const model = fitModel(spec, columnsOf(soccer.draw(seeded('cells')).records), domain);
    model.fill(shape, out);
    const { x, y } = cellCentres(domain, shape);
    out.forEach((value, cell) => {
      expect(value >= 0 && value <= 1).toBe(true);
      expect(value).toBeCloseTo(model.predict(x[cell % 9]!, y[Math.floor(cell / 9)]!), 12);
    });
  });

  it('says one half when nobody is there', () => {
    expect(fitModel(spec, columnsOf([]), domain).predict(60, 37)).toBe(0.5);
  });
});

describe.each(familyNames().map((name) => [name] as const))('the declaration of %s', (name) => {
  const words = stopsOf(name).map(formatModel);

  it('has a dial of different members, all in range', () => {
    expect(new Set(words).size).toBe(words.length);
    for (const spec of stopsOf(name)) expect(checkModel(spec)).toEqual({ ok: true, model: spec });
  });

  it('compares some of the stops, in the same order, and starts at one of them', () => {
    const compared = comparedOf(name).map(formatModel);
    expect(words.filter((word) => compared.includes(word))).toEqual(compared);
    expect(words).toContain(formatModel(firstOf(name)));
  });

  it('narrows only settings that it has, to a range within their own', () => {
    const { private: form, settings, optional } = familyNamed(name);
    const ranges = form.measured === null ? [] : Object.entries(form.narrower ?? {});
    for (const [key, { low, high }] of ranges) {
      const own = { ...settings, ...optional }[key];
      expect(own && own.low <= low && low < high && high <= own.high).toBe(true);
    }
  });

  it('tells attackers what the fit does', () => {
    const columns = columnsOf(soccer.draw(seeded('evidence')).records);
    for (const spec of stopsOf(name).filter(isField)) {
      const { evidence } = familyNamed(spec.family);
      if (evidence.kind === 'refit') continue;
      const model = fitModel(spec, columns, domain);
      for (const [x, y] of [
        [10, 10],
        [61, 37],
        [110, 70],
      ] as const) {
        const told =
          evidence.kind === 'ratio'
            ? shareBy(evidence.ratio(spec), columns, x, y)
            : shareIn(evidence.bins(spec), columns, x, y);
        expect(told).toBeCloseTo(model.predict(x, y), 9);
      }
    }
  });
});

/** f = (priorWeight·prior + Σ group·w) / (priorWeight + Σ w). */
function shareBy(
  { weight, priorWeight, prior }: Ratio,
  { count, x, y, group }: Columns,
  atX: number,
  atY: number,
): number {
  let top = priorWeight * prior;
  let all = priorWeight;
  for (let i = 0; i < count; i++) {
    const w = weightAt(weight, Math.hypot(x[i]! - atX, y[i]! - atY));
    all += w;
    top += w * group[i]!;
  }
  return top / all;
}

/** (n₁ + ½)/(n + 1) of the bin. */
function shareIn(bins: Bins, columns: Columns, atX: number, atY: number): number {
  const counts = countBins(columns, domain, bins);
  const bin = binOf(atY, 0, 75, bins.rows) * bins.columns + binOf(atX, 0, 120, bins.columns);
  const inA = counts[bins.columns * bins.rows + bin]!;
  return (inA + 0.5) / (inA + counts[bin]! + 1);
}
