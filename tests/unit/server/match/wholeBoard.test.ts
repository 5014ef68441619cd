// The board of a match with every kind of entry, and that its files say the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { resultsCsv } from '../../../../server/results/csv.ts';
import { type ExportedMatch, exportOf } from '../../../../server/results/exported.ts';
import type { Drawn } from '../../../../server/rounds.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { openDatabase } from '../../../../server/store/database.ts';
import { EventLog } from '../../../../server/store/eventLog.ts';
import { playAttack } from '../../../../server/workers/attacking.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { knownPlan } from '../../../../shared/protocol/references.ts';
import type { MatchResults } from '../../../../shared/protocol/results.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Plan } from '../../../../shared/release/plan.ts';
import type { BoardPlan } from '../../../../shared/rounds/boardPlan.ts';
import type { RoundSpec } from '../../../../shared/rounds.ts';
import type { AttackerName } from '../../../../shared/score/attackers.ts';
import { boardOver } from '../../../../shared/score/board.ts';
import { playedRounds } from '../../../reference/playedRounds.ts';
import { playedRoundsOf } from '../../../support/csvBoard.ts';
import { keep } from '../../../support/finished.ts';
import { goalie, Table } from '../../../support/match.ts';

const seconds = 60;
const idw: Plan = { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } };
const labels: Plan = { ...idw, protection: { kind: 'rounded', levels: 2 } };
const noisy: Plan = { ...idw, protection: { kind: 'noise', sigma: 0.2 } };
const straight: Plan = { model: { family: 'line' }, protection: { kind: 'none' } };
const line = { type: 'line', scenario: 'company', plan: straight, target: 'middle', seconds } as const;
const oracle = { type: 'oracle', scenario: 'soccer', target: 'striker', plan: labels, seconds } as const;
const face = { type: 'face', side: 5, questions: 6, seconds } as const;
const where = { type: 'where', questions: 4, seconds } as const;

const SPECS: readonly RoundSpec[] = [
  goalie(),
  { ...line, crowd: 22 },
  { ...line, crowd: 2_200 },
  { type: 'insider', scenario: 'company', plan: straight, target: 'middle', seconds },
  { type: 'membership', scenario: 'soccer', plan: idw, seconds },
  { type: 'attribute', protection: { kind: 'none' }, seconds },
  { type: 'attribute', protection: { kind: 'private', epsilon: 1 }, seconds },
  { type: 'again', scenario: 'soccer', plan: noisy, target: 'team', reloads: 2, seconds },
  { ...oracle, questions: 4 },
  { ...oracle, questions: 4, flip: 0.25 },
  { type: 'number', answers: 'prefix', digits: 2, questions: 8, seconds },
  { type: 'number', answers: 'equality', digits: 2, questions: 8, seconds },
  { ...where, radiusM: null },
  { ...where, radiusM: 250 },
  { ...face, mirror: false, step: 0 },
  { ...face, mirror: true, step: 0 },
  { ...face, mirror: false, step: 0.1 },
  { type: 'coin', about: 'book', coin: 'symmetric', seconds },
  { type: 'degree', scenario: 'company', seconds },
  goalie(),
];

/** One guesses without looking, one by eye; the eye plays along. */
function played(): Table {
  const table = new Table({ specs: SPECS, seed: 'every entry' }).join('Ada', 'Bob');
  SPECS.forEach((spec, round) => {
    table.toGuessing(round);
    const drawn = table.match.drawn.get(round) as Drawn;
    const by = (attacker: AttackerName) =>
      playAttack(spec, drawn, attacker, seeded(`${attacker} ${round}`), workOf(0));
    table.guess('p1', by('blind'), round).guess('p2', by('eye'), round);
    table.play({ type: 'attacked', round, attacker: 'eye', guess: by('eye') }, { type: 'next' });
  });
  return table.play({ type: 'next' });
}

let results: ExportedMatch;
beforeAll(async () => {
  const log = new EventLog(openDatabase(':memory:'));
  await keep(log, played());
  const outcome = exportOf(log, 'test-match', (match, error) => {
    throw new Error(`match ${match} cannot be read`, { cause: error });
  });
  if (!outcome.ok) throw new Error(outcome.refusal);
  results = outcome.value;
});

describe('the board of a match with every kind of entry', () => {
  it('N5 has one wherever something about a person is guessed, and none elsewhere', () => {
    const without = new Set(
      Object.values(PLAYLISTS)
        .flat()
        .flatMap((spec) => (rulesOf(spec).plan(spec) === null ? [spec.type] : [])),
    );
    expect([...without].sort()).toEqual(['budget', 'coin', 'degree', 'records']);
  });

  it('N5 keeps apart what was published differently, and together what was not', () => {
    const { board } = results;
    expect(board.map(({ rounds }) => rounds)).toEqual([2, ...board.slice(1).map(() => 1)]);
    expect(board).toHaveLength(SPECS.length - 3); // coin and degree have none, two share one
    expect(board.every(({ guesses, rounds }) => guesses === 2 * rounds)).toBe(true);
    expect(board.every(({ fromMachines }) => fromMachines.eye !== undefined)).toBe(true);
  });

  it('N5 says of no other round that something leaked, and of none that it kept something', () => {
    const silent = results.rounds.filter(({ leakage }) => leakage === null).map(({ spec }) => spec.type);
    expect(silent).toEqual(['coin', 'degree']);
  });

  it('N4 tells how sure a usefulness is where several rounds say so', () => {
    const [twice, once] = results.board;
    expect(once?.utilityInterval).toBeNull();
    expect(twice?.utilityInterval?.low).toBeLessThan(twice?.utility ?? Number.NaN);
    expect(twice?.utilityInterval?.high).toBeGreaterThan(twice?.utility ?? Number.NaN);
  });

  it('is what the downloaded files replay to', () => {
    const downloaded = JSON.parse(JSON.stringify(results)) as MatchResults;
    expect(boardOver(playedRounds(downloaded), knownPlan)).toEqual(results.board);
    expect(boardOver(playedRoundsOf(resultsCsv(results)), knownPlan)).toEqual(results.board);
  });

  it('reads files from before filters and meters had entries', () => {
    const plans = new Map<string, BoardPlan>([
      ['again', { ...noisy, questions: 2 }],
      ['find', idw],
    ]);
    const rounds = results.rounds.map((round) => ({ ...round, plan: plans.get(round.spec.type) ?? null }));
    const board = boardOver(playedRounds({ ...results, rounds }), knownPlan);
    expect(board.map(({ plan }) => plan)).toEqual([idw, { ...noisy, questions: 2 }]);
  });
});
