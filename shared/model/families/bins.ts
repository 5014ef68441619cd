// Mean y per interval of x and group: a step curve, as published in salary tables.
import { binOf } from '../../privacy/histogram.ts';
import { binStatistics } from '../../privacy/regressionStatistics.ts';
import { belief } from '../believed.ts';
import { curveModel, meanCurve } from '../curve.ts';
import { curveFamily, whole } from '../family.ts';

/**
 * `bins` equal intervals over the domain's x. An interval without records of the group says the group's mean.
 * More intervals: each averages fewer records, in the end one.
 */
export const bins = curveFamily({
  name: 'bins',
  settings: { bins: whole(1, 100) },
  optional: {},
  dial: { stops: [1, 2, 4, 5, 10, 20], compared: [1, 4, 10, 20], first: 5 },
  openness: 0.43,
  fit: (columns, domain, spec) =>
    curveModel(columns, domain, (points) => {
      const bin = (x: number) => binOf(x, domain.x.low, domain.x.high, spec.bins);
      const of = points.x.map(bin);
      return meanCurve(points, (x, weights) => {
        const here = bin(x);
        const empty = !of.includes(here);
        for (let i = 0; i < points.count; i++) weights[i] = empty || of[i] === here ? 1 : 0;
      });
    }),
  private: {
    measured: 'sums',
    statistics: (spec, domain) => binStatistics(domain, spec.bins),
    curve: (spec, sums, noise) => binMeans(sums, spec.bins, noise),
  },
  evidence: { reach: 'near' },
});

/** Means per interval: the group's mean plus what is believable of each interval's deviation from it. */
function binMeans(sums: readonly number[], bins: number, noise: number): (u: number) => number {
  const counts = Array.from({ length: bins }, (_, bin) => sums[2 * bin]!);
  const totals = Array.from({ length: bins }, (_, bin) => sums[2 * bin + 1]!);
  const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
  const believed = (total: number, count: number, deviation: number) => {
    const weight = belief(count, deviation);
    return weight === 0 ? 0 : (weight * total) / count;
  };
  const overall = believed(sumOf(totals), sumOf(counts), noise * Math.sqrt(bins));
  const means = counts.map((count, bin) => overall + believed(totals[bin]! - count * overall, count, noise));
  return (u) => means[binOf(u, -1, 1, bins)]!;
}
