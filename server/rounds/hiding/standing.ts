// From who stands where to what each pitch publishes: whoever has not stood in time is placed by lot, and so are the
// computer's people, each with a manner of their own.
import { BOARD } from '../../../shared/model/model.ts';
import { below, between, oneOf, type Randomness } from '../../../shared/random/randomness.ts';
import type { FieldRelease } from '../../../shared/release/plan.ts';
import { publish } from '../../../shared/release/publish.ts';
import {
  HIDING_GROUND,
  type HidePerson,
  type HidePitch,
  type HideSpec,
  type HideTruth,
  insideGround,
} from '../../../shared/rounds/hide.ts';
import { columnsOf, type DataRecord, type Group, type Place } from '../../../shared/scenario/records.ts';
import { soccer } from '../../../shared/scenario/soccer.ts';
import { grassOf } from '../../../shared/score/grass.ts';

const BESIDE_M = { low: 1, high: 3 } as const;
const TRIES = 12;

type Manner = (known: readonly DataRecord[], group: Group, randomness: Randomness) => Place;

const anywhere = (randomness: Randomness, half: 'left' | 'right' | 'both' = 'both'): Place => {
  const { x, y } = HIDING_GROUND;
  const middle = (x.low + x.high) / 2;
  return {
    x: between(randomness, half === 'right' ? middle : x.low, half === 'left' ? middle : x.high),
    y: between(randomness, y.low, y.high),
  };
};

/** Somewhere in the own half. */
const atHome: Manner = (_, group, randomness) => anywhere(randomness, group === 1 ? 'left' : 'right');

/** Beside one of the own colour. */
const inACrowd: Manner = (known, group, randomness) => {
  const mate = oneOf(
    randomness,
    known.filter((each) => each.group === group),
  );
  const angle = 2 * Math.PI * randomness.uniform();
  const distance = between(randomness, BESIDE_M.low, BESIDE_M.high);
  return insideGround({ x: mate.x + distance * Math.cos(angle), y: mate.y + distance * Math.sin(angle) });
};

/** In the widest of a few gaps. */
const apart: Manner = (known, _, randomness) => {
  const room = (place: Place) => Math.min(...known.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
  const tries = Array.from({ length: TRIES }, () => anywhere(randomness));
  return tries.reduce((best, place) => (room(place) > room(best) ? place : best));
};

const MANNERS = [inACrowd, atHome, apart] as const;

/** Everybody's place on every pitch. Who is missing in `places` is placed by lot. */
export function stood(
  pitches: readonly HidePitch[],
  places: ReadonlyMap<string, Place>,
  randomness: Randomness,
): HideTruth {
  return {
    type: 'hide',
    pitches: pitches.map(({ known, hidden }) => {
      const first = below(randomness, MANNERS.length);
      const people = hidden.map(({ player, group }, i) => {
        const chosen = player === null ? undefined : places.get(player);
        const manner = player === null ? (MANNERS[(first + i) % MANNERS.length] ?? atHome) : atHome;
        const { x, y } = chosen ?? manner(known, group, randomness);
        return { player, group, x, y, drawn: chosen === undefined };
      });
      const grass = grassOf([...people, ...known], BOARD);
      return { known, people: people.map((each, i): HidePerson => ({ ...each, grass: grass[i]! })) };
    }),
  };
}

/** One map a pitch, its noise drawn once. Throws for a plan that the schema would have refused. */
export const publishPitches = (
  { plan }: Pick<HideSpec, 'plan'>,
  { pitches }: HideTruth,
  randomness: Randomness,
): readonly FieldRelease[] =>
  pitches.map(({ known, people }) => {
    const published = publish(plan, columnsOf([...known, ...people]), soccer.domain, randomness);
    if (!published.ok || published.release.kind !== 'field')
      throw new Error(`'${plan.model.family}' publishes no map of a pitch`);
    return published.release;
  });
