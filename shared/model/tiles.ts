// The field cut into equal tiles, each showing the share of group A among its own records.
import { binOf } from '../privacy/histogram.ts';
import type { Columns, Domain } from '../scenario/records.ts';
import type { FieldModel, ModelFamily, ModelSpec } from './model.ts';
import { fillByAsking } from './plane.ts';

type TilesSpec = Extract<ModelSpec, { family: 'tiles' }>;

/** Made-up people per tile, half of each group: an empty tile says 1/2, and no tile is ever sure. */
const MADE_UP = 1;

export const tiles: ModelFamily<TilesSpec, FieldModel> = { family: 'tiles', kind: 'field', fit: fitTiles };

/** (n_A + 1/2)/(n + 1) per tile; `columns` × `rows` tiles over the domain. */
function fitTiles(records: Columns, domain: Domain, { columns, rows }: TilesSpec): FieldModel {
  const share = new Float64Array(columns * rows).fill(MADE_UP / 2);
  const all = new Float64Array(columns * rows).fill(MADE_UP);
  const tile = (x: number, y: number) =>
    binOf(y, domain.y.low, domain.y.high, rows) * columns + binOf(x, domain.x.low, domain.x.high, columns);
  for (let i = 0; i < records.count; i++) {
    const at = tile(records.x[i] as number, records.y[i] as number);
    share[at] = (share[at] as number) + (records.group[i] as number);
    all[at] = (all[at] as number) + 1;
  }
  for (let i = 0; i < share.length; i++) share[i] = (share[i] as number) / (all[i] as number);
  const predict = (x: number, y: number) => share[tile(x, y)] as number;
  return {
    kind: 'field',
    predict,
    fill: (shape, out) => fillByAsking(domain, shape, out, predict),
  };
}
