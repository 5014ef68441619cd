// What people read about addresses, ranks and protection: pure words and layouts.
import { describe, expect, test } from 'vitest';
import { isBusy, isSilence, joinRefusal } from '../../../../client/net/decode.ts';
import { aheadWords, rankWords } from '../../../../client/parts/standing.ts';
import { layOut } from '../../../../client/protection/boardLayout.ts';
import { type Box, placeLabels } from '../../../../client/protection/labelPlaces.ts';
import { clipped, silver } from '../../../../client/protection/silver.ts';
import { say, sayPoints, sayRank } from '../../../../client/words/words.ts';
import type { BoardCell, Standing } from '../../../../shared/protocol/view.ts';
import type { BoardPlan } from '../../../../shared/rounds/boardPlan.ts';

const aStanding = (player: string, points: number, rank: number, climbed = 0): Standing => ({
  player,
  name: player,
  points,
  gained: 0,
  rank,
  climbed,
});

const aCell = (plan: BoardPlan, percent: number | null, utility = 0.9): BoardCell => ({
  plan,
  guarantee: null,
  target: null,
  protection: percent === null ? null : { value: percent, low: percent, high: percent },
  fromMachines: {},
  headline: null,
  utility,
  utilityInterval: null,
  rounds: 1,
  guesses: 3,
});

const idw: BoardPlan = { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } };
const noisyIdw: BoardPlan = { ...idw, protection: { kind: 'noise', sigma: 0.1 } };
const line: BoardPlan = { model: { family: 'logistic', degree: 1 }, protection: { kind: 'none' } };

describe('standings', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [21, '21st'],
    [112, '112th'],
  ])('rank %i is said as %s', (rank, words) => expect(sayRank(rank)).toBe(words));

  test('own rank says how it moved', () => {
    expect(rankWords(aStanding('a', 5, 5, 3))).toBe('5th, up 3');
    expect(rankWords(aStanding('a', 5, 2, -1))).toBe('2nd, down 1');
    expect(rankWords(aStanding('a', 5, 1))).toBe('1st');
  });

  test('the player just ahead is the nearest with more points', () => {
    const all = [aStanding('a', 900, 1), aStanding('b', 410, 2), aStanding('c', 406, 3)];
    expect(aheadWords(all, all[2]!)).toBe('Just ahead of you: b, by 4 points.');
    expect(aheadWords(all, all[0]!)).toBe('Nobody is ahead of you.');
    const tied = [aStanding('a', 5, 1), aStanding('b', 5, 1)];
    expect(aheadWords(tied, tied[1]!)).toBe('Level with a.');
  });

  test('points are told whole', () => expect(sayPoints(1239.6)).toBe('1,240'));

  test('plurals are chosen by count', () => {
    expect(say('host.players', { count: 1 })).toBe('1 player');
    expect(say('host.players', { count: 0 })).toBe('0 players');
  });
});

describe('protection board', () => {
  test('rows are models, columns protections, and what was not played stays empty', () => {
    const { columns, rows } = layOut([aCell(noisyIdw, 90), aCell(line, 100), aCell(idw, 17)]);
    expect(columns.map(({ kind }) => kind)).toEqual(['none', 'noise']);
    expect(rows.map((row) => row.cells.map((cell) => cell?.protection?.value ?? null))).toEqual([
      [17, 90],
      [100, null],
    ]);
  });

  test('silver runs from white to dense and its ink is always readable', () => {
    expect(silver(-30).paper).toBe('rgb(255 255 255)');
    expect(silver(130).paper).toBe('rgb(43 43 43)');
    for (let percent = 0; percent <= 100; percent++) {
      const { paper, ink } = silver(percent);
      const grey = Number(/\d+/.exec(paper)?.[0]) / 255;
      const light = grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
      const contrast = ink === '#000' ? (light + 0.05) / 0.05 : 1.05 / (light + 0.05);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('only the display is clipped', () => expect([-20, 55.4, 184].map(clipped)).toEqual([0, 55, 100]));
});

describe('what the SDK throws', () => {
  const error = (message: string, code?: number) => Object.assign(new Error(message), code ? { code } : {});
  test.each([
    [error('name-taken', 525), 'name-taken'],
    [error('room "KMPB" not found', 522), 'unknown-code'],
    [error('', 4101), 'removed'],
    [error('too-many', 429), null],
    [new TypeError('Failed to fetch'), null],
    ['nonsense', null],
  ])('%s is refusal %s', (thrown, refusal) => expect(joinRefusal(thrown)).toBe(refusal));

  test.each([
    [{ error: 'starting' }, null, true],
    [{ error: 'too-many', message: 'Too many requests from here.' }, null, true],
    [{ error: 'not-reopened' }, 'not-reopened', false],
    [{ error: 'unknown-code' }, 'unknown-code', false],
    ['<html>Please log in</html>', null, false],
  ])('an answer of %j is refusal %s, busy %s', (data, refusal, busy) => {
    const thrown = Object.assign(error('a sentence', 503), { data });
    expect([joinRefusal(thrown), isBusy(thrown)]).toEqual([refusal, busy]);
  });

  test('a time-out is silence', () => {
    expect([isSilence(error('request "hello" timed out after 4000ms.')), isSilence(error('no'))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('labels of the frontier', () => {
  const point = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const size = { width: 60, height: 20 };
  const frame = { width: 400, height: 300 };
  const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height;

  test('labels of points on top of each other stand apart', () => {
    const points = [point(200, 150), point(200, 150), point(203, 150), point(205, 152)];
    const places = placeLabels(
      points,
      points.map(() => size),
      points,
      frame,
    );
    for (let i = 0; i < places.length; i++)
      for (let j = 0; j < i; j++) expect(apart(places[i]!, places[j]!)).toBe(true);
  });

  test('a label of a point in the corner stays inside the frame', () => {
    const [place] = placeLabels([point(5, 5)], [size], [point(5, 5)], frame);
    expect((place as Box).x - size.width / 2).toBeGreaterThanOrEqual(0);
    expect((place as Box).y - size.height / 2).toBeGreaterThanOrEqual(0);
  });
});
