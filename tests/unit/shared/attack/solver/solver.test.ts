// The solver on real releases: exact where nothing protects, blind where the protection holds, obedient to its effort.
// `npm run bench -- attacks` runs the same over forty layouts per release.
import { describe, expect, test, vi } from 'vitest';
import type { Knowledge } from '../../../../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../../../../shared/attack/blind.ts';
import { placesOf, priorOf } from '../../../../../shared/attack/prior.ts';
import { cellLoss, ratioSpecOf } from '../../../../../shared/attack/solver/evidence.ts';
import { logOddsLoss } from '../../../../../shared/attack/solver/losses.ts';
import { centresOf, ratioField } from '../../../../../shared/attack/solver/ratioField.ts';
import { layoutsBehind, solver } from '../../../../../shared/attack/solver/solver.ts';
import { workOf } from '../../../../../shared/attack/work.ts';
import type { FieldSpec, ModelSpec } from '../../../../../shared/model/families.ts';
import { fit as fitModel } from '../../../../../shared/model/fit.ts';
import { BOARD } from '../../../../../shared/model/model.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';
import type { Protection } from '../../../../../shared/release/plan.ts';
import { publish } from '../../../../../shared/release/publish.ts';
import { columnsOf } from '../../../../../shared/scenario/records.ts';
import { scenarioNamed } from '../../../../../shared/scenario/registry.ts';
import { targetNamed } from '../../../../../shared/scenario/scenario.ts';
import { soccer } from '../../../../../shared/scenario/soccer.ts';
import { matchPlaces } from '../../../../../shared/score/assignment.ts';

// Searches are long on a busy machine; what they find is bounded by work, never by the clock.
vi.setConfig({ testTimeout: 120_000 });

const unlimited = () => workOf(Number.POSITIVE_INFINITY);

function round(
  scenarioName: string,
  targetName: string,
  model: ModelSpec,
  protection: Protection,
  seed: string,
) {
  const scenario = scenarioNamed(scenarioName);
  const target = targetNamed(scenario, targetName);
  const { records } = scenario.draw(seeded(seed), { target: targetName });
  const published = publish(
    { model, protection },
    columnsOf(records),
    scenario.domain,
    seeded(`noise ${seed}`),
  );
  if (!published.ok) throw new Error(published.code);
  const { release } = published;
  const people = records.map(({ x, group }, i) => ({ x, group, wanted: target.indices.includes(i) }));
  const knowledge: Knowledge = {
    scenario: scenarioName,
    target: targetName,
    release,
    ...(release.kind === 'curve' ? { people } : {}),
  };
  const truth = target.indices.map((i) => records[i] ?? { x: Number.NaN, y: Number.NaN });
  const errors = (work = unlimited()) =>
    matchPlaces(truth, solver(knowledge, seeded(`solve ${seed}`), work)).distances;
  return { records, knowledge, errors };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the solver', () => {
  test.each([2, 3])('recovers all 22 players from an exact IDW map of power %i', (power) => {
    for (const seed of ['a', 'b', 'c']) {
      const { records, knowledge } = round(
        'soccer',
        'team',
        { family: 'idw', power },
        { kind: 'none' },
        seed,
      );
      const exactCells = new Float64Array(BOARD.columns * BOARD.rows);
      fitModel({ family: 'idw', power }, columnsOf(records), soccer.domain).fill(BOARD, exactCells);
      const [layout] = layoutsBehind({ ...knowledge, exactCells }, seeded(seed), unlimited());
      if (!layout) throw new Error('no layout was found');
      for (const group of [0, 1] as const) {
        const truth = records.filter((record) => record.group === group);
        expect(Math.max(...matchPlaces(truth, placesOf(layout, group)).distances)).toBeLessThan(1e-3);
      }
    }
  });

  test('reads players off an eight-bit map and through a blur that stops the eye', () => {
    const models: FieldSpec[] = [
      { family: 'idw', power: 2 },
      { family: 'kernel', width: 8 },
    ];
    for (const model of models) {
      const near = ['a', 'b'].flatMap((seed) =>
        round('soccer', 'team', model, { kind: 'none' }, seed).errors(),
      );
      expect(near.filter((error) => error < 3).length / near.length).toBeGreaterThan(0.7);
    }
  });

  test('reads most players through cell noise of 0.1 on power 3', { timeout: 180_000 }, () => {
    const near = ['a', 'b'].flatMap((seed) =>
      round('soccer', 'team', { family: 'idw', power: 3 }, { kind: 'noise', sigma: 0.1 }, seed).errors(),
    );
    expect(near.filter((error) => error < 3).length / near.length).toBeGreaterThan(0.4);
  });

  test.each<[string, FieldSpec, Protection]>([
    [
      'counts with epsilon 1',
      { family: 'tiles', columns: 8, rows: 5 },
      { kind: 'private', epsilon: 1, delta: 0 },
    ],
    [
      'light maps with epsilon 1',
      { family: 'kernel', width: 8 },
      { kind: 'private', epsilon: 1, delta: 1e-6 },
    ],
    ['a straight border', { family: 'logistic', degree: 1 }, { kind: 'none' }],
  ])('gets little out of %s', (_, model, protection) => {
    const errors = ['a', 'b', 'c'].map((seed) =>
      mean(round('soccer', 'team', model, protection, seed).errors()),
    );
    expect(mean(errors)).toBeGreaterThan(0.6 * baselineFor('soccer', 'team').meanError);
  });

  test('finds the goalie among the players of a map', () => {
    const errors = ['a', 'b', 'c'].map((seed) =>
      mean(round('soccer', 'goalie', { family: 'idw', power: 2 }, { kind: 'none' }, seed).errors()),
    );
    expect(errors.toSorted((a, b) => a - b)[1]).toBeLessThan(1);
  });

  test('gets a lone hire’s salary from a line, and nearly everybody’s from a wild polynomial', () => {
    const error = (target: string, model: ModelSpec) =>
      mean(
        Array.from({ length: 12 }, (_, i) =>
          mean(round('company', target, model, { kind: 'none' }, `pay ${i}`).errors()),
        ),
      );
    const alone = error('alone', { family: 'line' });
    const middle = error('middle', { family: 'line' });
    expect(alone).toBeLessThan(0.5 * baselineFor('company', 'alone').meanError);
    expect(middle).toBeGreaterThan(1.5 * alone);
    expect(error('middle', { family: 'polynomial', degree: 9 })).toBeLessThan(0.2 * middle);
  });

  test('guesses blind at a map of more people than it can place', () => {
    const { knowledge } = round('soccer', 'team', { family: 'idw', power: 3 }, { kind: 'none' }, 'crowd');
    expect(solver({ ...knowledge, crowd: 220 }, seeded(1), unlimited())).toEqual(blind(knowledge));
  });

  test('guesses the same twice from the same seed', () => {
    const { knowledge } = round('soccer', 'team', { family: 'idw', power: 3 }, { kind: 'none' }, 'twice');
    const once = solver(knowledge, seeded(3), unlimited());
    expect(solver(structuredClone(knowledge), seeded(3), unlimited())).toEqual(once);
  });

  test('stops when its work is done or it is called off, and still answers', () => {
    const noisy = round('soccer', 'team', { family: 'idw', power: 3 }, { kind: 'noise', sigma: 0.2 }, 'stop');
    const reports: number[] = [];
    const little = { ...workOf(2_000_000, { report: (share) => reports.push(share) }) };
    expect(noisy.errors(little)).toHaveLength(11);
    expect(reports.at(-1)).toBe(1);
    expect(reports.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(reports).toEqual(reports.toSorted((one, other) => one - other)); // progress never goes back
    expect(noisy.errors(workOf(1e12, { cancelled: () => true }))).toHaveLength(11);
  });
});

describe('the solver’s own field', () => {
  const layout = columnsOf(soccer.draw(seeded('field')).records);
  const centres = centresOf(BOARD.columns, BOARD.rows, 120, 75);
  const models: FieldSpec[] = [
    { family: 'idw', power: 1 },
    { family: 'idw', power: 2 },
    { family: 'idw', power: 3 },
    { family: 'idw', power: 6 },
    { family: 'kernel', width: 4 },
    { family: 'kernel', width: 16 },
  ];
  const own = (model: FieldSpec) => {
    const spec = ratioSpecOf(model);
    if (!spec) throw new Error(`${model.family} is not a ratio of weights`);
    return ratioField(spec.weight, spec.priorWeight, spec.prior, centres);
  };

  test.each(models)('equals the model: %o', (model) => {
    const expected = new Float64Array(BOARD.columns * BOARD.rows);
    fitModel(model, layout, soccer.domain).fill(BOARD, expected);
    const statistic = own(model);
    statistic.set(layout);
    expect(
      Math.max(...statistic.values.map((value, c) => Math.abs(value - (expected[c] ?? 0)))),
    ).toBeLessThan(1e-9);
  });

  test.each(models)('moves one record as if it were set anew: %o', (model) => {
    const statistic = own(model);
    statistic.set(layout);
    statistic.propose(4, 61.3, 22.2);
    statistic.accept();
    const moved = { ...layout, x: layout.x.with(4, 61.3), y: layout.y.with(4, 22.2) };
    const anew = own(model);
    anew.set(moved);
    expect(
      Math.max(...statistic.values.map((value, c) => Math.abs(value - (anew.values[c] ?? 0)))),
    ).toBeLessThan(1e-9);
  });

  test.each(models)('has the slopes that small moves show: %o', (model) => {
    const statistic = own(model);
    statistic.set(layout);
    const size = centres.x.length;
    const slopes = new Float64Array(44 * size);
    statistic.jacobian(slopes);
    const step = 1e-5;
    const [x, y] = [layout.x[7] ?? 0, layout.y[7] ?? 0];
    for (const [row, dx, dy] of [
      [14, step, 0],
      [15, 0, step],
    ] as const) {
      const up = Float64Array.from(statistic.propose(7, x + dx, y + dy));
      const down = Float64Array.from(statistic.propose(7, x - dx, y - dy));
      for (let c = 0; c < size; c += 37) {
        const expected = ((up[c] ?? 0) - (down[c] ?? 0)) / (2 * step);
        expect(Math.abs((slopes[row * size + c] ?? 0) - expected)).toBeLessThan(
          1e-6 + 1e-4 * Math.abs(expected),
        );
      }
    }
  });
});

describe('losses', () => {
  const seen = Float64Array.of(0, 0.2, 0.5, 1);
  const at = Float64Array.of(0.07, 0.31, 0.44, 0.9);
  test.each([
    ['clamped noise', cellLoss({ kind: 'noise', sigma: 0.1 }, seen)],
    ['bytes', cellLoss({ kind: 'none' }, seen)],
    ['rounding', cellLoss({ kind: 'rounded', levels: 8 }, seen)],
    ['log-odds', logOddsLoss(Float64Array.of(0.1, 0.2, 0.5, 0.8), new Float64Array(4).fill(0.3))],
  ])('of %s have the slopes that small changes show', (_, loss) => {
    const slope = new Float64Array(4);
    const curvature = new Float64Array(4);
    expect(loss.derivatives(at, slope, curvature)).toBeCloseTo(loss.value(at), 9);
    for (let c = 0; c < 4; c++) {
      const by = (step: number) => loss.value(at.with(c, (at[c] ?? 0) + step));
      const expected = (by(1e-4) - by(-1e-4)) / 2e-4;
      expect(Math.abs((slope[c] ?? 0) - expected)).toBeLessThan(0.02 * (1 + Math.abs(expected)));
      expect(curvature[c]).toBeGreaterThanOrEqual(0);
    }
  });

  test('refuse private cells, whose noise is not in the cells', () => {
    expect(() => cellLoss({ kind: 'private', epsilon: 1, delta: 0 }, seen)).toThrow(/sums/);
  });

  test('leave team sizes to the prior, which is public', () => {
    expect([...priorOf('soccer', 'team').group].filter((group) => group === 1)).toHaveLength(11);
  });
});
