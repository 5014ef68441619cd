// Looks for hidden people among known ones, as a person would: at what stands out where no ring is. What it cannot see
// it guesses: beside the rings and in the gaps between them.

import { between, normal, oneOf, type Randomness } from '../random/randomness.ts';
import type { FieldRelease } from '../release/plan.ts';
import { PITCH } from '../scenario/formation.ts';
import type { Place } from '../scenario/records.ts';
import { type Bump, bumpsOf } from './eye/bumps.ts';
import { perceive } from './eye/perceive.ts';

const AIM_M = 0.8; // standard deviation of a hand placing a pin
const KNOWN_M = 4; // a spot so near to a ring is the ring's
const APART_M = 6; // two pins so near to each other look for one person
const FAINTEST = 0.003;
const GRAIN_MARGIN = 4;
const BESIDE_RING = 0.5; // how often a blind pin goes beside a ring

/** `pins` places on the pitch, those that stand out most first. Own place included among `known`, nobody pins it. */
export function seek(
  release: FieldRelease,
  known: readonly Place[],
  pins: number,
  randomness: Randomness,
): readonly Place[] {
  // Told that noise was added to a guarantee, a sensible person does not read the specks.
  const seen = release.guarantee === null ? spotsOff(release, known) : [];
  const chosen: Place[] = [];
  for (const spot of seen)
    if (chosen.length < pins && chosen.every((other) => apart(other, spot) >= APART_M)) chosen.push(spot);
  const aimed = chosen.map(({ x, y }) => onPitch(normal(randomness, x, AIM_M), normal(randomness, y, AIM_M)));
  return [...aimed, ...seekBlindly(known, pins - aimed.length, randomness)];
}

/** Beside a ring or in a gap, without a look at the map. */
export const seekBlindly = (
  known: readonly Place[],
  pins: number,
  randomness: Randomness,
): readonly Place[] =>
  Array.from({ length: pins }, () => {
    if (randomness.uniform() >= BESIDE_RING || known.length === 0)
      return onPitch(between(randomness, 0, PITCH.lengthM), between(randomness, 0, PITCH.widthM));
    const { x, y } = oneOf(randomness, known);
    return onPitch(normal(randomness, x, KNOWN_M / 2), normal(randomness, y, KNOWN_M / 2));
  });

/** What stands out in either colour and is no ring, most striking first. */
function spotsOff({ cells, columns, rows }: FieldRelease, known: readonly Place[]): readonly Place[] {
  const picture = perceive(cells, columns, rows);
  const needed = Math.max(FAINTEST, GRAIN_MARGIN * picture.leftover);
  return [...bumpsOf(picture, 1), ...bumpsOf(picture, -1)]
    .filter(({ contrast }) => contrast >= needed)
    .sort((a, b) => b.contrast - a.contrast)
    .map((bump: Bump) => ({
      x: ((bump.column + 0.5) * PITCH.lengthM) / columns,
      y: ((bump.row + 0.5) * PITCH.widthM) / rows,
    }))
    .filter((spot) => known.every((ring) => apart(ring, spot) >= KNOWN_M));
}

const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

const onPitch = (x: number, y: number): Place => ({
  x: Math.min(PITCH.lengthM, Math.max(0, x)),
  y: Math.min(PITCH.widthM, Math.max(0, y)),
});
