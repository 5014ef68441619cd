// A reveal on its way: what goes in comes out, and a room of 200 stays small.
import fc from 'fast-check';
import { Packr } from 'msgpackr';
import { describe, expect, it } from 'vitest';
import { viewFor } from '../../../../server/match/view.ts';
import { packedGuesses, receivedView, sentView } from '../../../../shared/protocol/packedReveal.ts';
import type { MatchView, ScoredGuess } from '../../../../shared/protocol/view.ts';
import { Table, team } from '../../../support/match.ts';

const MOST_BYTES = 30_000;

const revealed = (guesses: readonly ScoredGuess[]) =>
  ({ phase: { name: 'reveal', reveal: { guesses }, standings: [] } }) as unknown as MatchView;
const thereAndBack = (guesses: readonly ScoredGuess[]) => {
  const { phase } = receivedView(sentView(revealed(guesses), packedGuesses));
  if (phase.name !== 'reveal') throw new Error('a reveal went in');
  return phase.reveal.guesses;
};

/** In the steps in which places travel. */
const onPitch = (max: number) => fc.integer({ min: 0, max: 512 * max }).map((steps) => steps / 512);
const pinned = fc.array(fc.record({ x: onPitch(120), y: onPitch(75) }), { maxLength: 11 }).chain((places) =>
  fc.record({
    player: fc.stringMatching(/^p[1-9]\d{0,2}$/),
    guess: fc.constant({ places }),
    error: fc.option(fc.double({ min: 0, max: 150, noNaN: true }).map((value) => value + 0)),
    points: fc.integer({ min: 0, max: 1000 }),
    matched: fc.array(fc.integer({ min: -1, max: 10 }), {
      minLength: places.length,
      maxLength: places.length,
    }),
  }),
);
const none = fc.constant<ScoredGuess>({ player: 'p9', guess: null, error: null, points: 0, matched: [] });

describe('guesses of a reveal', () => {
  it('come out as they went in: pins, points, pairs, and who sent nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pinned, none), { maxLength: 30 }), (guesses) => {
        expect(thereAndBack(guesses)).toEqual(guesses);
      }),
    );
  });

  it('that are no pins travel as they are', () => {
    const coin = [{ player: 'p1', guess: { share: 0.4, said: 'yes' }, error: 0.1, points: 7, matched: [] }];
    const guesses = coin as unknown as readonly ScoredGuess[];
    expect(packedGuesses(guesses)).toBeNull();
    expect(thereAndBack(guesses)).toBe(guesses);
  });

  it(`of 200 players with eleven pins each make a reveal of at most ${MOST_BYTES} bytes`, () => {
    const table = new Table({ specs: [team(60)] });
    const names = Array.from({ length: 200 }, (_, i) => `Player ${i}`);
    table.join(...names).toGuessing();
    const places = (player: number) =>
      Array.from({ length: 11 }, (_, pin) => ({
        x: (player * 7.3 + pin * 9.1) % 120,
        y: (pin * 6.7 + player) % 75,
      }));
    names.forEach((_, i) => {
      table.guess(`p${i + 1}`, { places: places(i) });
    });
    table.play({ type: 'next' });
    const view = viewFor(table.match, { player: 'p1', isHost: false }, table.now);
    const sent = sentView(view, packedGuesses);
    if (sent.phase.name !== 'reveal') throw new Error(`a reveal was expected, not ${sent.phase.name}`);
    expect(bytesOf(sent)).toBeLessThan(MOST_BYTES);
    expect(receivedView(sent).phase).toMatchObject({
      standings: view.phase.name === 'reveal' && view.phase.standings,
    });
  });
});

/** As Colyseus sends it. */
const bytesOf = (value: unknown): number => new Packr({ useRecords: false }).pack(value).length;
