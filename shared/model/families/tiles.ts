// The field cut into equal tiles, each showing the share of group A among its own records.
import { binOf } from '../../privacy/histogram.ts';
import type { Columns, Domain } from '../../scenario/records.ts';
import { shareOfBin } from '../counted.ts';
import { fieldFamily, whole } from '../family.ts';
import type { FieldModel } from '../model.ts';
import { fillByAsking } from '../plane.ts';

/** Made-up people per tile, half of each group: an empty tile says 1/2, and no tile is ever sure. */
const MADE_UP = 1;

/** More tiles: each holds fewer records, in the end one. */
export const tiles = fieldFamily({
  name: 'tiles',
  settings: { columns: whole(1, 96), rows: whole(1, 60) },
  optional: {},
  dial: {
    stops: [
      [2, 1],
      [4, 3],
      [8, 5],
      [12, 8],
      [16, 10],
      [24, 15],
    ],
    compared: [
      [4, 3],
      [8, 5],
      [12, 8],
      [24, 15],
    ],
    first: [12, 8],
  },
  openness: 0.33,
  fit: fitTiles,
  private: {
    measured: 'counts',
    bins: ({ columns, rows }) => ({ columns, rows }),
    share: (_, tally, epsilon) => shareOfBin(tally, epsilon),
  },
  evidence: { kind: 'shares', bins: ({ columns, rows }) => ({ columns, rows }) },
  smooth: false,
  hidesFromEyes: () => false,
  quick: { bare: true, private: true },
});

/** (n_A + 1/2)/(n + 1) per tile; `columns` × `rows` tiles over the domain. */
function fitTiles(
  records: Columns,
  domain: Domain,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): FieldModel {
  const share = new Float64Array(columns * rows).fill(MADE_UP / 2);
  const all = new Float64Array(columns * rows).fill(MADE_UP);
  const tile = (x: number, y: number) =>
    binOf(y, domain.y.low, domain.y.high, rows) * columns + binOf(x, domain.x.low, domain.x.high, columns);
  for (let i = 0; i < records.count; i++) {
    const at = tile(records.x[i]!, records.y[i]!);
    share[at] = share[at]! + records.group[i]!;
    all[at] = all[at]! + 1;
  }
  for (let i = 0; i < share.length; i++) share[i] = share[i]! / all[i]!;
  const predict = (x: number, y: number) => share[tile(x, y)]!;
  return {
    kind: 'field',
    predict,
    fill: (shape, out) => fillByAsking(domain, shape, out, predict),
  };
}
