// A close-up for small charts: the part of the axes where the people and the curves are. Pure.
import type { DataRecord, Domain } from '../../../shared/scenario/records.ts';

const MARGIN = { years: 1, dollars: 3_000 };

/** Never outside `whole`. */
export function domainAround(
  whole: Domain,
  people: readonly Pick<DataRecord, 'x' | 'y'>[],
  curves: readonly (readonly number[])[],
): Domain {
  const years = people.map(({ x }) => x);
  const [from, to] = [Math.min(...years) - MARGIN.years, Math.max(...years) + MARGIN.years];
  const ends = curves.flatMap((curve) => {
    const perYear = (curve.length - 1) / (whole.x.high - whole.x.low);
    const first = Math.max(0, Math.round((from + MARGIN.years - whole.x.low) * perYear));
    const last = Math.min(curve.length - 1, Math.round((to - MARGIN.years - whole.x.low) * perYear));
    return curve.slice(first, last + 1);
  });
  const dollars = [...people.map(({ y }) => y), ...ends];
  return {
    x: { ...whole.x, low: Math.max(whole.x.low, from), high: Math.min(whole.x.high, to) },
    y: {
      ...whole.y,
      low: Math.max(whole.y.low, Math.min(...dollars) - MARGIN.dollars),
      high: Math.min(whole.y.high, Math.max(...dollars) + MARGIN.dollars),
    },
  };
}
