// What the playlist `taste` promises to show, played by the attackers over fresh layouts (playtest section 9).
import { expect, test } from 'vitest';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { playAttack } from '../../../../server/workers/attacking.ts';
import { ATTACK_UNITS, workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { FindSpec } from '../../../../shared/rounds/find.ts';
import type { AttackerName } from '../../../../shared/score/attackers.ts';
import { median } from '../../../../shared/score/errors.ts';

const LAYOUTS = 40;
const [goalie, team, blurred, line, noisy] = (PLAYLISTS.taste ?? []) as readonly FindSpec[];

/** Errors of an attacker in metres, one per fresh layout, lowest first. */
function errors(spec: FindSpec | undefined, attacker: AttackerName): readonly number[] {
  if (!spec) throw new Error('taste has fewer rounds than it used to');
  const found = Array.from({ length: LAYOUTS }, (_, layout) => {
    const randomness = seeded(`taste ${layout}`);
    const drawn = rulesOf<'find'>(spec).draw(spec, randomness);
    const guess = playAttack<'find'>(spec, drawn, attacker, randomness, workOf(ATTACK_UNITS));
    return rulesOf<'find'>(spec).score(spec, drawn, guess).error ?? Number.NaN;
  });
  return found.sort((a, b) => a - b);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('N4 the goalie on inverse distance is found to about a metre by looking', () => {
  expect(median(errors(goalie, 'eye'))).toBeLessThan(2);
  expect(median(errors(goalie, 'blind'))).toBeGreaterThan(4);
});

test('N4 the whole team on inverse distance is found by looking', () => {
  expect(median(errors(team, 'eye'))).toBeLessThan(3);
});

test('N4 the whole team on the straight border is found no better than blind', () => {
  expect(mean(errors(line, 'eye'))).toBeGreaterThan(0.93 * mean(errors(line, 'blind')));
});

test('N4 a blurred team hides from the eye', () => {
  expect(mean(errors(blurred, 'eye'))).toBeGreaterThan(0.75 * mean(errors(blurred, 'blind')));
});

test('N4 visible noise stops the eye at the goalie', () => {
  expect(mean(errors(noisy, 'eye'))).toBeGreaterThan(0.6 * mean(errors(noisy, 'blind')));
});
