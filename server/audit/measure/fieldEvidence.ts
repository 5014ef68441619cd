// How well a table explains a released map, as a negative log-likelihood up to a constant: what an insider, who
// knows everybody but one, minimises over that one record. Private maps are judged by their noisy integers.
import { type FieldSpec, familyNamed, isField } from '../../../shared/model/families.ts';
import { fit } from '../../../shared/model/fit.ts';
import { matrices } from '../../../shared/model/matrices.ts';
import { countBins } from '../../../shared/privacy/histogram.ts';
import { latticeSum, type Statistics } from '../../../shared/privacy/lattice.ts';
import type { NoisyHistogram, NoisyLattice } from '../../../shared/privacy/noisy.ts';
import { dequantise, quantise, roundToLevels } from '../../../shared/release/grid.ts';
import type { FieldRelease } from '../../../shared/release/plan.ts';
import type { Columns, Domain } from '../../../shared/scenario/records.ts';

/** Negative log-likelihood of the release if `person` had this y and everybody else were as they are. */
export type Misfit = (person: number, y: number) => number;

/** Standard deviation of a byte's rounding, on the 0 … 1 scale. */
const BYTE_NOISE = 1 / 255 / Math.sqrt(12);
/** Cost of one cell that shows another level than it would: levels do not err, so it is high. */
const WRONG_LEVEL = 4;

/** Noisy counts, sums and solutions have a likelihood of their own; everything else is judged by the drawn map. */
export function misfitOf(release: FieldRelease, columns: Columns, domain: Domain): Misfit {
  const { noisy, plan } = release;
  const { model, protection } = plan;
  if (!isField(model)) throw new Error(`family '${model.family}' does not make maps`);
  const { private: form } = familyNamed(model.family);
  if (noisy?.primitive === 'histogram') return countMisfit(noisy, columns, domain);
  if (noisy?.primitive === 'lattice' && form.measured === 'sums') {
    return sumMisfit(noisy, form.statistics(model, domain), columns);
  }
  if (noisy?.primitive === 'lattice' && form.measured === 'solution' && protection.kind === 'private') {
    const solve = (instead: Columns) => form.solve(model, instead, domain, protection, matrices);
    return solutionMisfit(noisy, solve, columns);
  }
  return mapMisfit(release, columns, domain);
}

/** A table of one: the person, with another y. */
function only({ x, group }: Columns, person: number, y: number): Columns {
  return {
    count: 1,
    x: x.slice(person, person + 1),
    y: Float64Array.of(y),
    group: group.slice(person, person + 1),
  };
}

function countMisfit(noisy: NoisyHistogram, columns: Columns, domain: Domain): Misfit {
  const bins = { columns: noisy.columns, rows: noisy.rows };
  const all = countBins(columns, domain, bins);
  return (person, y) => {
    const truly = countBins(only(columns, person, columns.y[person]!), domain, bins);
    const tried = countBins(only(columns, person, y), domain, bins);
    const off = (bin: number) => noisy.values[bin]! - all[bin]! + truly[bin]! - tried[bin]!;
    return all.reduce((sum, _, bin) => sum + Math.abs(off(bin)), 0) / noisy.noiseScale;
  };
}

function sumMisfit({ values, scale, sigma }: NoisyLattice, statistics: Statistics, columns: Columns): Misfit {
  const all = latticeSum(columns, statistics, scale);
  const unexplained = values.map((value, j) => value - all[j]!);
  let rest: readonly number[] = [];
  let restOf = -1;
  return (person, y) => {
    if (person !== restOf) {
      const own = latticeSum(only(columns, person, columns.y[person]!), statistics, scale);
      rest = unexplained.map((value, j) => value + own[j]!);
      restOf = person;
    }
    const tried = latticeSum(only(columns, person, y), statistics, scale);
    return tried.reduce((sum, each, j) => sum + (rest[j]! - each) ** 2, 0) / (2 * sigma * sigma);
  };
}

function solutionMisfit(
  { values, scale, sigma }: NoisyLattice,
  solve: (columns: Columns) => Float64Array,
  columns: Columns,
): Misfit {
  return (person, y) => {
    const solution = solve({ ...columns, y: columns.y.with(person, y) });
    return (
      solution.reduce((sum, entry, j) => sum + (values[j]! - scale * entry) ** 2, 0) / (2 * sigma * sigma)
    );
  };
}

function mapMisfit(release: FieldRelease, columns: Columns, domain: Domain): Misfit {
  const { plan, cells } = release;
  const { protection } = plan;
  const seen = dequantise(cells);
  const values = new Float64Array(cells.length);
  const predict = (person: number, y: number) => {
    const instead = { ...columns, y: columns.y.with(person, y) };
    fit(plan.model as FieldSpec, instead, domain).fill(release, values);
  };
  if (protection.kind === 'rounded') {
    return (person, y) => {
      predict(person, y);
      roundToLevels(values, protection.levels);
      const shown = quantise(values);
      return shown.reduce((sum, cell, i) => sum + (cell === cells[i] ? 0 : WRONG_LEVEL), 0);
    };
  }
  const sigma = protection.kind === 'noise' ? Math.hypot(protection.sigma, BYTE_NOISE) : BYTE_NOISE;
  return (person, y) => {
    predict(person, y);
    return values.reduce((sum, value, i) => sum + (value - seen[i]!) ** 2, 0) / (2 * sigma * sigma);
  };
}
