// *You are the data*: what a choice of place pays, by map. `npm run bench -- hide`, COUNT layouts a cell (40). Beside each
// figure stands the one that the rules were chosen by: found of 100 and points of 500.
import { HIDING_MAPS, meanHiding, WAYS, type WayName } from '../support/hiding.ts';
import type { BenchOptions } from './options.ts';

const LAYOUTS = 40;
type Cell = readonly [found: number, hide: number];
type MapName = keyof typeof HIDING_MAPS;

const MAPS = Object.keys(HIDING_MAPS) as MapName[];

/** Found of 100 and points by map, in the order of HIDING_MAPS. */
const EXPECTED: Readonly<Record<WayName, Readonly<Record<4 | 10, readonly Cell[]>>>> = {
  'beside a mate, 2 m': {
    4: [
      [7, 197],
      [7, 228],
      [7, 199],
      [9, 259],
    ],
    10: [
      [6, 244],
      [5, 180],
      [5, 187],
      [11, 140],
    ],
  },
  '4 m off': {
    4: [
      [23, 193],
      [4, 205],
      [7, 230],
      [7, 228],
    ],
    10: [
      [10, 197],
      [2, 237],
      [7, 209],
      [8, 194],
    ],
  },
  '7 m off': {
    4: [
      [70, 83],
      [11, 240],
      [5, 267],
      [1, 323],
    ],
    10: [
      [23, 134],
      [5, 300],
      [2, 251],
      [1, 242],
    ],
  },
  'own half, 12 m': {
    4: [
      [69, 107],
      [45, 186],
      [4, 364],
      [0, 372],
    ],
    10: [
      [16, 203],
      [14, 200],
      [2, 345],
      [0, 330],
    ],
  },
  'alone among the others': {
    4: [
      [75, 98],
      [48, 197],
      [8, 365],
      [3, 394],
    ],
    10: [
      [60, 40],
      [37, 95],
      [4, 392],
      [2, 407],
    ],
  },
};

/** Seek points of whoever looks, and of whoever does not. */
const SEEKING: Readonly<Record<4 | 10, readonly (readonly [looking: number, blind: number])[]>> = {
  4: [
    [311, 22],
    [157, 15],
    [38, 19],
    [13, 18],
  ],
  10: [
    [439, 49],
    [284, 55],
    [78, 52],
    [50, 50],
  ],
};

export async function run({ isShort, count }: BenchOptions): Promise<void> {
  const layouts = isShort ? 2 : (count ?? LAYOUTS);
  for (const people of [4, 10] as const) {
    console.log(`\n${people} on a pitch, ${layouts} layouts: found of 100 / hide of 500 (expected)`);
    MAPS.forEach((map, column) => {
      let [looking, blind] = [0, 0];
      for (const way of Object.keys(WAYS) as WayName[]) {
        const played = meanHiding(HIDING_MAPS[map], people, way, layouts);
        looking += played.looking / Object.keys(WAYS).length;
        blind += played.blind / Object.keys(WAYS).length;
        const [found, hide] = EXPECTED[way][people][column]!;
        const here = `${(100 * played.found).toFixed(0).padStart(3)} / ${played.hide.toFixed(0).padStart(3)}`;
        console.log(
          `  ${map.padEnd(11)}${way.padEnd(25)}${here}   (${found} / ${hide})   grass ${played.grass.toFixed(2)}`,
        );
      }
      const [eyes, guessing] = SEEKING[people][column] as readonly [number, number];
      const here = `${looking.toFixed(0)} looking, ${blind.toFixed(0)} not`;
      console.log(`  ${map.padEnd(11)}${'seeking'.padEnd(25)}${here}   (${eyes}, ${guessing})`);
    });
  }
}
