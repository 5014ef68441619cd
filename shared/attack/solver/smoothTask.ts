// What reconstruction from a field with derivatives has to go on.
import type { Ratio } from '../../model/weight.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Work } from '../work.ts';
import type { Lines } from './lines.ts';
import type { PriorDensity } from './priorDensity.ts';

export interface SmoothTask {
  readonly release: FieldRelease;
  readonly exactCells?: Float64Array;
  readonly ratio: Ratio;
  readonly group: Uint8Array; // the records' groups, in the order layouts are drawn
  readonly prior: PriorDensity;
  readonly lines: Lines | null;
  readonly randomness: Randomness;
  readonly work: Work;
  /** Spent once a search has to make do with what it has, so that enough is left to sample. */
  readonly searching: Work;
}
