// Reads a model's answers as rings: with all other records known, one answer tells how far the missing one is.
import { type ModelSpec, ratioOf } from '../../model/families.ts';
import { distanceAt, weightAt } from '../../model/weight.ts';
import type { DataRecord, Group, Place } from '../../scenario/records.ts';
import type { Ring } from './trilateration.ts';

export interface AskedModel {
  readonly model: ModelSpec; // of a family that is a ratio of weights
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
  const ratio = ratioOf(model);
  if (!ratio) throw new Error(`answers of the family '${model.family}' do not follow a distance`);
  let total = ratio.priorWeight;
  let amber = ratio.priorWeight * ratio.prior;
  for (const record of known) {
    const weight = weightAt(ratio.weight, Math.hypot(record.x - at.x, record.y - at.y));
    total += weight;
    if (record.group === 1) amber += weight;
  }
  return (value) => {
    const weight = group === 1 ? (value * total - amber) / (1 - value) : (amber - value * total) / value;
    return weight <= 0 ? Number.POSITIVE_INFINITY : distanceAt(ratio.weight, weight);
  };
}
