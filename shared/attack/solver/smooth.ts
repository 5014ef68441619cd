// Reconstruction from fields with derivatives (IDW, kernel): clean ones to the bottom of the valley, others by sampling.
import type { Ratio } from '../../model/weight.ts';
import type { Randomness } from '../../random/randomness.ts';
import type { FieldRelease } from '../../release/plan.ts';
import type { Columns } from '../../scenario/records.ts';
import type { Work } from '../work.ts';
import { solveBlurred } from './blurred.ts';
import { solveClean } from './clean.ts';
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

/** Layouts that explain the release: one where the evidence pins everybody down, else a sample of the posterior. */
export function solveSmooth(task: SmoothTask): Columns[] {
  const { kind } = task.release.plan.protection;
  return kind === 'none' ? [solveClean(task)] : solveBlurred(task);
}
