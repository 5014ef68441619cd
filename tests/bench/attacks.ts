// What attackers reach and what they cost: `npm run bench -- attacks`, some minutes on one core.
// Prints the figures beside the ones they should reach, and CPU times beside that of drawing one map; `-- attacks 10`
// takes ten layouts instead of forty.
import type { Knowledge } from '../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../shared/attack/blind.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { placesOf } from '../../shared/attack/prior.ts';
import { layoutsBehind, solver } from '../../shared/attack/solver/solver.ts';
import { ATTACK_UNITS, workOf } from '../../shared/attack/work.ts';
import type { FieldSpec } from '../../shared/model/families.ts';
import { fit as fitModel } from '../../shared/model/fit.ts';
import { BOARD } from '../../shared/model/model.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Protection } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { columnsOf, type DataRecord } from '../../shared/scenario/records.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { matchPlaces } from '../../shared/score/assignment.ts';
import type { BenchOptions } from './options.ts';

const LAYOUTS = 40;

interface Case {
  readonly name: string;
  readonly model: FieldSpec;
  readonly protection: Protection;
  readonly exact?: boolean;
  readonly expected: string; // the playtest's figures: eye's median in m; solver's share within 3 m, or exact layouts
}

const CASES: readonly Case[] = [
  {
    name: 'IDW 2 exact',
    model: { family: 'idw', power: 2 },
    protection: { kind: 'none' },
    exact: true,
    expected: 'eye 1.9; ≥ 95 % of layouts to 1e-3 m',
  },
  {
    name: 'IDW 3 exact',
    model: { family: 'idw', power: 3 },
    protection: { kind: 'none' },
    exact: true,
    expected: 'eye 4.9; ≥ 95 % of layouts to 1e-3 m',
  },
  {
    name: 'kernel 8',
    model: { family: 'kernel', width: 8 },
    protection: { kind: 'none' },
    expected: 'eye 10.5; 87 %',
  },
  {
    name: 'IDW 3 noise 0.1',
    model: { family: 'idw', power: 3 },
    protection: { kind: 'noise', sigma: 0.1 },
    expected: 'eye 10.3; 73 %',
  },
  {
    name: 'IDW 3 noise 0.2',
    model: { family: 'idw', power: 3 },
    protection: { kind: 'noise', sigma: 0.2 },
    expected: 'eye 10.6; 45 %',
  },
  {
    name: 'tiles 8×5 epsilon 1',
    model: { family: 'tiles', columns: 8, rows: 5 },
    protection: { kind: 'private', epsilon: 1, delta: 0 },
    expected: 'eye 11.5; 5 %',
  },
];

const cpu = () => process.cpuUsage().user / 1_000;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export async function run({ isShort, count }: BenchOptions): Promise<void> {
  const layouts = count ?? (isShort ? 1 : LAYOUTS);
  console.log(
    `${layouts} layouts, the eleven amber players; blind ${baselineFor('soccer', 'team').medianError} m (playtest 11.5)`,
  );
  for (const each of CASES) console.log(attack(each, layouts));
}

function attack({ name, model, protection, exact, expected }: Case, layouts: number): string {
  const errors = { eye: [] as number[], solver: [] as number[], blind: [] as number[] };
  const costs = { map: [] as number[], eye: [] as number[], solver: [] as number[] };
  let solved = 0;
  let close = 0;
  for (let layout = 0; layout < layouts; layout++) {
    const { records } = soccer.draw(seeded(`bench ${layout}`));
    const columns = columnsOf(records);
    const randomness = seeded(`bench ${name} ${layout}`);
    const published = publish({ model, protection }, columns, soccer.domain, randomness);
    if (!published.ok) throw new Error(published.code);
    const exactCells = new Float64Array(BOARD.columns * BOARD.rows);
    const drawing = cpu();
    fitModel(model, columns, soccer.domain).fill(BOARD, exactCells);
    costs.map.push(cpu() - drawing);
    const knowledge: Knowledge = {
      scenario: 'soccer',
      target: 'team',
      release: published.release,
      ...(exact ? { exactCells } : {}),
    };
    const looking = cpu();
    const seen = eye(knowledge, randomness);
    costs.eye.push(cpu() - looking);
    const solving = cpu();
    const found = solver(knowledge, seeded(`bench solver ${name} ${layout}`), workOf(ATTACK_UNITS));
    costs.solver.push(cpu() - solving);
    const truth = records.slice(0, 11);
    const distances = matchPlaces(truth, found).distances;
    errors.eye.push(mean(matchPlaces(truth, seen).distances));
    errors.solver.push(mean(distances));
    errors.blind.push(mean(matchPlaces(truth, blind(knowledge)).distances));
    if (exact && farthest(knowledge, records, seeded(`bench solver ${name} ${layout}`)) < 1e-3) solved++;
    close += distances.filter((distance) => distance < 3).length / distances.length / layouts;
  }
  const reached = exact
    ? `${solved}/${layouts} layouts with all 22 players to 1e-3 m`
    : `${Math.round(100 * close)} % within 3 m`;
  return [
    `${name}: eye ${median(errors.eye).toFixed(1)} m, solver ${median(errors.solver).toFixed(2)} m, ${reached}, blind here ${median(errors.blind).toFixed(1)} m`,
    `   expected: ${expected}`,
    `   CPU ms, median: map ${median(costs.map).toFixed(2)}, eye ${median(costs.eye).toFixed(1)}, solver ${median(costs.solver).toFixed(0)} (worst ${Math.max(...costs.solver).toFixed(0)})`,
  ].join('\n');
}

/** The largest error among all 22 players, both teams, of the layout that the solver found; metres. */
function farthest(knowledge: Knowledge, records: readonly DataRecord[], randomness: Randomness): number {
  const [layout] = layoutsBehind(knowledge, randomness, workOf(ATTACK_UNITS));
  if (!layout) return Number.POSITIVE_INFINITY;
  const errors = ([0, 1] as const).flatMap((group) => {
    const truth = records.filter((record) => record.group === group);
    return matchPlaces(truth, placesOf(layout, group)).distances;
  });
  return Math.max(...errors);
}
