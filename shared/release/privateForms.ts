// Which families can be published with a guarantee, and by which primitive. A family without a sound private form has
// a reason instead; it must never get an epsilon by adding noise to its grid. Only a table: publishPrivate.ts does it.
import type { Family } from '../model/model.ts';

/** How a family is made private: what is measured, in words that finish "noise goes into …". */
export type PrivateForm =
  | { readonly primitive: 'histogram' | 'lattice'; readonly measures: string }
  | { readonly primitive: null; readonly reason: string };

const NO_CURVE_FORM =
  'The height of this curve at a place hangs on single salaries, so honest noise would have to be as large as the whole pay scale. Publish a line, a polynomial or binned means instead.';

export const privateForms: Readonly<Record<Family, PrivateForm>> = {
  tiles: { primitive: 'histogram', measures: 'how many of each group are in each tile' },
  tree: {
    primitive: 'histogram',
    measures: 'how many of each group are in each leaf of evenly split squares',
  },
  idw: { primitive: 'histogram', measures: 'how many of each group are in each square' },
  neighbours: { primitive: 'histogram', measures: 'how many of each group are in each square' },
  kernel: { primitive: 'lattice', measures: 'the light map of each group' },
  logistic: { primitive: 'lattice', measures: 'the weights of the border' },
  line: { primitive: 'lattice', measures: 'the five sums behind each line' },
  polynomial: { primitive: 'lattice', measures: 'the sums behind each curve' },
  bins: { primitive: 'lattice', measures: 'the count and the pay sum of each interval' },
  idwCurve: { primitive: null, reason: NO_CURVE_FORM },
  neighboursCurve: { primitive: null, reason: NO_CURVE_FORM },
};
