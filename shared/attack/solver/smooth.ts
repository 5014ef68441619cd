// Reconstruction from fields with derivatives (IDW, kernel): clean ones to the bottom of the valley, others by sampling.

import type { Columns } from '../../scenario/records.ts';
import { solveBlurred } from './blurred.ts';
import { solveClean } from './clean.ts';
import type { SmoothTask } from './smoothTask.ts';

/** Layouts that explain the release: one where the evidence pins everybody down, else a sample of the posterior. */
export function solveSmooth(task: SmoothTask): Columns[] {
  const { kind } = task.release.plan.protection;
  return kind === 'none' ? [solveClean(task)] : solveBlurred(task);
}
