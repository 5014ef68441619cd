// Finding a y by trying: for one person when everybody else is known, or for everybody in turn when only x is.
import { fromUnit, toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import type { FieldRelease } from '../../../shared/release/plan.ts';
import type { Columns, Domain } from '../../../shared/scenario/records.ts';
import { type Misfit, misfitOf } from './fieldEvidence.ts';
import { PERSON_SPREAD } from './gaussianGuess.ts';

/** Values of y tried before looking closer around the best one. */
const SCAN = 49;
const REFINEMENTS = 14;

/**
 * The y that explains the release best, weighed against the insider's own guess: the posterior mean over a scan,
 * looked at more closely around the best value.
 */
export function scan(misfit: Misfit, domain: Domain, person: number, own: number): number {
  const trust = 2 * (2 * PERSON_SPREAD) ** 2;
  const cost = (v: number) => misfit(person, fromUnit(v, domain.y)) + (v - own) ** 2 / trust;
  const tried = Array.from({ length: SCAN }, (_, k) => {
    const v = ((k + 0.5) / SCAN) * 2 - 1;
    return { v, cost: cost(v) };
  });
  let best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
  for (let reach = 1 / SCAN, round = 0; round < REFINEMENTS; round++, reach /= 2) {
    for (const v of [best.v - reach, best.v + reach]) {
      if (Math.abs(v) > 1) continue;
      const nearby = { v, cost: cost(v) };
      if (nearby.cost < best.cost) best = nearby;
    }
  }
  let mass = 0;
  let sum = 0;
  for (const { v, cost: each } of [...tried, best]) {
    const weight = Math.exp(best.cost - each);
    mass += weight;
    sum += weight * v;
  }
  return sum / mass;
}

/**
 * Everybody's y on the −1 … 1 scale from the release and the x values: one person after the other takes the y that
 * explains the release best given the current guesses, from two starts, the better of which is kept.
 */
export function jointScan(
  release: FieldRelease,
  columns: Columns,
  domain: Domain,
  start: Float64Array,
  sweeps: number,
): Float64Array {
  const middle = columns.y.map(() => (domain.y.low + domain.y.high) / 2);
  let best = { y: middle, cost: Number.POSITIVE_INFINITY };
  for (const y of [start.map((v) => fromUnit(v, domain.y)), middle]) {
    // The misfit reads this y as it changes.
    const misfit = misfitOf(release, { ...columns, y }, domain);
    const costNow = () => misfit(0, y[0]!);
    let cost = costNow();
    for (let sweep = 0; sweep < sweeps; sweep++) {
      for (let person = 0; person < columns.count; person++) {
        y[person] = fromUnit(scan(misfit, domain, person, 0), domain.y);
      }
      const reached = costNow();
      if (reached > 0.99 * cost) break;
      cost = reached;
    }
    cost = costNow();
    if (cost < best.cost) best = { y, cost };
  }
  return best.y.map((y) => toUnit(y, domain.y));
}
