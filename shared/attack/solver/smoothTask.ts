// What reconstruction from a field with derivatives has to go on.
import type { Ratio } from '../../model/weight.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { PriorDensity } from './priorDensity.ts';

export interface SmoothTask {
  readonly release: FieldRelease;
  readonly exactCells?: Float64Array;
  readonly ratio: Ratio;
  readonly group: Uint8Array; // the records' groups, in the order layouts are drawn
  readonly prior: PriorDensity;
  readonly randomness: Randomness;
  /** True once a search has to make do with what it has, so that time is left to sample. */
  readonly searched: () => boolean;
  readonly expired: () => boolean;
}
