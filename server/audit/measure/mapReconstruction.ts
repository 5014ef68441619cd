// What a stranger reads off a released map: the places of everybody at once. For maps that are ratios of weights
// (IDW, kernel) by the game's own solver, without any prior but the rectangle; for others by the spots that stand out.
import { descentSpace, newtonUnits } from '../../../shared/attack/solver/levenbergMarquardt.ts';
import { gaussianLoss, intervalLoss } from '../../../shared/attack/solver/losses.ts';
import { peakLayout } from '../../../shared/attack/solver/peaks.ts';
import { type Centres, centresOf, ratioField } from '../../../shared/attack/solver/ratioField.ts';
import { search } from '../../../shared/attack/solver/search.ts';
import { counted, type Loss } from '../../../shared/attack/solver/statistic.ts';
import { workOf } from '../../../shared/attack/work.ts';
import { ratioOf } from '../../../shared/model/families.ts';
import { PLANE } from '../../../shared/model/plane.ts';
import { below, type Randomness } from '../../../shared/random/randomness.ts';
import { dequantise, HALF_STEP } from '../../../shared/release/grid.ts';
import type { FieldRelease, Protection } from '../../../shared/release/plan.ts';
import type { Columns } from '../../../shared/scenario/records.ts';

/** The solver moves twice as many numbers as there are people, all at once; beyond this it would take minutes. */
const MAX_SOLVED = 60;
/**
 * Everybody's guessed place on the board's plane, in the order of `group` (who is in which group is public).
 * @param newtonSteps of which the solver does as much work as about so many cost: counted, so that a seed repeats its audit
 */
export function reconstruct(
  release: FieldRelease,
  group: Uint8Array,
  randomness: Randomness,
  newtonSteps: number,
): Columns {
  const centres = centresOf(release.columns, release.rows, PLANE.width, PLANE.height);
  const seen = dequantise(release.cells);
  const start = startFrom(seen, release, centres, group, randomness);
  const { model, protection } = release.plan;
  const ratio = ratioOf(model);
  if (!ratio || protection.kind === 'private' || group.length > MAX_SOLVED) return start;
  const work = workOf(newtonSteps * newtonUnits(group.length, seen.length));
  const statistic = counted(ratioField(ratio.weight, ratio.priorWeight, ratio.prior, centres), work);
  const { loss, enough } = lossFor(protection, seen);
  return search(statistic, loss, start, randomness, {
    centres,
    columns: release.columns,
    space: descentSpace(group.length, seen.length),
    enough,
    steps: 60,
    reach: protection.kind === 'noise' ? 2 : 0,
    tries: 6,
    patience: 4,
    work,
  }).layout;
}

function startFrom(
  seen: Float64Array,
  release: FieldRelease,
  centres: Centres,
  group: Uint8Array,
  randomness: Randomness,
): Columns {
  const odds = seen.map((share) => {
    const inside = Math.min(1 - HALF_STEP, Math.max(HALF_STEP, share));
    return Math.log(inside / (1 - inside));
  });
  // Who shows no spot of their own is put where the map is on their side at all.
  return peakLayout(odds, release, centres, group, (index) => {
    const own = (cell: number) => seen[cell]! > 0.5 === (group[index] === 1);
    const cells = [...seen.keys()].filter(own);
    const cell = cells[below(randomness, Math.max(1, cells.length))] ?? below(randomness, seen.length);
    return { x: centres.x[cell]!, y: centres.y[cell]! };
  });
}

/** The protection's likelihood, and the loss below which a layout explains everything that can be explained. */
function lossFor(protection: Protection, seen: Float64Array): { loss: Loss; enough: number } {
  if (protection.kind === 'noise') {
    return { loss: gaussianLoss(seen, protection.sigma, true), enough: 0.5 * seen.length };
  }
  const half = protection.kind === 'rounded' ? 0.5 / (protection.levels - 1) : HALF_STEP;
  const low = seen.map((share) => (share <= half ? Number.NEGATIVE_INFINITY : share - half));
  const high = seen.map((share) => (share >= 1 - half ? Number.POSITIVE_INFINITY : share + half));
  return { loss: intervalLoss(low, high, half), enough: 0.02 };
}
