// What stands on the board at a reveal: every guess at its match, ghosts beside the truth and not on it, a readable strip.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPixels, wholePane } from '../../../../client/board/geometry.ts';
import { metresText } from '../../../../client/board/metres.ts';
import { castOf, type FindReveal } from '../../../../client/kit/placing/cast.ts';
import { momentAt } from '../../../../client/kit/reveal/choreography.ts';
import { revealPicture } from '../../../../client/kit/reveal/revealPicture.ts';
import { placeGhosts } from '../../../../client/kit/reveal/standAside.ts';
import { stripScale } from '../../../../client/kit/reveal/stripScale.ts';
import { findWords } from '../../../../client/rounds/find/naming.ts';
import type { FindClue, FindSpec } from '../../../../shared/rounds/find.ts';
import { ATTACKERS } from '../../../../shared/score/attackers.ts';

const DOMAIN = { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } } as const;
const CLUE: FindClue = {
  type: 'find',
  pins: 2,
  domain: DOMAIN,
  columns: 48,
  rows: 30,
  cells: new Uint8Array(48 * 30),
};
const PEOPLE = [
  { x: 10, y: 40, group: 1, role: 'goalie' },
  { x: 30, y: 20, group: 1, role: 'defender' },
  { x: 110, y: 35, group: 0, role: 'goalie' },
] as const;

function reveal(targets: readonly number[]): FindReveal {
  return {
    truth: {
      type: 'find',
      records: PEOPLE,
      targets,
      counterfactual: {
        record: 0,
        withPercent: 90,
        withoutPercent: 60,
        withCells: CLUE.cells,
        cells: CLUE.cells,
      },
    },
    nonce: '',
    sealed: '',
    guesses: [
      {
        player: 'ann',
        guess: {
          places: [
            { x: 31, y: 20 },
            { x: 14, y: 43 },
          ],
        },
        error: 3,
        points: 1,
        matched: targets.length === 1 ? [0] : [1, 0],
      },
      { player: 'bob', guess: null, error: null, points: 0, matched: [] },
    ],
    attacks: ATTACKERS.map((attacker) => ({
      attacker,
      guess: { places: [{ x: 10.5, y: 40 }] },
      error: 0.5,
      points: 0,
      matched: [0],
    })),
    blindError: 8,
    medianError: 3,
    leakage: 0.6,
    utility: null,
  };
}

describe('flights', () => {
  it('go from every pin to the person it was matched with, the farthest first', () => {
    const { pairs } = castOf(CLUE, reveal([0, 1]), 'ann', false, ATTACKERS);
    expect(pairs.map(({ guess, truth, metres }) => [guess.x, truth.x, metres])).toEqual([
      [14, 10, 5],
      [31, 30, 1],
    ]);
  });

  it('are only the reader’s own on a phone', () => {
    expect(castOf(CLUE, reveal([0, 1]), 'bob', true, []).pairs).toEqual([]);
  });

  it('of a team are shown on the whole field, without ghosts', () => {
    const cast = castOf(CLUE, reveal([0, 1]), null, false, ATTACKERS);
    expect(cast.pane).toEqual(wholePane(DOMAIN));
    expect(cast.ghosts).toEqual([]);
  });

  it('leave the dots where they were: a guess stands in the picture before and after', () => {
    const cast = castOf(CLUE, reveal([0]), null, false, []);
    for (const ms of [0, 2000, 4140]) {
      const picture = revealPicture(cast, [], momentAt(ms), wholePane(DOMAIN), 'projector', 1);
      expect(picture.marks.filter(({ marker }) => marker === 'guess').map(({ at }) => at.x)).toEqual([31]);
    }
  });
});

describe('ghosts at a crowded truth', () => {
  it('stand aside from the truth and from each other, inside the picture', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 75, noNaN: true }),
        (x, y) => {
          const round = reveal([0]);
          const records = [{ x, y, group: 1, role: 'goalie' } as const, PEOPLE[1]];
          const attacks = round.attacks.map((attack) => ({ ...attack, guess: { places: [{ x, y }] } }));
          const cast = castOf(
            CLUE,
            { ...round, truth: { ...round.truth, records }, attacks },
            null,
            false,
            ATTACKERS,
          );
          const size = { x: 1184, y: 740 };
          const placed = placeGhosts(cast, cast.pane, { size, scale: 1.8, plateWidth: 270 });
          const spots = placed.map((ghost) => {
            const home = toPixels(ghost.place, cast.pane, size);
            return { x: home.x + (ghost.aside?.x ?? 0), y: home.y + (ghost.aside?.y ?? 0) };
          });
          const truth = toPixels({ x, y }, cast.pane, size);
          spots.forEach((spot, i) => {
            expect(Math.hypot(spot.x - truth.x, spot.y - truth.y)).toBeGreaterThan(2 * 27);
            expect(spot.x >= 0 && spot.y >= 0 && spot.x <= size.x && spot.y <= size.y).toBe(true);
            for (const other of spots.slice(0, i)) {
              expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(27);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the error strip', () => {
  it('ends at a round number that holds the reader and the blind ghost', () => {
    const { high, ticks, percent } = stripScale([0.4, 1.2, 2.2], 2.6, 6);
    expect(high).toBe(8);
    expect(ticks).toEqual([0, 2, 4, 6, 8]);
    expect(percent(2)).toBe(25);
  });

  it('says so when somebody missed by more than it shows, and keeps their tick on the line', () => {
    const strip = stripScale([1, 1, 1, 1, 1, 1, 1, 1, 1, 60], 2, 6);
    expect(strip.beyond).toBe(true);
    expect(strip.high).toBeLessThan(60);
    expect(strip.percent(60)).toBe(100);
    expect(stripScale([1], 2, 6).beyond).toBe(false);
  });
});

describe('words', () => {
  const spec = (plan: FindSpec['plan'], target: FindSpec['target'] = 'goalie'): FindSpec => ({
    type: 'find',
    scenario: 'soccer',
    plan,
    target,
    seconds: 30,
  });

  it('name model and protection, and never let noise pass for a guarantee', () => {
    const idw = { family: 'idw', power: 3 } as const;
    expect(findWords(spec({ model: idw, protection: { kind: 'noise', sigma: 0.1 } }))).toMatchObject({
      title: 'The goalie',
      question: 'Find amber’s goalie',
      model: 'Inverse distance, power 3',
      protection: 'noise 0.1, no guarantee',
    });
    expect(findWords(spec({ model: idw, protection: { kind: 'rounded', levels: 2 } })).protection).toBe(
      'labels only',
    );
    expect(
      findWords(spec({ model: idw, protection: { kind: 'private', epsilon: 1, delta: 0 } })).protection,
    ).toBe('private, ε\u00a01');
    expect(
      findWords(spec({ model: { family: 'kernel', width: 8 }, protection: { kind: 'none' } }, 'team')),
    ).toMatchObject({ question: 'Find all eleven of amber', model: 'Kernel smoother, 8 m' });
  });

  it('give metres as many digits as they need', () => {
    expect([0.021, 0.44, 2.55, 9.94, 9.96, 14.4].map(metresText)).toEqual([
      '0.02',
      '0.4',
      '2.6',
      '9.9',
      '10',
      '14',
    ]);
  });
});
