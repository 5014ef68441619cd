// What a complete guess gained, 0 … 1, per kind of round: what being so near is worth, by the scale of its target.
// Rounds whose guess is no place and no sum gain what they earn in points.

import { type Drawn, rulesOf } from '../../server/rounds.ts';
import type { Guess, RoundSpec } from '../../shared/rounds.ts';
import { POINT_SCALES } from '../../shared/score/points.ts';
import { type Gain, gainAt } from '../../shared/score/verdict/gain.ts';
import { placesGain, sumsGain } from '../../shared/score/verdict/reading.ts';
import { PLACE_GAIN, sumGain } from '../../shared/score/verdict/targets.ts';

const TOWN: Gain = { kind: 'bell', scale: POINT_SCALES.town };

/** On which scale a round gains. */
export function scaleOf(spec: RoundSpec): Gain {
  switch (spec.type) {
    case 'find':
    case 'again':
    case 'oracle':
      return PLACE_GAIN;
    case 'where':
      return TOWN;
    case 'pay':
      return sumGain(spec.target);
    case 'line':
    case 'insider':
      return sumGain(spec.target);
    default:
      return { kind: 'share' };
  }
}

/** Of a guess that leaves nobody out. */
export function gained(spec: RoundSpec, drawn: Drawn, guess: Guess): number {
  const scale = scaleOf(spec);
  const { secret } = drawn;
  if (scale.kind === 'share') return rulesOf(spec).score(spec, drawn, guess).points / 1000;
  if ('places' in guess && 'targets' in secret) {
    const truth = secret.targets.map((index) => secret.records[index]!);
    return placesGain(scale, guess.places, truth);
  }
  if ('dollars' in guess && Array.isArray(guess.dollars) && 'targets' in secret) {
    const truth = secret.targets.map((index) => secret.records[index]!.y);
    return sumsGain(scale, guess.dollars as number[], truth);
  }
  const { error } = rulesOf(spec).score(spec, drawn, guess);
  return gainAt(scale, error ?? Number.POSITIVE_INFINITY);
}
