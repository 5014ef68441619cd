// Rules T: nothing leaves early, and what was promised is what is shown.
import { describe, expect, it } from 'vitest';
import { viewFor } from '../../../../server/match/view.ts';
import { find } from '../../../../server/rounds/find.ts';
import type { Drawn } from '../../../../server/rounds.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { commitment, isFair, sealedPart } from '../../../../shared/fairness.ts';
import type { MatchView } from '../../../../shared/protocol/view.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import { ATTACKERS } from '../../../../shared/score/attackers.ts';
import { at, goalie, Table } from '../../../support/match.ts';
import { found, plant, plantedSecret, textOf, traces } from '../../../support/planted.ts';

const viewers = [
  { player: 'p1', isHost: false },
  { player: 'p2', isHost: true },
  { player: null, isHost: false },
  { player: null, isHost: true },
];
const views = (table: Table): MatchView[] => viewers.map((viewer) => viewFor(table.match, viewer, table.now));
/** One planted match, told to everybody at every step up to the lock; then closed. */
function told(variant: number): { before: MatchView[]; table: Table } {
  const table = new Table().join('Ada', 'Bo');
  const before = views(plant(table, 0, variant));
  const steps = [
    () => table.play({ type: 'start' }),
    () => table.play({ type: 'attacked', round: 0, attacker: 'eye', guess: at(60, 30) }),
    () => table.play({ type: 'next' }),
    () => table.guess('p1', at(61.7, 47.4)),
    () => table.guess('p2', at(20, 20)),
    () => table.play({ type: 'lock', player: 'p1', round: 0, present: ['p1', 'p2'] }),
    () => table.play({ type: 'pause' }),
  ];
  for (const step of steps) {
    step();
    before.push(...views(table));
  }
  table.play({ type: 'resume' }, { type: 'next' });
  return { before, table };
}

describe('truth', () => {
  it('T1 a round is drawn once; a second draw is refused', () => {
    const table = new Table().draw(0);
    const drawn = table.match.drawn.get(0);
    expect(table.refusal({ type: 'drawn', round: 0, drawn: plantedSecret(0) })).toBe('not-now');
    expect(table.refusal({ type: 'drawn', round: 2, drawn: plantedSecret(0) })).toBe('not-now');
    expect(table.match.drawn.get(0)).toBe(drawn);
  });

  it('T2 no view before the lock holds a planted secret; the reveal holds it, so the search can see', () => {
    const { before, table } = told(0);
    const secrets = traces(plantedSecret(0));
    expect(found(textOf(before), secrets)).toEqual([]);
    expect(found(textOf(views(table)), secrets)).toEqual(secrets);
  });

  it('T2 two secrets with one release are told in the same words, but for the commitment', () => {
    const blank = (view: MatchView) =>
      textOf(view).replace(/"commitment":"[0-9a-f]{64}"/, '"commitment":"some 64 digits"');
    const [one, other] = [told(0), told(1)];
    const differing = one.before.filter((view, i) => blank(view) !== blank(other.before[i]!));
    expect(differing.map(({ phase }) => phase.name)).toEqual([]);
    expect(textOf(one.before) === textOf(other.before)).toBe(false); // the commitments do differ
    expect(blank(views(one.table)[0]!) === blank(views(other.table)[0]!)).toBe(false);
  });

  it('T2 nobody sees another guess before the lock, and only the host sees who has locked', () => {
    const table = new Table().join('Ada', 'Bo').toGuessing().guess('p2', at(12.345, 54.321));
    table.play({ type: 'lock', player: 'p2', round: 0, present: ['p1', 'p2'] });
    const [ada, bo, screen, host] = views(table);
    expect(found(textOf(bo), ['54.321'])).toEqual(['54.321']);
    expect(found(textOf([ada, screen, host]), ['54.321'])).toEqual([]);
    expect([ada, screen].map((view) => view?.lockedPlayers)).toEqual([null, null]);
    expect(host?.lockedPlayers).toEqual(['p2']);
    expect([ada, screen].map((view) => view?.placedPlayers)).toEqual([null, null]);
    expect(host?.placedPlayers).toEqual(['p2']);
  });

  it('T2 a drawn round shows its release only once guessing has begun, and never after a skipped briefing', () => {
    const table = new Table().draw(0).draw(1).play({ type: 'start' });
    const thumbnails = () => views(table)[0]?.rounds.map(({ cells }) => cells !== null);
    expect(thumbnails()).toEqual([false, false]);
    table.play({ type: 'skip' }, { type: 'next' });
    expect(thumbnails()).toEqual([false, true]);
  });

  it('T3 the reveal opens what the briefing was committed to', () => {
    const table = new Table().draw(0).play({ type: 'start' });
    const briefing = views(table)[0]?.phase;
    const reveal = views(table.play({ type: 'next' }, { type: 'next' }))[0]?.phase;
    if (briefing?.name !== 'briefing' || reveal?.name !== 'reveal') throw new Error('unexpected phase');
    expect(isFair(briefing.commitment ?? '', reveal.reveal)).toBe(true);
    const { truth, nonce } = plantedSecretRevealed();
    expect(isFair(briefing.commitment ?? '', { truth, nonce, sealed: sealedPart(truth) })).toBe(false);
  });

  it('T3 the commitment is a hash over nonce and truth, and another nonce gives another', () => {
    // (head -c 16 /dev/zero; printf '{}') | sha256sum
    expect(commitment('00'.repeat(16), '{}')).toBe(
      '333b13ff02f57ae18049b82ca66f37592c5a3d8fd54e44e23ae5c7085c24fd2a',
    );
    expect(commitment('01'.repeat(16), '{}')).not.toBe(commitment('00'.repeat(16), '{}'));
  });

  it('T4 attackers guess the same whatever the secret is', () => {
    for (const attacker of ATTACKERS) {
      const play = find.attackers[attacker];
      if (!play) continue;
      const [one, other] = [0, 1].map((variant) =>
        play(goalie(), plantedSecret(variant).release, seeded(attacker), workOf(10_000_000), () => null),
      );
      expect(one).toEqual(other);
    }
  });
});

function plantedSecretRevealed() {
  const drawn: Drawn<'find'> = plantedSecret(1);
  return { truth: find.truth(goalie(), drawn), nonce: drawn.nonce };
}
