// What the models cost: the IDW grid beside a straightforward loop in the same run, every family's fit and grid, and
// how both grow with records and cells. Prints; judges nothing, since the machine may be busy.
import { IDW_ETA } from '../../shared/model/families/idw.ts';
import {
  comparedOf,
  type FieldSpec,
  familyNames,
  isField,
  type ModelSpec,
} from '../../shared/model/families.ts';
import { fit as fitModel } from '../../shared/model/fit.ts';
import { leverages } from '../../shared/model/leverage.ts';
import { BOARD, type GridShape } from '../../shared/model/model.ts';
import { formatModel } from '../../shared/model/parse.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { company } from '../../shared/scenario/company.ts';
import { columnsOf, type DataRecord } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { matchPlaces } from '../../shared/score/assignment.ts';
import { estimate } from '../../shared/score/leakage.ts';
import { fieldUtility } from '../../shared/score/utility.ts';
import { cpuMillisecondsOf, shortNumber } from '../support/stopwatch.ts';
import { straightforwardIdw } from '../support/straightforwardIdw.ts';
import type { BenchOptions } from './options.ts';

const people = soccer.draw(seeded('bench'));
const columns = columnsOf(people.records);
const GRIDS: readonly GridShape[] = [{ columns: 24, rows: 15 }, BOARD, { columns: 96, rows: 60 }];

/** Prints everything, about a minute on a free core. */
export async function run({ isShort }: BenchOptions): Promise<void> {
  const some = <T>(all: readonly T[]) => all.slice(0, isShort ? 1 : undefined);
  console.log(
    `IDW grid, ${columns.count} records, ${BOARD.columns} × ${BOARD.rows} cells, CPU ms per grid (fit and fill)`,
  );
  console.table(some([1, 2, 3, 4]).map(compareIdw));
  console.log(`One square root per record and cell, nothing else: ${shortNumber(squareRoots())} ms`);
  console.log('Every family, 22 records: fit, and grid of 48 × 30 cells or curve of 97 points, CPU ms');
  console.table(some(familyNames()).flatMap((family) => some(comparedOf(family)).map(familyRow)));
  console.log('Growth with cells, 22 records: fit and fill, CPU ms');
  console.table(some(growing()).map(cellsRow));
  console.log('Growth with records, 48 × 30 cells: fit and fill, CPU ms');
  console.table(some(growing()).map(crowdRow));
  console.log('Around a round, CPU ms');
  console.table(some(Object.entries(aroundARound())).map(costOf));
}

function compareIdw(power: number) {
  const naive = straightforwardIdw(people.records, soccer.domain, BOARD, power, IDW_ETA);
  const out = new Float64Array(BOARD.columns * BOARD.rows);
  const spec = { family: 'idw', power } as const;
  const typed = () => fitModel(spec, columns, soccer.domain).fill(BOARD, out);
  typed();
  const difference = naive().reduce((most, value, i) => Math.max(most, Math.abs(value - out[i]!)), 0);
  const straightforward = cpuMillisecondsOf(naive);
  const ours = cpuMillisecondsOf(typed);
  return {
    power,
    straightforward: shortNumber(straightforward),
    ours: shortNumber(ours),
    'times as fast': shortNumber(straightforward / ours),
    'largest difference': difference.toExponential(1),
  };
}

/** What no scalar loop at power 3 can undercut: it needs this many square roots, and does nothing else with them here. */
function squareRoots(): number {
  const squares = Float64Array.from({ length: columns.count * BOARD.columns * BOARD.rows }, (_, i) => i);
  const sums = new Float64Array(4);
  return cpuMillisecondsOf(() => {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < squares.length; i += 4) {
      a += Math.sqrt(squares[i]!);
      b += Math.sqrt(squares[i + 1]!);
      c += Math.sqrt(squares[i + 2]!);
      d += Math.sqrt(squares[i + 3]!);
    }
    sums.set([a, b, c, d]);
  });
}

function fitted(spec: ModelSpec, records: readonly DataRecord[]) {
  const { domain } = isField(spec) ? soccer : company;
  return fitModel(spec, columnsOf(records), domain);
}

function familyRow(spec: ModelSpec) {
  const records = isField(spec) ? people.records : company.draw(seeded('bench')).records;
  const model = fitted(spec, records);
  const out = new Float64Array(BOARD.columns * BOARD.rows);
  const show = () => {
    if (model.kind === 'field') model.fill(BOARD, out);
    else for (let i = 0; i < 97; i++) out[i] = model.predict((i / 96) * 20, 1);
  };
  return {
    model: formatModel(spec),
    fit: shortNumber(cpuMillisecondsOf(() => fitted(spec, records))),
    show: shortNumber(cpuMillisecondsOf(show)),
  };
}

/** One middling member per field family. */
function growing(): FieldSpec[] {
  return familyNames()
    .map(comparedOf)
    .map((dial) => dial[Math.min(1, dial.length - 1)]!)
    .filter(isField);
}

function cellsRow(spec: FieldSpec) {
  const cost = (shape: GridShape) => {
    const out = new Float64Array(shape.columns * shape.rows);
    return shortNumber(cpuMillisecondsOf(() => fitModel(spec, columns, soccer.domain).fill(shape, out)));
  };
  return {
    model: formatModel(spec),
    ...Object.fromEntries(GRIDS.map((shape) => [`${shape.columns} × ${shape.rows}`, cost(shape)])),
  };
}

function crowdRow(spec: FieldSpec) {
  const out = new Float64Array(BOARD.columns * BOARD.rows);
  const cost = (crowd: number) => {
    const many = columnsOf(soccer.draw(seeded(crowd), { crowd }).records);
    return shortNumber(cpuMillisecondsOf(() => fitModel(spec, many, soccer.domain).fill(BOARD, out)));
  };
  return {
    model: formatModel(spec),
    ...Object.fromEntries(soccer.crowds.map((crowd) => [`${crowd} records`, cost(crowd)])),
  };
}

function aroundARound(): Record<string, () => void> {
  const randomness = seeded('around');
  const cells = new Float64Array(BOARD.columns * BOARD.rows);
  fitModel({ family: 'idw', power: 2 }, columns, soccer.domain).fill(BOARD, cells);
  const fresh = Array.from({ length: 50 }, () => columnsOf(soccer.drawAgain(people.match, randomness)));
  const truth = people.records.slice(0, 11);
  const guesses = soccer.draw(randomness).records.slice(0, 11);
  const errors = Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => randomness.uniform()));
  return {
    'draw a layout': () => soccer.draw(randomness),
    'match eleven pins': () => matchPlaces(truth, guesses),
    'utility on 50 fresh snapshots': () => fieldUtility(cells, BOARD, soccer.domain, fresh),
    'estimate with 2,000 resamples, 30 rounds of 30': () => estimate(errors, randomness),
    'leverage of 22 records, IDW': () => leverages({ family: 'idw', power: 2 }, columns, soccer.domain),
    'leverage of 22 records, polynomial of degree 5': () =>
      leverages({ family: 'polynomial', degree: 5 }, columns, soccer.domain),
  };
}

const costOf = ([what, work]: readonly [string, () => void]) => ({
  what,
  ms: shortNumber(cpuMillisecondsOf(work)),
});
