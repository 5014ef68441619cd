// Every way a file can be wrong ends in one sentence that leads to the row and the column.
import { describe, expect, test } from 'vitest';
import { MAX_PEOPLE } from '../../../../../server/audit/limits.ts';
import { read, sentenceAbout, tableText } from '../tables.ts';

const utf16 = (text: string, mark: boolean) => {
  const bytes = new Uint8Array(Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le'));
  return bytes;
};
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a broken cell names its row and column', () => {
  test.each([
    ['text in a number column', { 4: 'four,46000,a' }, /row 4.*“years”.*“four” is not a number/],
    ['an empty cell', { 3: '2,,b' }, /row 3.*“salary” is empty/],
    ['a formula', { 5: '5,=SUM(B2:B4),b' }, /row 5.*“salary”.*formula/],
    ['a formula that starts with a sign', { 5: '5,+B2,b' }, /row 5.*“salary”.*formula/],
    ['a formula for a group', { 6: '7,52000,=A1' }, /row 6.*“gender”.*formula/],
    ["a spreadsheet's error", { 5: '5,#REF!,b' }, /row 5.*“salary”.*error message/],
    ['a decimal comma', { 2: '"1,5",41000,a' }, /row 2.*“years”.*decimals with a point: 1\.5/],
    ['a unit', { 7: '9,50000 a year,b' }, /row 7.*“salary”.*without a unit/],
    ['a second currency', { 2: '1,$41000,a', 7: '9,€50000,b' }, /row 7.*“salary”.*another currency/],
    ['letters that are no currency', { 7: '9,50000 ABC,b' }, /row 7.*“salary”.*without a unit/],
    ['a hexadecimal number', { 7: '9,0x50,b' }, /row 7.*“salary”.*not a number/],
    ['infinity', { 7: '9,Infinity,b' }, /row 7.*“salary”.*not a number/],
    ['a number beyond computing', { 7: '9,1e99,b' }, /row 7.*“salary”.*too large/],
    ['an empty group', { 2: '1,41000,' }, /row 2.*“gender” is empty/],
    ['a third group', { 7: '9,50000,c' }, /row 7.*“gender”.*“c” is a third group/],
    ['a row with too many cells', { 3: '2,43000,b,x' }, /row 3 has 4 cells.*3 columns/],
    ['a row with too few cells', { 3: '2,43000' }, /row 3 has 2 cells.*3 columns/],
    ['a quotation mark left open', { 4: '4,"46000,a' }, /row 4.*quotation mark/],
  ])('%s', (_, changes, sentence) => {
    expect(sentenceAbout(tableText(changes))).toMatch(sentence);
  });

  test('blank lines count as rows, as in a spreadsheet', () => {
    expect(sentenceAbout(tableText({ 3: '2,43000,b\n\n', 4: 'four,46000,a' }))).toMatch(/row 6/);
  });
});

describe('a table that cannot be audited says why', () => {
  test.each([
    ['nothing at all', '', /empty/],
    ['only a header', 'years,salary,gender\n', /no people/],
    ['a blank first row', '\n1,41000,a', /row 1 is blank/],
    ['one person', 'years,salary,gender\n1,41000,a', /only one person, in row 2/],
    ['three people', 'years,salary,gender\n1,2,a\n2,3,b\n3,5,a', /only 3 people/],
    ['a missing column', tableText({ 1: 'years,pay,gender' }), /row 1 has no column “salary”.*“pay”/],
    [
      'two columns of one name',
      tableText({ 1: 'years,salary,salary' }),
      /columns 2 and 3 are both called “salary”/,
    ],
    ['no header', tableText({ 1: '1,2,3' }), /row 1 holds numbers.*“years”/],
    ['all x equal', 'years,salary,gender\n1,1,a\n1,2,b\n1,3,a\n1,4,b', /“years” is 1 in every row/],
    ['all y equal', 'years,salary,gender\n1,9,a\n2,9,b\n3,9,a\n4,9,b', /“salary” is 9 in every row/],
  ])('%s', (_, text, sentence) => {
    expect(sentenceAbout(text)).toMatch(sentence);
  });

  test('UTF-16 is named, with and without a mark', () => {
    expect(sentenceAbout(utf16(tableText(), true))).toMatch(/row 1 is UTF-16/);
    expect(sentenceAbout(utf16(tableText(), false))).toMatch(/row 1 is UTF-16/);
  });

  test('Latin-1 bytes are found in their row and column, used or not', () => {
    expect(sentenceAbout(latin1(tableText({ 6: '7,52000,é' })))).toMatch(/row 6.*“gender”.*not UTF-8/);
    const withNames = tableText().replace(/^/gm, 'x,').replace('x,4,', 'José,4,');
    expect(sentenceAbout(latin1(withNames))).toMatch(/row 4, column “x”.*not UTF-8/);
  });

  test('a workbook is not taken for text', () => {
    expect(sentenceAbout(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatch(/workbook/);
  });

  test('a million rows are counted and refused', () => {
    const million = `years,salary,gender\n${'1,41000,a\n2,43000,b\n'.repeat(500_000)}`;
    expect(sentenceAbout(million)).toMatch(/about 1,000,000 people.*at most 5,000/);
  });

  test('a map needs two groups', () => {
    const args = ['--x', 'years', '--y', 'salary', '--model', 'idw:2'];
    expect(sentenceAbout(tableText(), args)).toMatch(/--group/);
    const same = tableText().replaceAll(',b', ',a');
    expect(sentenceAbout(same, [...args, '--group', 'gender'])).toMatch(/“gender” says “a” in every row/);
  });

  test('differential privacy asks for public ranges instead of taking them from the data', () => {
    const args = ['--x', 'years', '--y', 'salary', '--protect', 'dp:1'];
    expect(sentenceAbout(tableText(), args)).toMatch(/--x-range/);
    expect(sentenceAbout(tableText(), [...args, '--x-range', '0:10'])).toMatch(/--y-range/);
  });

  test('a value outside a range given for it is found, unless privacy moves it to the edge', () => {
    const args = ['--x', 'years', '--y', 'salary', '--x-range', '0:8', '--y-range', '40000:60000'];
    expect(sentenceAbout(tableText(), args)).toMatch(/row 7.*“years”.*9 lies outside the range 0:8/);
    const people = read(tableText(), [...args, '--protect', 'dp:1']);
    expect(people.ok && [people.value.clamped, Math.max(...people.value.columns.x)]).toEqual([1, 8]);
  });
});

describe('a table that is merely unusual is read', () => {
  test.each([
    ['a byte order mark', `\uFEFF${tableText()}`],
    ['semicolons', tableText().replaceAll(',', ';')],
    ['tabs', tableText().replaceAll(',', '\t')],
    ['Windows line ends', tableText().replaceAll('\n', '\r\n')],
    ['blank lines and spaces', `${tableText({ 3: ' 2 , 43000 , b ' })}\n\n\n`],
    ['quoted cells', tableText({ 3: '"2","43000","b"' })],
    ['signs and exponents', tableText({ 3: '+2,4.3e4,b' })],
  ])('%s', (_, text) => {
    const people = read(text);
    expect(people.ok && [people.value.columns.count, people.value.columns.y[1], people.value.groups]).toEqual(
      [6, 43_000, ['b', 'a']],
    );
  });

  test('as many people as the limit allows', () => {
    const rows = Array.from({ length: MAX_PEOPLE }, (_, i) => `${i % 40},${40_000 + i},${i % 2 ? 'a' : 'b'}`);
    const people = read(['years,salary,gender', ...rows].join('\n'));
    expect(people.ok && people.value.columns.count).toBe(MAX_PEOPLE);
  });
});
