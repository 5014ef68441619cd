// Writes the table of shared/README.md: what each release gives away and what it is still good for.
// npx node tests/scripts/table.ts [part of a row's name]: measures rows that are not in the cache yet, then writes.
// Delete node_modules/.cache/attackTable to measure afresh. About 10 minutes on one free core.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Knowledge } from '../../shared/attack/attacker.ts';
import { baselineFor, blind } from '../../shared/attack/blind.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { curveAt } from '../../shared/attack/readCurve.ts';
import { solver } from '../../shared/attack/solver/solver.ts';
import { ATTACK_UNITS, workOf } from '../../shared/attack/work.ts';
import type { ModelSpec } from '../../shared/model/families.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { dequantise } from '../../shared/release/grid.ts';
import type { Protection } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { columnsOf } from '../../shared/scenario/records.ts';
import { scenarioNamed } from '../../shared/scenario/registry.ts';
import { targetNamed } from '../../shared/scenario/scenario.ts';
import { matchPlaces } from '../../shared/score/assignment.ts';
import { estimate, type MeanOverRounds } from '../../shared/score/leakage.ts';
import { curveUtility, fieldUtility } from '../../shared/score/utility.ts';

const LAYOUTS = 30;
const SNAPSHOTS = 3;
const NONE: Protection = { kind: 'none' };
const noise = (sigma: number): Protection => ({ kind: 'noise', sigma });
const epsilon = (value: number, delta = 1e-6): Protection => ({ kind: 'private', epsilon: value, delta });

interface Row {
  readonly name: string;
  readonly scenario: 'soccer' | 'company';
  readonly target: string;
  readonly model: ModelSpec;
  readonly protection: Protection;
}

const team = (name: string, model: ModelSpec, protection: Protection): Row => ({
  name,
  scenario: 'soccer',
  target: 'team',
  model,
  protection,
});
const salary = (name: string, target: string, model: ModelSpec, protection: Protection): Row => ({
  name,
  scenario: 'company',
  target,
  model,
  protection,
});

const ROWS: readonly Row[] = [
  team('IDW 2, none', { family: 'idw', power: 2 }, NONE),
  team('IDW 3, none', { family: 'idw', power: 3 }, NONE),
  team('IDW 3, 4 levels', { family: 'idw', power: 3 }, { kind: 'rounded', levels: 4 }),
  team('IDW 3, noise 0.1', { family: 'idw', power: 3 }, noise(0.1)),
  team('IDW 3, noise 0.2', { family: 'idw', power: 3 }, noise(0.2)),
  team('IDW 3, epsilon 1', { family: 'idw', power: 3 }, epsilon(1, 0)),
  team('kernel 4, none', { family: 'kernel', width: 4 }, NONE),
  team('kernel 8, none', { family: 'kernel', width: 8 }, NONE),
  team('kernel 8, epsilon 1', { family: 'kernel', width: 8 }, epsilon(1)),
  team('kernel 16, none', { family: 'kernel', width: 16 }, NONE),
  team('neighbours 5, none', { family: 'neighbours', k: 5 }, NONE),
  team('tree 4, none', { family: 'tree', depth: 4 }, NONE),
  team('tiles 12×8, none', { family: 'tiles', columns: 12, rows: 8 }, NONE),
  team('tiles 8×5, epsilon 1', { family: 'tiles', columns: 8, rows: 5 }, epsilon(1, 0)),
  team('tiles 8×5, epsilon 5', { family: 'tiles', columns: 8, rows: 5 }, epsilon(5, 0)),
  team('logistic 1, none', { family: 'logistic', degree: 1 }, NONE),
  salary('line, none, one in the middle', 'middle', { family: 'line' }, NONE),
  salary('line, none, one alone', 'alone', { family: 'line' }, NONE),
  salary('line, epsilon 1, one alone', 'alone', { family: 'line' }, epsilon(1)),
  salary('polynomial 5, none, one in the middle', 'middle', { family: 'polynomial', degree: 5 }, NONE),
];

interface Measured {
  readonly eye: number[];
  readonly solver: number[];
  readonly blind: number[];
  readonly close: number[]; // share of the solver's pins within 3 m, per layout
}

function measure(row: Row): Measured {
  const measured: Measured = { eye: [], solver: [], blind: [], close: [] };
  const scenario = scenarioNamed(row.scenario);
  const target = targetNamed(scenario, row.target);
  for (let layout = 0; layout < LAYOUTS; layout++) {
    // The same layouts in every row of a target, so that rows can be compared.
    const drawn = scenario.draw(seeded(`table ${row.target} ${layout}`), { target: row.target });
    const randomness = seeded(`table ${row.name} ${layout}`);
    const published = publish(row, columnsOf(drawn.records), scenario.domain, randomness);
    if (!published.ok) throw new Error(`${row.name}: ${published.code}`);
    const { release } = published;
    const people = drawn.records.map(({ x, group }, i) => ({ x, group, wanted: target.indices.includes(i) }));
    const knowledge: Knowledge = {
      scenario: row.scenario,
      target: row.target,
      release,
      ...(release.kind === 'curve' ? { people } : {}),
    };
    const truth = target.indices.map((i) => drawn.records[i] ?? { x: Number.NaN, y: Number.NaN });
    const far = (guess: readonly { x: number; y: number }[]) => matchPlaces(truth, guess).distances;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const solved = far(solver(knowledge, randomness, workOf(ATTACK_UNITS)));
    measured.eye.push(mean(far(eye(knowledge, randomness))));
    measured.solver.push(mean(solved));
    measured.blind.push(mean(far(blind(knowledge))));
    measured.close.push(solved.filter((distance) => distance < 3).length / solved.length);
    process.stdout.write('.');
  }
  return measured;
}

/** Utility of the row's releases of the same layouts, on fresh snapshots; quick, so it is not kept in the cache. */
function utilities(row: Row): number[] {
  const scenario = scenarioNamed(row.scenario);
  return Array.from({ length: LAYOUTS }, (_, layout) => {
    const drawn = scenario.draw(seeded(`table ${row.target} ${layout}`), { target: row.target });
    const randomness = seeded(`table ${row.name} ${layout}`);
    const published = publish(row, columnsOf(drawn.records), scenario.domain, randomness);
    if (!published.ok) throw new Error(`${row.name}: ${published.code}`);
    const { release } = published;
    const fresh = Array.from({ length: SNAPSHOTS }, () => scenario.drawAgain(drawn.match, randomness));
    if (release.kind === 'field') {
      const snapshots = fresh.map((records) => columnsOf(records));
      return fieldUtility(dequantise(release.cells), release, scenario.domain, snapshots).accuracy;
    }
    // Nobody reads a curve beyond the people it was fitted to.
    const inside = fresh
      .flat()
      .filter(({ x, group }) => x >= release.spans[group][0] && x <= release.spans[group][1]);
    return curveUtility((x, group) => curveAt(release, x, group), columnsOf(inside)).rmse;
  });
}

const cache = new URL('../../node_modules/.cache/attackTable/', import.meta.url);
mkdirSync(cache, { recursive: true });
const [wanted = ''] = process.argv.slice(2);
const lines: string[] = [];
for (const row of ROWS) {
  const file = new URL(`${encodeURIComponent(row.name)}.json`, cache);
  if (!existsSync(file)) {
    if (!row.name.includes(wanted)) continue;
    process.stdout.write(`${row.name} `);
    writeFileSync(file, JSON.stringify(measure(row)));
    process.stdout.write('\n');
  }
  lines.push(line(row, JSON.parse(readFileSync(file, 'utf8')) as Measured));
}
writeTable();
if (lines.length < ROWS.length) {
  console.log(
    `${lines.length} of ${ROWS.length} rows measured so far; run again without an argument for the others.`,
  );
}

function line(row: Row, measured: Measured): string {
  const randomness = seeded('intervals');
  const of = (values: readonly number[]) =>
    estimate(
      values.map((value) => [value]),
      randomness,
    );
  const baseline = baselineFor(row.scenario, row.target).meanError;
  const isMap = row.scenario === 'soccer';
  const length = (value: number) => (isMap ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
  const percent = (value: number) => `${Math.round(100 * value)}`;
  const utility = of(utilities(row));
  return [
    row.name,
    `${measured.eye.length}`,
    spread(of(measured.eye), length),
    spread(of(measured.solver), length),
    isMap ? percent(of(measured.close).mean) : '',
    spread(of(measured.blind), length),
    spread(of(measured.eye.map((error) => 1 - error / baseline)), percent),
    spread(of(measured.solver.map((error) => 1 - error / baseline)), percent),
    isMap ? spread(utility, percent) : `$${length(utility.mean)}`,
  ].join(' | ');
}

function spread({ mean, low, high }: MeanOverRounds, show: (value: number) => string): string {
  return low === null || high === null ? show(mean) : `${show(mean)} (${show(low)} … ${show(high)})`;
}

function writeTable(): void {
  const readme = new URL('../../shared/README.md', import.meta.url);
  const text = readFileSync(readme, 'utf8');
  const [start, end] = ['<!-- table -->', '<!-- end of table -->'];
  const head = [
    'release | n | eye | solver | solver < 3 m, % | blind | leakage to the eye, % | leakage to the solver, % | utility',
    '--- | --- | --- | --- | --- | --- | --- | --- | ---',
  ];
  const before = text.slice(0, text.indexOf(start) + start.length);
  const after = text.slice(text.indexOf(end));
  writeFileSync(readme, `${before}\n\n${[...head, ...lines].join('\n')}\n\n${after}`);
  console.log('shared/README.md written');
}
