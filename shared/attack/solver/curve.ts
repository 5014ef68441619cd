// Salaries from a published curve: every family's curve is linear in the salaries, so with a Gaussian prior and
// known years of service the posterior is Gaussian too. It knows the tenures and the pay scale's prior, no salary.
import { Matrix, solve } from 'ml-matrix';
import { type CurveSpec, curveStatistics } from '../../model/families.ts';
import { fit } from '../../model/fit.ts';
import type { Statistics } from '../../privacy/lattice.ts';
import { seeded } from '../../random/seeded.ts';
import type { CurveRelease } from '../../release/plan.ts';
import type { Circumstances } from '../../scenario/circumstances.ts';
import type { Columns, Domain, Group, Place } from '../../scenario/records.ts';
import { scenarioNamed } from '../../scenario/registry.ts';
import type { Knowledge, PublicPerson } from '../attacker.ts';
import { blind } from '../blind.ts';
import type { Prior } from '../prior.ts';

/** Linear evidence about one group's salaries: seen = rows · salaries + offset + noise. */
interface LinearEvidence {
  readonly rows: number[][];
  readonly seen: number[];
  readonly offset: number[];
  readonly noise: number; // standard deviation
}

/** One place per wanted person; blind where nobody's x is public. */
export function solveCurve(knowledge: Knowledge, release: CurveRelease, prior: Prior): readonly Place[] {
  const { people } = knowledge;
  if (people === undefined || !people.some((person) => person.wanted)) return blind(knowledge);
  const salaries = new Array<number>(people.length).fill(0);
  for (const group of [0, 1] as const) {
    const members = people.map((person, i) => ({ ...person, i })).filter((person) => person.group === group);
    if (!members.some((member) => member.wanted)) continue;
    const belief = payPrior(knowledge.scenario, prior, members, group);
    const evidence = evidenceOf(release, people, members, prior.domain, group);
    posteriorMean(belief, evidence).forEach((salary, k) => {
      salaries[members[k]?.i as number] = salary;
    });
  }
  return people.flatMap((person, i) => (person.wanted ? [{ x: person.x, y: salaries[i]! }] : []));
}

interface Belief {
  readonly mean: number[];
  readonly covariance: Matrix;
}

type Member = PublicPerson & { readonly i: number };

/**
 * Gaussian belief about a group's salaries given their years: a random straight scale plus personal spread, its
 * moments measured on generated companies. The wanted ones have a spread of their own: they are the odd ones out.
 */
function payPrior(scenarioName: string, prior: Prior, members: readonly Member[], group: Group): Belief {
  const scenario = scenarioNamed(scenarioName);
  const randomness = seeded('pay prior');
  const scales: [number, number][] = [];
  const spread = { ordinary: 0, ordinaries: 0, wanted: 0, wanteds: 0 };
  const single = prior.target.indices.length === 1;
  for (let k = 0; k < COMPANIES; k++) {
    const { records, match } = scenario.draw(randomness, { target: prior.target.name });
    const own = records.map((record, i) => ({ ...record, odd: single && prior.target.indices.includes(i) }));
    const ordinary = own.filter((record) => record.group === group && !record.odd);
    const [intercept, slope] = scaleOf(match, group) ?? straight(ordinary);
    scales.push([intercept, slope]);
    for (const record of own) {
      if (record.group !== group) continue;
      const squared = (record.y - intercept - slope * record.x) ** 2;
      if (record.odd) {
        spread.wanted += squared;
        spread.wanteds++;
      } else {
        spread.ordinary += squared;
        spread.ordinaries++;
      }
    }
  }
  const intercepts = moments(scales.map(([a]) => a));
  const slopes = moments(scales.map(([, b]) => b));
  const joint =
    scales.reduce((sum, [a, b]) => sum + (a - intercepts.mean) * (b - slopes.mean), 0) / (COMPANIES - 1);
  const ordinary = spread.ordinary / Math.max(1, spread.ordinaries);
  const wanted = spread.wanteds > 0 ? spread.wanted / spread.wanteds : ordinary;
  const mean = members.map(({ x }) => intercepts.mean + slopes.mean * x);
  const covariance = Matrix.zeros(members.length, members.length);
  members.forEach((one, i) => {
    members.forEach((other, j) => {
      const shared = intercepts.variance + joint * (one.x + other.x) + slopes.variance * one.x * other.x;
      const personal = i !== j ? 0 : one.wanted && single ? wanted : ordinary;
      covariance.set(i, j, shared + personal);
    });
  });
  return { mean, covariance };
}

const COMPANIES = 300;

function evidenceOf(
  release: CurveRelease,
  people: readonly PublicPerson[],
  members: readonly Member[],
  domain: Domain,
  group: Group,
): LinearEvidence {
  const { model, protection } = release.plan;
  if (release.noisy?.primitive === 'lattice') {
    const { values, scale, sigma } = release.noisy;
    const half = values.length / 2;
    const seen = values.slice(group * half, (group + 1) * half).map((value) => value / scale);
    const statistics = curveStatistics(model as CurveSpec, domain);
    const { rows, offset } = momentRows(statistics, members, domain);
    return { rows, offset, seen, noise: sigma / scale };
  }
  const columns: Columns = {
    count: people.length,
    x: Float64Array.from(people, (person) => person.x),
    y: new Float64Array(people.length),
    group: Uint8Array.from(people, (person) => person.group),
  };
  const fitted = fit(model as CurveSpec, columns, domain);
  const axis = domain.y.high - domain.y.low;
  const step = protection.kind === 'rounded' ? axis / (protection.levels - 1) : 0;
  const noise = protection.kind === 'noise' ? protection.sigma * axis : Math.max(1, step / Math.sqrt(12));
  return {
    rows: release.x.map((x) => members.map((member) => fitted.influence(x, group, member.i))),
    offset: release.x.map(() => 0),
    seen: [...release.y[group]],
    noise,
  };
}

/** Published sums are affine in every salary: their rows follow from two of them. */
function momentRows(
  { blockSize, write }: Statistics,
  members: readonly Member[],
  { y: { low, high } }: Domain,
) {
  const rows = Array.from({ length: blockSize }, () => new Array<number>(members.length).fill(0));
  const offset = new Array<number>(blockSize).fill(0);
  members.forEach(({ x }, k) => {
    const atLow = new Float64Array(blockSize);
    const atHigh = new Float64Array(blockSize);
    write(x, low, atLow);
    write(x, high, atHigh);
    rows.forEach((row, j) => {
      const slope = (atHigh[j]! - atLow[j]!) / (high - low);
      row[k] = slope;
      offset[j] = offset[j]! + atLow[j]! - slope * low;
    });
  });
  return { rows, offset };
}

/** μ + Σ Hᵀ (H Σ Hᵀ + noise²)⁻¹ (seen − offset − H μ). */
function posteriorMean(belief: Belief, evidence: LinearEvidence): number[] {
  const rows = new Matrix(evidence.rows);
  const spread = belief.covariance.mmul(rows.transpose());
  const total = rows.mmul(spread);
  for (let k = 0; k < total.rows; k++) total.set(k, k, total.get(k, k) + evidence.noise ** 2);
  const expected = rows.mmul(Matrix.columnVector(belief.mean));
  const surprise = Matrix.columnVector(
    evidence.seen.map((value, k) => value - evidence.offset[k]! - expected.get(k, 0)),
  );
  const gain = spread.mmul(solve(total, surprise));
  return belief.mean.map((mean, i) => mean + gain.get(i, 0));
}

/** The pay scale itself where the generator tells it: a line through eleven people would add their spread to the prior. */
function scaleOf(match: Circumstances, group: Group): [intercept: number, slope: number] | null {
  if (match.scenario !== 'company') return null;
  const { startDollars, dollarsPerYear } = match.scales[group];
  return [startDollars, dollarsPerYear];
}

function straight(records: readonly { x: number; y: number }[]): [intercept: number, slope: number] {
  const n = records.length;
  const meanX = records.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = records.reduce((sum, { y }) => sum + y, 0) / n;
  const sxx = records.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const sxy = records.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const slope = sxy / sxx;
  return [meanY - slope * meanX, slope];
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mean,
    variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  };
}
