// Any model at all as a statistic: fit again for every move and look at some of the cells.
// Slow but exact; families with cheaper updates have their own statistic.

import type { FieldSpec } from '../../model/families.ts';
import { fit } from '../../model/fit.ts';
import { PLANE_DOMAIN } from '../../model/plane.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Centres } from './ratioField.ts';
import { copyOf } from './search.ts';
import type { Statistic } from './statistic.ts';

/** Predictions 0 … 1 of `model` at `centres` (plane units), fitted anew for every proposal: milliseconds, not microseconds. */
export function refitted(model: FieldSpec, centres: Centres): Statistic {
  const size = centres.x.length;
  const values = new Float64Array(size);
  const trial = new Float64Array(size);
  let current: Columns | null = null;
  let moved = -1;
  let x = 0;
  let y = 0;
  const predict = (layout: Columns, out: Float64Array) => {
    const fitted = fit(model, layout, PLANE_DOMAIN);
    for (let c = 0; c < size; c++) out[c] = fitted.predict(centres.x[c]!, centres.y[c]!);
  };
  const swap = (layout: Columns) => {
    const oldX = layout.x[moved]!;
    const oldY = layout.y[moved]!;
    layout.x[moved] = x;
    layout.y[moved] = y;
    x = oldX;
    y = oldY;
  };
  return {
    values,
    set(layout) {
      current = copyOf(layout);
      predict(current, values);
    },
    propose(index, atX, atY) {
      if (current === null) throw new Error('a move was proposed before a layout was set');
      moved = index;
      x = atX;
      y = atY;
      swap(current);
      predict(current, trial);
      swap(current);
      return trial;
    },
    accept() {
      if (current === null) throw new Error('a move was accepted before a layout was set');
      swap(current);
      values.set(trial);
    },
  };
}
