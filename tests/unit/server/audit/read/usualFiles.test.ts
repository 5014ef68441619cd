// The files people have: each is read as meant, or one sentence names the row, the column and what to do.
import { describe, expect, test } from 'vitest';
import { read, sentenceAbout } from '../tables.ts';

const XY = ['--x', 'years', '--y', 'salary', '--group', 'gender'];
const COMMA = [...XY, '--decimal', 'comma'];

const PLAIN = [
  [1.5, 41_000, 'a'],
  [2, 43_500, 'b'],
  [4.25, 46_000, 'a'],
  [5, 45_000, 'b'],
  [7, 52_000, 'a'],
] as const;

/** The plain table with each cell written by `x` and `y`. */
function written(x: (value: number) => string, y: (value: number) => string, delimiter = ','): string {
  const rows = PLAIN.map(([years, salary, gender]) => [x(years), y(salary), gender].join(delimiter));
  return [['years', 'salary', 'gender'].join(delimiter), ...rows].join('\n');
}

const grouped = (mark: string) => (value: number) => String(value).replace(/(\d)(?=(\d{3})+$)/g, `$1${mark}`);
const comma = (value: number) => String(value).replace('.', ',');
const quoted = (write: (value: number) => string) => (value: number) => `"${write(value)}"`;

describe('is read as meant', () => {
  test.each<[string, string, readonly string[]]>([
    ['a plain table', written(String, String), XY],
    ['German Excel: semicolons and decimal commas', written(comma, String, ';'), COMMA],
    ['decimal commas and points between thousands', written(comma, grouped('.'), ';'), COMMA],
    ['decimal commas and no-break spaces', written(comma, grouped('\u00A0'), ';'), COMMA],
    ['decimal commas in a comma-separated file', written(quoted(comma), String), COMMA],
    ['commas between thousands', written(String, quoted(grouped(','))), XY],
    ['narrow no-break spaces between thousands', written(String, grouped('\u202F')), XY],
    ['thin spaces between thousands', written(String, grouped('\u2009')), XY],
    ['plain spaces between thousands', written(String, grouped(' ')), XY],
    ['Swiss apostrophes', written(String, grouped("'")), XY],
    ['typographic apostrophes', written(String, grouped('’')), XY],
    ['dollars', written(String, (value) => `$${value}`), XY],
    [
      'dollars with commas',
      written(
        String,
        quoted((value) => `$${grouped(',')(value)}`),
      ),
      XY,
    ],
    ['euros after the number', written(String, (value) => `${value} €`), XY],
    ['euros after a no-break space', written(comma, (value) => `${grouped('.')(value)}\u00A0€`, ';'), COMMA],
    ['a currency by its code', written(String, (value) => `USD ${value}`), XY],
    ['francs with apostrophes', written(String, (value) => `CHF ${grouped('’')(value)}`), XY],
    ['pounds in some rows only', written(String, (value) => (value > 45_000 ? `£${value}` : `${value}`)), XY],
    ['a line that names the separator', `sep=;\n${written(String, String, ';')}`, XY],
    ['that line with another separator, after a mark', `\uFEFFsep=|\r\n${written(String, String, '|')}`, XY],
    ['bars', written(String, String, '|'), XY],
    [
      'tabs, a mark and Windows line ends',
      `\uFEFF${written(String, String, '\t').replaceAll('\n', '\r\n')}`,
      XY,
    ],
    [
      'missing cells left out',
      `${written(String, String)}\n,50000,a\n6,NA,b\n7,n/a,a\n8,-,a\n9,50000,\n9,#N/A,b`,
      [...XY, '--skip-missing'],
    ],
    ['other columns, however broken', written(String, String).replace(/^/gm, '=x,'), XY],
    ['a dot for the decimals, said', written(String, String, ';'), [...XY, '--decimal', 'point']],
  ])('%s', (_, text, args) => {
    const people = read(text, args);
    if (!people.ok) throw new Error(people.sentence);
    const { x, y, group } = people.value.columns;
    expect([...x]).toEqual(PLAIN.map(([years]) => years));
    expect([...y]).toEqual(PLAIN.map(([, salary]) => salary));
    expect([...group].map((each) => people.value.groups[each as 0 | 1])).toEqual(PLAIN.map(([, , g]) => g));
  });

  test('rows that were left out are named', () => {
    const people = read(`${written(String, String)}\n,50000,a\n8,50000,b\n9,?,b`, [...XY, '--skip-missing']);
    expect(people.ok && [people.value.left, people.value.rows]).toEqual([
      [7, 9],
      [2, 3, 4, 5, 6, 8],
    ]);
  });

  test.each([
    ['dates', '2016-01-01', 10],
    ['dates with a time', '2016-01-01T08:30:00Z', 10],
    ['dates in quotes', '"2016-01-01"', 10],
  ])('%s become years before the declared day', (_, date, years) => {
    const rows = [date, '2020-02-29', '2025-12-31', '2024-01-01'].map((day, i) => `${day},${40_000 + i},a`);
    const people = read(['years,salary,gender', ...rows].join('\n'), [...XY, '--as-of', '2026-01-01']);
    if (!people.ok) throw new Error(people.sentence);
    expect(people.value.columns.x[0]).toBeCloseTo(years, 2);
    expect(people.value.columns.x[2]).toBeCloseTo(1 / 365.25, 4);
    expect(people.value.dates).toEqual({ asOf: '2026-01-01', columns: ['years'] });
  });
});

describe('gets a sentence that leads to the cell', () => {
  const rows = (...cells: string[]) => ['years,salary,gender', ...cells].join('\n');
  test.each<[string, string, readonly string[], RegExp]>([
    [
      'decimal commas, not said',
      written(comma, String, ';'),
      XY,
      /row 2, column “years”.*1\.5.*--decimal comma/,
    ],
    [
      'a decimal point where commas were said',
      written(String, String, ';'),
      COMMA,
      /row 2, column “years”.*comma/,
    ],
    [
      'three digits behind every comma of a semicolon file',
      written(String, grouped(','), ';'),
      XY,
      /row 2, column “salary”.*41000 or 41\.000.*--decimal point or --decimal comma/,
    ],
    [
      'three digits behind every point of a semicolon file',
      written(String, grouped('.'), ';'),
      XY,
      /row 2, column “salary”.*41000 or 41\.000/,
    ],
    ['an empty cell', rows('1,,a'), XY, /row 2, column “salary” is empty.*--skip-missing/],
    ['NA', rows('1,2,a', '2,NA,a'), XY, /row 3, column “salary” says “NA”.*--skip-missing/],
    [
      'nobody left',
      rows('1,NA,a', ',2,a'),
      [...XY, '--skip-missing'],
      /only 0 people \(2 rows were left out\)/,
    ],
    ['German dates', rows('31.12.2019,2,a'), XY, /row 2, column “years”.*write it as 2019-12-31/],
    ['American dates', rows('12/31/2019,2,a'), XY, /row 2, column “years”.*write it as 2019-12-31/],
    [
      'a day that never was',
      rows('2019-01-01,2,a', '2019-02-30,2,a'),
      XY,
      /row 3.*not a day of the calendar/,
    ],
    ['a number among dates', rows('2019-01-01,2,a', '4.5,2,a'), XY, /row 3.*not a date, as the rows above/],
    ['a date among numbers', rows('4.5,2,a', '2019-01-01,2,a'), XY, /row 3.*the first row holds a number/],
    ['groups of two digits', rows('1,"4,10,000",a'), XY, /row 2, column “salary”.*not a number/],
    ['two marks between thousands', rows('1,"4 100,000",a'), XY, /row 2, column “salary”.*not a number/],
    ['an amount in brackets', rows('1,(41000),a'), XY, /row 2, column “salary”.*not a number/],
    ['per cent', rows('1,41 %,a'), XY, /row 2, column “salary”.*without a unit/],
    [
      'a name that differs by case',
      rows('1,2,a'),
      ['--x', 'Years', '--y', 'salary'],
      /Did you mean “years”\?/,
    ],
    ['a slip of the finger', rows('1,2,a'), ['--x', 'years', '--y', 'salray'], /Did you mean “salary”\?/],
    [
      'a part of a name',
      rows('1,2,a'),
      ['--x', 'years', '--y', 'salary', '--group', 'gend'],
      /Did you mean “gender”\?/,
    ],
    [
      'a group that is neither of the two given',
      written(String, String),
      [...XY, '--groups', 'a:c'],
      /row 3, column “gender”: “b” is neither “a” nor “c”/,
    ],
  ])('%s', (_, text, args, sentence) => {
    expect(sentenceAbout(text, args)).toMatch(sentence);
  });

  test('a name like none of the columns suggests none', () => {
    const sentence = sentenceAbout(rows('1,2,a'), ['--x', 'temperature', '--y', 'salary']);
    expect(sentence).toMatch(/no column “temperature”\. Its columns are/);
  });
});

describe('under a guarantee', () => {
  const PRIVATE = [...XY, '--protect', 'dp:1', '--x-range', '0:10', '--y-range', '40000:60000'];
  const groupsOf = (text: string, args: readonly string[]) => {
    const people = read(text, args);
    return people.ok ? people.value.groups : people.sentence;
  };

  test('who stands first in the table does not decide which group is which', () => {
    const [header, ...lines] = written(String, String).split('\n');
    const turned = [header, ...lines.reverse().slice(1)].join('\n'); // b first
    expect(groupsOf(turned, XY)).toEqual(['a', 'b']);
    expect(groupsOf(turned, PRIVATE)).toEqual(['b', 'a']);
    expect(groupsOf(written(String, String), PRIVATE)).toEqual(['b', 'a']);
  });

  test('--groups decides, whatever the table says', () => {
    expect(groupsOf(written(String, String), [...PRIVATE, '--groups', 'b:a'])).toEqual(['a', 'b']);
  });
});
