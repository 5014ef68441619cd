// How plausible the prior finds a layout: smoothed histograms of generated layouts, relative to the team's middle.
// It is an approximation for solvers (players are taken one by one) and must never be reported as the prior itself.
import { PLANE } from '../../model/plane.ts';
import { below, type Randomness } from '../../random/randomness.ts';
import type { Columns, Place } from '../../scenario/records.ts';
import { type Prior, placesOf } from '../prior.ts';

export interface PriorDensity {
  /** Starts over with `layout`, and draws what goes with it anew now and then; only where the prior has such unknowns. */
  settle?(layout: Columns, randomness: Randomness): void;
  refresh?(layout: Columns, randomness: Randomness): void;
  /** Change of the layout's log density if record `index` moved to (x, y), plane units. */
  change(layout: Columns, index: number, x: number, y: number): number;
  /** A place where the generator has put a member of `group`, and the log of how often it does. */
  place(group: number, randomness: Randomness): Place;
  logPlace(group: number, x: number, y: number): number;
  /** A place drawn from what the prior says of this record alone, its unknowns as they are, and the log of its density. */
  readonly home?: {
    place(index: number, group: number, randomness: Randomness): Place;
    log(index: number, group: number, x: number, y: number): number;
  };
  /** One of the generated layouts. */
  layout(randomness: Randomness): Columns;
}

const LAYOUTS = 400;
const CELL = 2; // plane units
const COLUMNS = (2 * PLANE.width) / CELL;
const ROWS = (2 * PLANE.height) / CELL;
const SMOOTH_CELLS = 1;
const BACKGROUND = 0.02; // share of the density spread evenly, so that the unusual stays possible

/** The density of places around their team's middle, tabulated from 400 generated layouts; plane units. */
export function priorDensity(prior: Prior, randomness: Randomness): PriorDensity {
  const layouts = Array.from({ length: LAYOUTS }, () => prior.draw(randomness));
  const places = [0, 1].map((group) => layouts.flatMap((layout) => placesOf(layout, group === 1 ? 1 : 0)));
  const absolute = places.map(logDensity);
  const relative = [0, 1].map((group) =>
    logDensity(layouts.flatMap((layout) => aroundMiddle(placesOf(layout, group === 1 ? 1 : 0)))),
  );
  const middles = [0, 1].map((group) =>
    middleMoments(layouts.map((layout) => placesOf(layout, group === 1 ? 1 : 0))),
  );
  return {
    change(layout, index, x, y) {
      const { group } = layout;
      const side = group[index]!;
      const table = relative[side]!;
      let middleX = 0;
      let middleY = 0;
      let members = 0;
      for (let i = 0; i < layout.count; i++) {
        if (group[i] !== side) continue;
        middleX += layout.x[i]!;
        middleY += layout.y[i]!;
        members++;
      }
      const nextX = (middleX + x - layout.x[index]!) / members;
      const nextY = (middleY + y - layout.y[index]!) / members;
      middleX /= members;
      middleY /= members;
      // Where the whole team stands is believed too, or weak evidence would let it drift off the field.
      const { meanX, meanY, varianceX, varianceY } = middles[side]!;
      let change =
        ((middleX - meanX) ** 2 - (nextX - meanX) ** 2) / (2 * varianceX) +
        ((middleY - meanY) ** 2 - (nextY - meanY) ** 2) / (2 * varianceY);
      for (let i = 0; i < layout.count; i++) {
        if (group[i] !== side) continue;
        const px = i === index ? x : layout.x[i]!;
        const py = i === index ? y : layout.y[i]!;
        change += table[cellAt(px - nextX, py - nextY)]!;
        change -= table[cellAt(layout.x[i]! - middleX, layout.y[i]! - middleY)]!;
      }
      return change;
    },
    logPlace: (group, x, y) => absolute[group]![cellAt(x, y)]!,
    place: (group, source) => places[group]![below(source, places[group]!.length)]!,
    layout: (source) => layouts[below(source, LAYOUTS)]!,
  };
}

function aroundMiddle(places: readonly Place[]): Place[] {
  const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
  const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
  return places.map((place) => ({ x: place.x - x, y: place.y - y }));
}

/** Mean and variance of the teams' middles. */
function middleMoments(teams: readonly Place[][]) {
  const middles = teams.map((places) => ({
    x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
    y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(middles.map(({ x }) => x));
  const meanY = mean(middles.map(({ y }) => y));
  return {
    meanX,
    meanY,
    varianceX: mean(middles.map(({ x }) => (x - meanX) ** 2)) + 1e-6,
    varianceY: mean(middles.map(({ y }) => (y - meanY) ** 2)) + 1e-6,
  };
}

/** Table index of a place or of an offset from a team's middle: both fit from −width to width. */
function cellAt(x: number, y: number): number {
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor((x + PLANE.width) / CELL)));
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor((y + PLANE.height) / CELL)));
  return row * COLUMNS + column;
}

function logDensity(places: readonly Place[]): Float64Array {
  const counts = new Float64Array(COLUMNS * ROWS);
  const radius = Math.ceil(3 * SMOOTH_CELLS);
  for (const { x, y } of places) {
    const centre = (x + PLANE.width) / CELL - 0.5;
    const middle = (y + PLANE.height) / CELL - 0.5;
    for (let r = Math.round(middle) - radius; r <= Math.round(middle) + radius; r++) {
      for (let c = Math.round(centre) - radius; c <= Math.round(centre) + radius; c++) {
        if (r < 0 || c < 0 || r >= ROWS || c >= COLUMNS) continue;
        const squared = (r - middle) ** 2 + (c - centre) ** 2;
        counts[r * COLUMNS + c]! += Math.exp(-squared / (2 * SMOOTH_CELLS ** 2));
      }
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const even = (BACKGROUND * total) / counts.length;
  return counts.map((count) => Math.log(count + even));
}
