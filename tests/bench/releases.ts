// What publishing costs: the exact samplers, and every private release at every crowd size. Aim: a private kernel grid
// of 22 people within 50 ms. Prints; judges nothing, since the machine may be busy.
import { randomBytes } from 'node:crypto';
import { isField, type ModelSpec } from '../../shared/model/families.ts';
import { formatModel } from '../../shared/model/parse.ts';
import { buffered } from '../../shared/privacy/bernoulli.ts';
import { discreteGaussian, discreteGaussians, discreteLaplace } from '../../shared/privacy/discrete.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { publish } from '../../shared/release/publish.ts';
import { deltaFor } from '../../shared/release/refusal.ts';
import { company } from '../../shared/scenario/company.ts';
import { columnsOf } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { cpuMillisecondsOf, shortNumber } from '../support/stopwatch.ts';
import type { BenchOptions } from './options.ts';

const operatingSystem: Randomness = {
  bytes: (count) => new Uint8Array(randomBytes(count)),
  uniform: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
};

const PRIVATE_MODELS: readonly ModelSpec[] = [
  { family: 'kernel', width: 4 },
  { family: 'kernel', width: 8 },
  { family: 'kernel', width: 16 },
  { family: 'tiles', columns: 8, rows: 5 },
  { family: 'tree', depth: 4 },
  { family: 'idw', power: 2 },
  { family: 'neighbours', k: 5 },
  { family: 'logistic', degree: 1 },
  { family: 'logistic', degree: 2 },
  { family: 'line' },
  { family: 'polynomial', degree: 3 },
  { family: 'bins', bins: 10 },
];

/** Long enough that the coarse CPU clock hardly shows. */
const BATCH_MILLISECONDS = 20;

/** Prints two tables, about half a minute on a free core. */
export async function run({ isShort }: BenchOptions): Promise<void> {
  const models = PRIVATE_MODELS.slice(0, isShort ? 1 : undefined);
  console.log('Exact samplers over the system’s random bytes, µs of CPU per draw');
  console.table(samplers());
  console.log('Private release at epsilon 1 with a 48 × 30 grid or 81 points, ms of CPU by number of people');
  console.table(Object.fromEntries(models.map((model) => [formatModel(model), releaseRow(model)])));
}

function samplers() {
  const microseconds = (draw: () => void, draws: number) =>
    shortNumber((1000 * cpuMillisecondsOf(draw, BATCH_MILLISECONDS)) / draws);
  const source = buffered(operatingSystem);
  const sigma = 20_000;
  const square = BigInt(sigma) ** 2n;
  const many = (draw: () => void) => () => {
    for (let i = 0; i < 200; i++) draw();
  };
  return {
    'discrete Laplace, scale 2': microseconds(
      many(() => discreteLaplace({ numerator: 2, denominator: 1 }, source)),
      200,
    ),
    'discrete Gaussian, sigma 20,000, t = sigma (as released)': microseconds(
      () => discreteGaussians(200, sigma, source),
      200,
    ),
    'the same by the published choice t = sigma + 1 (BigInt)': microseconds(
      many(() => discreteGaussian(square, source)),
      200,
    ),
  };
}

function releaseRow(model: ModelSpec) {
  const scenario = isField(model) ? soccer : company;
  const row = scenario.crowds.map((crowd) => {
    const columns = columnsOf(scenario.draw(seeded('bench'), { crowd }).records);
    const plan = { model, protection: { kind: 'private', epsilon: 1, delta: deltaFor(crowd) } } as const;
    const once = () => {
      const published = publish(plan, columns, scenario.domain, operatingSystem);
      if (!published.ok) throw new Error(published.code);
    };
    return [crowd, shortNumber(cpuMillisecondsOf(once, BATCH_MILLISECONDS))] as const;
  });
  return Object.fromEntries(row);
}
