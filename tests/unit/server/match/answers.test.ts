// Answers that were worked out before the command: they count like those that are worked out with it.
import { describe, expect, it } from 'vitest';
import { answerOf, answerTo, isAnsweredApart, openQuestion } from '../../../../server/match/asking.ts';
import type { AgainSpec } from '../../../../shared/rounds/again.ts';
import { at, goalie, Table } from '../../../support/match.ts';

const again: AgainSpec = {
  type: 'again',
  scenario: 'soccer',
  target: 'team',
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'noise', sigma: 0.2 } },
  reloads: 2,
  seconds: 60,
};
const ask = (reload: number) => ({ type: 'ask', player: 'p1', round: 0, question: { reload } }) as const;

const playing = () => new Table({ specs: [again] }).join('Ada').toGuessing();

/** The command as the room gives it, with its answer. */
function answered(table: Table, reload: number) {
  const open = openQuestion(table.match, ask(reload), table.now);
  if (!open.ok || !open.value) throw new Error('not open');
  const answer = answerOf(open.value);
  if (!answer.ok) throw new Error(answer.refusal);
  return { ...ask(reload), answer: answer.value };
}

describe('an answer worked out apart', () => {
  it('Q2 is the one that would have been given at once', () => {
    const table = playing();
    const before = answered(table, 1);
    table.play(ask(1));
    expect(answerTo(table.match, ask(1))).toEqual({ ok: true, value: before.answer });
  });

  it('Q2 two under way at once: the first is on record, the second costs nothing and says the same', () => {
    const table = playing();
    const first = answered(table, 1);
    const second = answered(table, 1);
    table.play(first);
    expect(table.submit(second)).toEqual({ ok: true, value: [] });
    expect(answerTo(table.match, second)).toEqual({ ok: true, value: first.answer });
  });

  it('Q1 is counted when it is decided, not when it was worked out', () => {
    const table = playing();
    const one = answered(table, 1);
    const two = answered(table, 2);
    table.play(one, two);
    expect(table.refusal({ ...one, question: { reload: 3 } })).toBe('no-questions-left');
  });

  it('Q3 comes too late when the round has closed meanwhile, or the player has locked in', () => {
    const late = playing();
    const answer = answered(late, 1);
    late.play({ type: 'next' });
    expect(late.refusal(answer)).toBe('too-late');
    const locked = playing();
    const other = answered(locked, 1);
    locked.guess('p1', at(5, 5)).play({ type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] });
    expect(locked.refusal(other)).toBe('already-locked');
  });

  it('only where answers take long', () => {
    expect(isAnsweredApart(playing().match, 0)).toBe(true);
    expect(isAnsweredApart(new Table({ specs: [goalie()] }).match, 0)).toBe(false);
    expect(isAnsweredApart(playing().match, 5)).toBe(false);
  });
});
