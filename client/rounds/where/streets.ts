// An invented town: streets on a slightly uneven lattice, a river, a square. Always the same one; it says nothing of her.
import { TOWN } from '../../../shared/rounds/where.ts';

const ACROSS = [110, 260, 430, 555, 730, 880, 1_010, 1_190, 1_330, 1_505, 1_640, 1_815, 1_930];
const DOWN = [95, 230, 390, 520, 655, 800, 925, 1_075, 1_170];
const BEND = [0, 14, -9, 20, -16, 8, 0, -12, 18, -6, 10, -14, 4];

/** One path of all streets, in metres. */
export const STREETS = [
  ...ACROSS.map(
    (x, i) => `M${x} 0L${x + (BEND[i] ?? 0)} ${TOWN.heightM / 2} ${x - (BEND[i] ?? 0)} ${TOWN.heightM}`,
  ),
  ...DOWN.map(
    (y, i) => `M0 ${y}L${TOWN.widthM / 2} ${y + (BEND[i + 2] ?? 0)} ${TOWN.widthM} ${y - (BEND[i + 2] ?? 0)}`,
  ),
].join('');

export const RIVER = `M0 1010C300 900 420 1000 700 880S1100 560 1330 560 1700 350 ${TOWN.widthM} 300`;

export const SQUARE = { x: 880, y: 390, width: 130, height: 130 } as const;
