// From layouts that explain a release to the pins that are asked for.
// Which record of a layout is meant follows from the prior alone (the goalie is the one nearest his line).
import type { Randomness } from '../../random/randomness.ts';
import { seeded } from '../../random/seeded.ts';
import type { Columns, Group, Place } from '../../scenario/records.ts';
import { POINT_SCALES, pinPoints } from '../../score/points.ts';
import { geometricMedian } from '../geometricMedian.ts';
import { align, meanOspaGuess } from '../meanOspa.ts';
import { type Prior, placesOf } from '../prior.ts';

/** One plane place per record of the target; `nearX` (plane units) says where along x a single wanted one is known to be. */
export function pinsFor(
  samples: readonly Columns[],
  prior: Prior,
  randomness: Randomness,
  nearX?: number,
): readonly Place[] {
  const { target } = prior;
  if (target.indices.length === 1) {
    const group: Group = target.group ?? 1;
    const rank = usualRank(prior, group);
    const picks = samples.map((layout) => {
      const places = placesOf(layout, group).sort((a, b) => a.x - b.x);
      if (nearX === undefined) return places[rank]!;
      return places.reduce((best, place) =>
        Math.abs(place.x - nearX) < Math.abs(best.x - nearX) ? place : best,
      );
    });
    return [geometricMedian(picks)];
  }
  const groups: readonly Group[] = target.group === null ? [1, 0] : [target.group];
  return groups.flatMap((group) =>
    teamPins(
      samples.map((layout) => placesOf(layout, group)),
      randomness,
    ),
  );
}

function teamPins(samples: readonly Place[][], randomness: Randomness): readonly Place[] {
  if (samples.length === 1) return samples[0]!;
  const guess = meanOspaGuess(samples, randomness, { starts: 2, rounds: 5 });
  const { columns, error } = align(samples, guess);
  return error < AGREEING ? columns.map((places, pin) => likeliest(guess[pin]!, places)) : guess;
}

/** Samples that agree this well (mean matched distance, plane units) know most players; the others have a few places. */
const AGREEING = 5;

/**
 * The best of a pin and the places it may stand for, by the points to be expected there: between two likely places
 * it takes the likelier one, where the median may fall in the middle of nowhere.
 */
function likeliest(pin: Place, places: readonly Place[]): Place {
  const points = ({ x, y }: Place) =>
    places.reduce(
      (sum, other) => sum + pinPoints(Math.hypot(other.x - x, other.y - y), POINT_SCALES.soccer),
      0,
    );
  return places.reduce(
    (best, place) => {
      const expected = points(place);
      return expected > best.expected ? { place, expected } : best;
    },
    { place: pin, expected: points(pin) },
  ).place;
}

/** The place in the order of x, within its group, that the target's record usually takes in the prior. */
function usualRank(prior: Prior, group: Group): number {
  const randomness = seeded('usual rank');
  const votes = new Map<number, number>();
  for (let i = 0; i < 50; i++) {
    const layout = prior.draw(randomness);
    const own = layout.x[prior.target.indices[0]!]!;
    const rank = placesOf(layout, group).filter((place) => place.x < own).length;
    votes.set(rank, (votes.get(rank) ?? 0) + 1);
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}
