// A map looked at on some of its cells: a fraction of the cost of all, and still evidence of its own.
// It looks at the release only.
import { PLANE } from '../../model/plane.ts';
import type { Ratio } from '../../model/weight.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Work } from '../work.ts';
import { cellLoss, cellsOf } from './evidence.ts';
import { type Lines, linedSmooth } from './lines.ts';
import { type Centres, centresOf, ratioField } from './ratioField.ts';
import { counted, type Loss, type SmoothStatistic } from './statistic.ts';

export interface Part {
  readonly statistic: SmoothStatistic;
  readonly loss: Loss;
  readonly centres: Centres;
}

/** The cells that `isKept` (column, row) keeps, in their order, under `lossOf`: by default the release's own protection. */
export function partOf(
  release: FieldRelease,
  { weight, priorWeight, prior }: Ratio,
  isKept: (column: number, row: number) => boolean,
  { work, lines }: { readonly work: Work; readonly lines: Lines | null },
  seen = cellsOf(release),
  lossOf = (some: Float64Array) => cellLoss(release.plan.protection, some),
): Part {
  const { columns, rows } = release;
  const all = centresOf(columns, rows, PLANE.width, PLANE.height);
  const kept = (_: number, cell: number) => isKept(cell % columns, Math.floor(cell / columns));
  const centres = { x: all.x.filter(kept), y: all.y.filter(kept) };
  return {
    statistic: counted(linedSmooth(ratioField(weight, priorWeight, prior, centres), lines), work),
    loss: lossOf(seen.filter(kept)),
    centres,
  };
}

export const everyCell = (): boolean => true;
/** Every second cell of a row, in every second row. */
export const everyFourth = (column: number, row: number): boolean => column % 2 === 0 && row % 2 === 0;
