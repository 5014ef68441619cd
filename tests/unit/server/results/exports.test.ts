// The downloaded files, read by a strict reader, and the figures computed again from a file alone.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { classSheet } from '../../../../server/results/classSheet.ts';
import { resultsCsv } from '../../../../server/results/csv.ts';
import { dictionary } from '../../../../server/results/dictionary.ts';
import { downloadOf } from '../../../../server/results/downloads.ts';
import { type ExportedMatch, exportOf } from '../../../../server/results/exported.ts';
import { spreadsheet } from '../../../../server/results/spreadsheet.ts';
import { openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { RESULT_COLUMNS } from '../../../../shared/words/resultColumns.en.ts';
import { keep } from '../../../support/finished.ts';
import { at, goalie, START, Table, team } from '../../../support/match.ts';

const NAMES = ['Zoë', '=1+1', '+49 30', '-Max', '@Cleo, "best"', '＝SUM(A1)', 'محمد; عبد'];

/** A goalie, a whole team, and a round that was skipped; the last two never guess. */
function played(): Table {
  const table = new Table({ specs: [goalie(), team(), goalie()] }).join(...NAMES).toGuessing();
  for (let i = 1; i <= 5; i++) {
    table.wait(1).guess(`p${i}`, at(10 * i, 12.5 + i), 0);
    if (i !== 3) table.play({ type: 'lock', player: `p${i}`, round: 0, present: [] });
  }
  table.play({ type: 'attacked', round: 0, attacker: 'eye', guess: at(11, 21) });
  table.play({ type: 'next' }).toGuessing(1);
  table
    .guess(
      'p1',
      {
        places: [
          { x: 5, y: 37 },
          { x: 30.25, y: 20 },
        ],
      },
      1,
    )
    .guess('p2', at(60, 30), 1);
  return table.play({ type: 'next' }).toGuessing(2).play({ type: 'skip' });
}

async function exported(table = played()): Promise<ExportedMatch> {
  if (table.match.phase.name !== 'finale') table.play({ type: 'end' });
  const log = new EventLog(openDatabase(':memory:'));
  await keep(log, table);
  const outcome = exportOf(log, 'test-match', (_, error) => {
    throw error;
  });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.value;
}

type Row = Readonly<Record<string, string>>;

/** Throws at a stray quotation mark or a row of another length. */
const strict = (csv: string, delimiter = ','): Row[] => {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  return parse(csv, {
    bom: true,
    columns: true,
    delimiter,
    record_delimiter: '\r\n',
    relax_column_count: false,
  });
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the table of results', () => {
  it('has a row per player and round, guessed or not, and none of a skipped round', async () => {
    const rows = strict(resultsCsv(await exported()));
    expect(rows.map(({ round, player }) => `${round} ${player}`)).toEqual(
      [1, 2].flatMap((round) => NAMES.map((_, i) => `${round} p${i + 1}`)),
    );
    expect(rows.map(({ guessed, locked, points }) => `${guessed}${locked}${points !== ''}`)).toEqual([
      ...['11true', '11true', '10true', '11true', '11true', '00false', '00false'],
      ...['10true', '10true', '00false', '00false', '00false', '00false', '00false'],
    ]);
    const [first] = rows;
    expect(first).toMatchObject({ version: '2', code: 'KMPX', type: 'find', target: 'goalie', unit: 'm' });
    expect(Date.parse(first?.round_started_at ?? '')).toBeGreaterThanOrEqual(START);
    expect(Date.parse(first?.locked_at ?? '')).toBeGreaterThan(Date.parse(first?.round_started_at ?? ''));
  });

  it('holds what its figures are made of: error, median and leak follow from the file alone', async () => {
    const rows = strict(resultsCsv(await exported())).filter(({ round }) => round === '1');
    const errors = rows.flatMap((row) => {
      if (row.guessed === '0') return [];
      const error = Math.hypot(Number(row.x1) - Number(row.truth_x1), Number(row.y1) - Number(row.truth_y1));
      expect(Number(row.error)).toBeCloseTo(error, 9);
      return [error];
    });
    expect(errors).toHaveLength(5);
    const [row] = rows;
    expect(Number(row?.median_error)).toBeCloseTo([...errors].sort((a, b) => a - b)[2]!, 9);
    expect(Number(row?.leak)).toBeCloseTo(1 - mean(errors) / Number(row?.blind_error), 9);
    const eye = Math.hypot(11 - Number(row?.truth_x1), 21 - Number(row?.truth_y1));
    expect(Number(row?.eye_error)).toBeCloseTo(eye, 9);
  });

  it('has each pin in columns of its own', async () => {
    const rows = strict(resultsCsv(await exported()));
    const two = rows.find(({ round, player }) => round === '2' && player === 'p1');
    expect([two?.x1, two?.y1, two?.x2, two?.y2, two?.x3]).toEqual(['5', '37', '30.25', '20', '']);
    expect(two?.truth_x11).not.toBe('');
    expect(Object.keys(rows[0] ?? {})).not.toContain('x12');
  });

  it('for Europe has semicolons and decimal commas and says the same', async () => {
    const match = await exported();
    const europe = strict(resultsCsv(match, 'europe'), ';');
    const numbers = (text = '') => (/^-?\d+,\d+(e-?\d+)?$/.test(text) ? text.replace(',', '.') : text);
    const back = europe.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, text]) => [name, numbers(text)])),
    );
    expect(back).toEqual(strict(resultsCsv(match)));
    expect(europe.some(({ error }) => /^\d+,\d+$/.test(error ?? ''))).toBe(true);
  });

  it('names the bytes of the release, which the JSON file holds', async () => {
    const match = await exported();
    const file = JSON.parse(downloadOf(match, 'results.json', false)?.text ?? '') as ExportedMatch;
    const rows = strict(resultsCsv(match));
    for (const { round, release, skipped } of file.rounds) {
      if (skipped || !release) continue;
      const bytes = release.encoding === 'hex' ? hexToBytes(release.bytes) : utf8ToBytes(release.bytes);
      expect(bytesToHex(sha256(bytes))).toBe(release.sha256);
      expect(rows.find((row) => row.round === String(round))?.release_sha256).toBe(release.sha256);
    }
    expect(file.rounds.map(({ release }) => release?.encoding)).toEqual(['hex', 'hex', undefined]);
    expect(file.rounds.map(({ truth }) => truth?.type)).toEqual(['find', 'find', undefined]);
  });
});

describe('answers that are no places', () => {
  it('stand in one column each', async () => {
    const number = { type: 'number', answers: 'prefix', digits: 3, questions: 8, seconds: 30 } as const;
    const table = new Table({ specs: [number] }).join('Ada', 'Bob').toGuessing();
    table.guess('p1', { digits: '042' } as never, 0);
    const [ada, bob] = strict(resultsCsv(await exported(table.play({ type: 'next' }))));
    expect([ada?.answer_1, ada?.answer_2, ada?.answer_3]).toEqual(['0', '4', '2']);
    expect([ada?.truth_answer_1, ada?.truth_answer_2, ada?.truth_answer_3].join('')).toMatch(/^\d{3}$/);
    expect([bob?.guessed, bob?.answer_1, bob?.truth_answer_1]).toEqual(['0', '', ada?.truth_answer_1]);
  });
});

describe('the sheet of the class', () => {
  it('has points, error, rank and lock of everybody in every round, totals, and the hardest round', async () => {
    const match = await exported();
    const rows = strict(classSheet(match));
    expect(rows).toHaveLength(NAMES.length + 2);
    const results = strict(resultsCsv(match));
    for (const standing of match.standings) {
      const own = results.filter(({ player }) => player === standing.player);
      const total = own.reduce((sum, { points }) => sum + Number(points), 0);
      const line = rows[match.standings.indexOf(standing)];
      expect([line?.rank, line?.points]).toEqual([String(standing.rank), String(total)]);
      expect(line?.rounds_guessed).toBe(String(own.filter(({ guessed }) => guessed === '1').length));
      expect([line?.round_1_points, line?.round_1_error_m]).toEqual([own[0]?.points, own[0]?.error]);
      expect(line?.round_1_locked).toBe(own[0]?.locked);
    }
    const ofRound = (n: string) =>
      mean(results.filter((r) => r.round === n && r.guessed === '1').map((r) => Number(r.points)));
    const [means, mark] = rows.slice(-2);
    expect(Number(means?.round_1_points)).toBeCloseTo(ofRound('1'), 9);
    expect(mark?.name).toBe(`Hardest: round ${ofRound('1') <= ofRound('2') ? 1 : 2}`);
    expect(Object.keys(means ?? {})).not.toContain('round_3_points');
    const ranks = rows
      .slice(0, -2)
      .map(({ round_1_rank }) => round_1_rank)
      .filter(Boolean);
    expect(ranks).toContain('1');
    expect(ranks).toHaveLength(5);
  });

  it('of a match that nobody played has lines and no figures', async () => {
    const table = new Table({ specs: [goalie()] }).join('Ada').toGuessing().play({ type: 'next' });
    const rows = strict(classSheet(await exported(table), 'europe'), ';');
    expect(rows.map(({ name }) => name)).toEqual(['Ada', 'All: mean', 'Hardest: none was played']);
  });
});

describe('no cell becomes a formula', () => {
  const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
  it.each(['everywhere', 'europe'] as const)('in the files of %s', async (region) => {
    const match = await exported();
    for (const csv of [resultsCsv(match, region), classSheet(match, region)]) {
      const cells = (
        parse(csv, { bom: true, delimiter: region === 'europe' ? ';' : ',' }) as string[][]
      ).flat();
      expect(cells.filter((cell) => RUNS.test(cell) && !/^-[\d.,]+(e-?\d+)?$/.test(cell))).toEqual([]);
      for (const name of NAMES.slice(1, 6)) expect(cells).toContain(`'${name}`);
      expect(cells).toContain('Zoë');
      expect(cells).toContain('محمد; عبد');
    }
  });

  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00A0+1',
    '\u200B@x',
    '\n-1',
    '＝1',
    ' ＋1',
    '－1',
    '＠x',
  ])('however it starts: %j', (text) => {
    const [[cell]] = parse(spreadsheet([[text]], 'everywhere'), { bom: true, trim: false }) as [[string]];
    expect(cell).toBe(`'${text}`);
  });

  it.each([-1.5, 0, 1e-7])('and the number %d stays one', (value) => {
    expect(
      spreadsheet([[value]], 'everywhere')
        .trim()
        .slice(0),
    ).toMatch(/^\uFEFF?[^']*$/);
    expect(spreadsheet([[value, true, false, null, '']], 'europe')).toBe(
      `\uFEFF${String(value).replace('.', ',')};1;0;;\r\n`,
    );
  });
});

describe('the data dictionary', () => {
  it('explains each column of the table', async () => {
    const explained = [...dictionary().matchAll(/^\| (\w+) \|/gm)].map(([, name]) => name);
    const [row] = strict(resultsCsv(await exported()));
    const named = Object.keys(row ?? {}).filter((name) => !/\d$/.test(name) || name === 'release_sha256');
    for (const name of named) expect(explained).toContain(name);
    for (const name of Object.keys(row ?? {})) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  /** Version 2. A later version may add to this list, never take from it. */
  it('L5 keeps every column that a version has had', () => {
    const version2 =
      'version match code playlist round type scenario target model protection epsilon guarantee release_sha256 round_started_at round_closed_at player name guessed locked locked_at points unit error blind_error blind_attacker_error eye_error solver_error median_error leak utility figure eye_figure solver_figure here elsewhere p_room p_eye p_solver outcome';
    expect(Object.keys(RESULT_COLUMNS)).toEqual(expect.arrayContaining(version2.split(' ')));
  });
});
