// Pins on the field: their gain at this moment of the match and at others.
import { baselineFor } from '../../shared/attack/blind.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { SoccerMatch } from '../../shared/scenario/circumstances.ts';
import type { DataRecord } from '../../shared/scenario/records.ts';
import { targetNamed } from '../../shared/scenario/scenario.ts';
import { soccer } from '../../shared/scenario/soccer.ts';
import { completedPins, type Pin } from '../../shared/score/verdict/completed.ts';
import { pointsFor } from '../../shared/score/verdict/gain.ts';
import { placesGain, type Reading, readingOf } from '../../shared/score/verdict/reading.ts';
import { PLACE_GAIN } from '../../shared/score/verdict/targets.ts';

/** Whoever has no pin is guessed where one who never looks would. At least one pin. */
const completed = (target: string, pins: readonly Pin[]): readonly Pin[] =>
  completedPins(pins, baselineFor('soccer', target).guess);

const wanted = (target: string, records: readonly DataRecord[]): readonly Pin[] =>
  targetNamed(soccer, target).indices.map((index) => records[index]!);

/** N1. */
export const placesPoints = (target: string, pins: readonly Pin[], records: readonly DataRecord[]): number =>
  pointsFor(PLACE_GAIN, placesGain(PLACE_GAIN, completed(target, pins), wanted(target, records)));

/** @param guesses pins of each; those without a pin do not count */
export function readPlaces(
  target: string,
  records: readonly DataRecord[],
  match: SoccerMatch | undefined,
  guesses: readonly (readonly Pin[])[],
  moments: number,
  randomness: Randomness,
): Reading | null {
  if (!match) return null;
  const others = Array.from({ length: moments }, () => wanted(target, soccer.drawAgain(match, randomness)));
  return readingOf(
    (pins, moment) => placesGain(PLACE_GAIN, pins, moment),
    guesses.filter((pins) => pins.length > 0).map((pins) => completed(target, pins)),
    wanted(target, records),
    others,
  );
}
