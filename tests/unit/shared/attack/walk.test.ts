// The parts of the solver's walk, each against what it must be by itself.
import { describe, expect, test } from 'vitest';
import { priorOf } from '../../../../shared/attack/prior.ts';
import { formationDensity } from '../../../../shared/attack/solver/formationDensity.ts';
import { lackingRecords } from '../../../../shared/attack/solver/lacking.ts';
import { gaussianLoss } from '../../../../shared/attack/solver/losses.ts';
import { type Evidence, walk } from '../../../../shared/attack/solver/metropolis.ts';
import { everyCell, partOf } from '../../../../shared/attack/solver/part.ts';
import { type PriorDensity, priorDensity } from '../../../../shared/attack/solver/priorDensity.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { normal } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { FieldRelease } from '../../../../shared/release/plan.ts';
import { publish } from '../../../../shared/release/publish.ts';
import { type Columns, columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';

const POWER_3 = { family: 'idw', power: 3 } as const;

/** One record whose own coordinates are the predictions. */
function standing(seenX: number, sigma: number): Evidence {
  const values = new Float64Array(1);
  const trial = new Float64Array(1);
  return {
    statistic: {
      values,
      set: ({ x }) => values.set(x),
      propose: (_, x) => trial.fill(x),
      accept: () => values.set(trial),
    },
    loss: gaussianLoss(Float64Array.of(seenX), sigma, false),
  };
}

const flat: PriorDensity = {
  change: () => 0,
  place: (_, randomness) => ({ x: 120 * randomness.uniform(), y: 75 * randomness.uniform() }),
  logPlace: () => 0,
  layout: () => lone(),
};

const lone = (): Columns => ({
  count: 1,
  x: Float64Array.of(50),
  y: Float64Array.of(40),
  group: Uint8Array.of(1),
});

function visited(evidence: readonly Evidence[]): { mean: number; deviation: number } {
  const xs: number[] = [];
  walk(evidence, flat, lone(), seeded('visited'), {
    moves: 120_000,
    temperature: [1, 1],
    jumps: [0.05, 0.05],
    visit: ({ x }) => xs.push(x[0]!),
    work: workOf(Number.POSITIVE_INFINITY),
  });
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return { mean, deviation: Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / xs.length) };
}

describe('the walk', () => {
  test('samples the product of its evidence, in one part or in two', () => {
    // Two Gaussians, 60 ± 4 and 54 ± 2: by Bayes 55.2 ± 1.79.
    const parts = visited([standing(60, 4), standing(54, 2)]);
    const whole = visited([standing(55.2, 4 / Math.sqrt(5))]);
    for (const { mean, deviation } of [parts, whole]) {
      expect(Math.abs(mean - 55.2)).toBeLessThan(0.15);
      expect(Math.abs(deviation - 4 / Math.sqrt(5))).toBeLessThan(0.15);
    }
  });

  test('knows what noise costs the truth on average', () => {
    const randomness = seeded('noise');
    const truth = Float64Array.from({ length: 400 }, (_, k) => k / 399);
    const losses = Array.from({ length: 300 }, () => {
      const noisy = truth.map((f) => Math.min(1, Math.max(0, normal(randomness, f, 0.2))));
      return gaussianLoss(noisy, 0.2, true).value(truth);
    });
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    const deviation = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / losses.length);
    const typical = gaussianLoss(truth, 0.2, true).typical?.(truth);
    expect(Math.abs((typical?.mean ?? 0) - mean)).toBeLessThan((4 * deviation) / Math.sqrt(300));
    expect(Math.abs((typical?.deviation ?? 0) / deviation - 1)).toBeLessThan(4 / Math.sqrt(600));
  });

  test('sends a record to where the map has one more than the layout', () => {
    const columns = columnsOf(soccer.draw(seeded('lacking')).records);
    const published = publish(
      { model: POWER_3, protection: { kind: 'noise', sigma: 0.1 } },
      columns,
      soccer.domain,
      seeded('noise'),
    );
    if (!published.ok) throw new Error(published.code);
    const ratio = {
      weight: { kind: 'inverse', power: 3, eta: 1e-9 },
      priorWeight: 0,
      prior: 0.5,
    } as const;
    const { statistic, loss, centres } = partOf(published.release as FieldRelease, ratio, everyCell, {
      work: workOf(Number.POSITIVE_INFINITY),
      lines: null,
    });
    // The front striker of amber, seen among blue: moved onto his own goalie.
    const gone = { x: columns.x[10]!, y: columns.y[10]! };
    const without = { ...columns, x: columns.x.with(10, columns.x[0]!), y: columns.y };
    statistic.set(without);
    const lacking = lackingRecords(statistic, loss, centres, 48, 1);
    lacking.look();
    const randomness = seeded('places');
    const near = Array.from({ length: 400 }, () => lacking.place(1, randomness)).filter(
      ({ x, y }) => Math.hypot(x - gone.x, y - gone.y) < 8,
    );
    expect(near.length / 400).toBeGreaterThan(0.5);
  });

  test('pays a move home back exactly, but for players who stand too close', () => {
    const prior = priorOf('soccer', 'team');
    const density = formationDensity(priorDensity(prior, seeded('density')), false);
    const layout = prior.draw(seeded(1));
    density.settle?.(layout, seeded(2));
    const randomness = seeded('home');
    for (let index = 0; index < layout.count; index++) {
      const group = layout.group[index]!;
      const to = density.home?.place(index, group, randomness) ?? { x: 0, y: 0 };
      const bias =
        (density.home?.log(index, group, layout.x[index]!, layout.y[index]!) ?? 0) -
        (density.home?.log(index, group, to.x, to.y) ?? 0);
      const crowding = density.change(layout, index, to.x, to.y) + bias;
      expect(Math.abs(crowding / 8 - Math.round(crowding / 8))).toBeLessThan(1e-9);
    }
  });
});
