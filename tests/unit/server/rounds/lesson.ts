// Plays attackers against freshly drawn rounds: what a round's lesson is measured with.

import { rulesOf } from '../../../../server/rounds.ts';
import { playAttack } from '../../../../server/workers/attacking.ts';
import { workOf } from '../../../../shared/attack/work.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { RoundSpec } from '../../../../shared/rounds.ts';
import type { AttackerName } from '../../../../shared/score/attackers.ts';

/**
 * Errors of an attacker over `rounds` seeded draws, in the round's unit, in order of the seeds. Drawing is what takes
 * long: `guesses` is how often it plays each, `units` of work for a guess.
 */
export function errorsOf(
  spec: RoundSpec,
  attacker: AttackerName,
  rounds: number,
  { guesses = 1, units = Number.POSITIVE_INFINITY } = {},
): number[] {
  const rules = rulesOf(spec);
  return Array.from({ length: rounds }).flatMap((_, i) => {
    const drawn = rules.draw(spec, seeded(`lesson ${spec.type} ${i}`));
    return Array.from({ length: guesses }, (_, nth) => {
      const hand = seeded(nth === 0 ? `attacker ${i}` : `attacker ${i} ${nth}`);
      const { error } = rules.score(spec, drawn, playAttack(spec, drawn, attacker, hand, workOf(units)));
      if (error === null) throw new Error(`${attacker} did not guess in round ${i}`);
      return error;
    });
  });
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const reachedByHalf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;
