// A log told as a story: everything that can happen is told, and nothing that is nobody's business.
import { expect, test } from 'vitest';
import type { MatchEvent } from '../../../../server/match/events.ts';
import { story } from '../../../../server/replay/story.ts';
import { at, goalie, Table, team } from '../../../support/match.ts';

/** A match in which a lot happens, in the order in which it is told. */
function lively(): Table {
  const table = new Table({ specs: [goalie(), team(), goalie()], settings: { pace: 'party' } });
  table
    .join('Ada', 'Bo', 'Cy')
    .play({ type: 'address', address: '192.168.7.31' }, { type: 'door', locked: true });
  table.play({ type: 'rename', player: 'p2', name: 'Bob' }, { type: 'kick', player: 'p3' }).toGuessing();
  table
    .wait(5)
    .guess('p1', at(10, 20))
    .play({ type: 'pause' }, { type: 'resume' }, { type: 'extend', seconds: 30 });
  table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] });
  table.play({ type: 'attacked', round: 0, attacker: 'eye', guess: at(11, 21) });
  table
    .wait(40)
    .play({ type: 'next' })
    .play({ type: 'drawFailed', round: 1 }, { type: 'next' }, { type: 'next' });
  return table.play({ type: 'skip' }, { type: 'end' });
}

const told = (events: readonly MatchEvent[]): string => [...story(events)].join('\n');

test('tells who did what and when, rounds and scores', () => {
  const { events } = lively();
  const text = told(events);
  expect(text).toMatch(
    /^Match test-match, code KMPX, 2026-01-05T09:00:00.000Z\n0:00:00 {2}The room is made: .*party/,
  );
  for (const sentence of [
    '0:00:00  Ada sits down as p1',
    'Bo (p2) is called Bob now',
    'The host removes Cy (p3)',
    '0:00:05  Ada (p1) places {"places":[{"x":10,"y":20}]}',
    'Ada (p1) locks in',
    'The eye plays round 1: ',
    '0:00:45  Round 1 of 3 is over; not looking is 8.7 m off\n    Ada (p1): ',
    'Round 2 could not be drawn',
    'Round 2 of 3 is skipped',
    'The host ends the match early\n    1. Ada: ',
  ])
    expect(text).toContain(sentence);
});

test('tells every event in order, each beginning with its time', () => {
  const { events } = lively();
  const paragraphs = [...story(events)];
  expect(paragraphs).toHaveLength(events.length + 1);
  for (const paragraph of paragraphs.slice(1)) expect(paragraph).toMatch(/^\d+:\d\d:\d\d {2}\S/);
});

test('tells no hash of a key, no network address, and no truth of a round', () => {
  const { events, match } = lively();
  const text = told(events);
  expect(match.hostKeyHash).not.toBe('');
  for (const hidden of [match.hostKeyHash, 'seat of Ada', '192.168', 'nonce', 'secret', 'undefined'])
    expect(text).not.toContain(hidden);
  const { x } = table0(events);
  expect(text).not.toContain(String(x).slice(0, 7));
});

test('stops where a log stops making sense, and has told what came before', () => {
  const { events } = lively();
  const torn = events.filter(({ type }) => type !== 'guessingBegan');
  const heard: string[] = [];
  expect(() => {
    for (const paragraph of story(torn)) heard.push(paragraph);
  }).toThrow(/outside|phase/);
  expect(heard.join('\n')).toContain('Ada sits down');
});

/** Where the first round's goalie stood. */
function table0(events: readonly MatchEvent[]): { readonly x: number } {
  const table = new Table().take(
    events.slice(
      0,
      events.findIndex(({ type }) => type === 'roundBegan'),
    ),
  );
  return table.targets(0)[0] ?? { x: Number.NaN };
}
