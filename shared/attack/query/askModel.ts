// Reads a model's answers as rings: with all other records known, one answer tells how far the missing one is.
// The weights here are those of shared/model/idw.ts and kernel.ts and must stay equal to them: a test compares.
import { IDW_ETA } from '../../model/idw.ts';
import { KERNEL_PRIOR, KERNEL_PRIOR_WEIGHT } from '../../model/kernel.ts';
import type { ModelSpec } from '../../model/model.ts';
import type { DataRecord, Group } from '../../scenario/records.ts';
import type { Place } from '../attacker.ts';
import type { Ring } from './trilateration.ts';

/** How strongly a record at some distance pulls an answer, and at which distance it pulls that strongly. */
interface Pull {
  readonly weight: (distance: number) => number;
  readonly distance: (weight: number) => number;
  readonly priorWeight: number;
  readonly prior: number;
}

export interface AskedModel {
  readonly model: ModelSpec; // idw or kernel
  readonly levels: number; // answers are rounded to so many equal steps from 0 to 1; 256 is a byte
  readonly flip: number; // chance that a two-level answer was turned round
  readonly known: readonly DataRecord[];
  readonly group: Group; // of the missing record
}

/** Distances in metres at which the answer at `at` changes from one level to the next, rising; those up to 500 m. */
export function boundsAt(asked: AskedModel, at: Place): number[] {
  const bounds: number[] = [];
  const steps = asked.levels - 1;
  const distanceAt = distances(asked, at);
  for (let k = 0; k < steps; k++) bounds.push(distanceAt((k + 0.5) / steps));
  return bounds.filter((distance) => distance > 0 && distance < 500).sort((a, b) => a - b);
}

/** What an answer (0 … 1, one of the levels) tells, in metres. Throws for families whose answers follow no distance. */
export function ringOf(asked: AskedModel, at: Place, answer: number): Ring {
  const steps = asked.levels - 1;
  const level = Math.round(answer * steps);
  const distanceAt = distances(asked, at);
  const low =
    level === 0 ? (asked.group === 1 ? Number.POSITIVE_INFINITY : 0) : distanceAt((level - 0.5) / steps);
  const high =
    level === steps ? (asked.group === 1 ? 0 : Number.POSITIVE_INFINITY) : distanceAt((level + 0.5) / steps);
  return { at, from: Math.min(low, high), to: Math.max(low, high), flip: asked.flip };
}

/**
 * The distance of the missing record at which the model says `value` at `at`; 0 when even a record right there does
 * not reach it, Infinity when it is reached without the record. f = (A + t·w)/(S + w), solved for w.
 */
function distances({ model, known, group }: AskedModel, at: Place): (value: number) => number {
  const pull = pullOf(model);
  let total = pull.priorWeight;
  let amber = pull.priorWeight * pull.prior;
  for (const record of known) {
    const weight = pull.weight(Math.hypot(record.x - at.x, record.y - at.y));
    total += weight;
    if (record.group === 1) amber += weight;
  }
  return (value) => {
    const weight = group === 1 ? (value * total - amber) / (1 - value) : (amber - value * total) / value;
    return weight <= 0 ? Number.POSITIVE_INFINITY : pull.distance(weight);
  };
}

function pullOf(model: ModelSpec): Pull {
  if (model.family === 'idw') {
    const { power, eta = IDW_ETA } = model;
    return {
      weight: (distance) => 1 / (distance ** power + eta),
      distance: (weight) => Math.max(0, 1 / weight - eta) ** (1 / power),
      priorWeight: 0,
      prior: 0,
    };
  }
  if (model.family === 'kernel') {
    const { width, priorWeight = KERNEL_PRIOR_WEIGHT, prior = KERNEL_PRIOR } = model;
    return {
      weight: (distance) => Math.exp(-(distance ** 2) / (2 * width ** 2)),
      distance: (weight) => (weight >= 1 ? 0 : width * Math.sqrt(-2 * Math.log(weight))),
      priorWeight,
      prior,
    };
  }
  throw new Error(`answers of the family '${model.family}' do not follow a distance`);
}
