// Membership by shadow models (LiRA, Carlini et al. 2022): fit many models with and without a candidate, see how the
// map's answer at the candidate differs, and judge the released map by that. It knows the plan and the public prior.

import type { Randomness } from '../random/randomness.ts';
import { below, shuffled } from '../random/randomness.ts';
import type { Plan } from '../release/plan.ts';
import { publish } from '../release/publish.ts';
import { columnsOf, type DataRecord } from '../scenario/records.ts';
import { soccer } from '../scenario/soccer.ts';
import { confidenceScore, likelihoodRatio, SHADOW_FITS } from './membership.ts';
import { type Work, workOf } from './work.ts';

interface Map2D {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** Per candidate, its score in every shadow that was fitted with it, and in every one without. */
interface Shadows {
  readonly inside: readonly number[][];
  readonly outside: readonly number[][];
}

/** Cells from the candidate's own at which its surroundings are read. */
const RING_CELLS = 3;
const FEWEST_SHADOWS = 16;
/** What drawing a layout and publishing its map costs; lights under a promise are drawn finely. */
const shadowUnits = ({ model, protection }: Plan): number =>
  200_000 + (model.family === 'kernel' && protection.kind === 'private' ? 20_000_000 / model.width : 0);

/**
 * Log-odds of the candidate's own team in its cell, above those around it: what one person adds to a map.
 * Bytes are read as the middle of their step, so that a sure cell stays finite.
 */
export function standsOut({ columns, rows, cells }: Map2D, { x, y, group }: DataRecord): number {
  const { low: left, high: right } = soccer.domain.x;
  const { low: top, high: bottom } = soccer.domain.y;
  const column = Math.min(columns - 1, Math.floor(((x - left) / (right - left)) * columns));
  const row = Math.min(rows - 1, Math.floor(((y - top) / (bottom - top)) * rows));
  const oddsAt = (c: number, r: number): number => {
    const sure = (cells[r * columns + c]! + 0.5) / 256;
    return confidenceScore(group === 1 ? sure : 1 - sure);
  };
  let around = 0;
  let count = 0;
  for (const [dc, dr] of RING) {
    const [c, r] = [column + dc * RING_CELLS, row + dr * RING_CELLS];
    if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
    around += oddsAt(c, r);
    count++;
  }
  return oddsAt(column, row) - around / Math.max(1, count);
}

const RING = [-1, 0, 1].flatMap((dc) =>
  [-1, 0, 1].flatMap((dr) => (dc === 0 && dr === 0 ? [] : [[dc, dr] as const])),
);

/** Shadows of a plan: in each, a coin decides of every candidate whether it takes the place of a player of its team. */
export function shadowsOf(
  plan: Plan,
  candidates: readonly DataRecord[],
  randomness: Randomness,
  work: Work = workOf(Number.POSITIVE_INFINITY),
): Shadows {
  const inside: number[][] = candidates.map(() => []);
  const outside: number[][] = candidates.map(() => []);
  for (let fit = 0; fit < SHADOW_FITS && !(fit >= FEWEST_SHADOWS && work.isSpent()); fit++) {
    work.spend(shadowUnits(plan));
    const records = [...soccer.draw(randomness).records];
    const isIn = candidates.map(() => below(randomness, 2) === 1);
    const order = shuffled(randomness, [...records.keys()]);
    candidates.forEach((candidate, i) => {
      const at = order.findIndex((index) => records[index]?.group === candidate.group);
      const [place] = order.splice(at, 1);
      if (isIn[i] && place !== undefined) records[place] = candidate;
    });
    const published = publish(plan, columnsOf(records), soccer.domain, randomness);
    if (!published.ok || published.release.kind !== 'field')
      throw new Error(`no shadow map of '${plan.model.family}'`);
    const { release } = published;
    candidates.forEach((candidate, i) => {
      (isIn[i] ? inside : outside)[i]?.push(standsOut(release, candidate));
    });
  }
  return { inside, outside };
}

/** Evidence for membership per candidate: above 0 means more likely in than out. */
export function membershipEvidence(
  map: Map2D,
  candidates: readonly DataRecord[],
  shadows: Shadows,
): number[] {
  return candidates.map((candidate, i) => evidence(standsOut(map, candidate), i, shadows));
}

/**
 * Evidence for every shadow of every candidate, with whom and without, by normals fitted to the other half of that
 * candidate's shadows: on those that they were fitted to, even pure noise seems to tell.
 */
export function heldOutEvidence(shadows: Shadows): { readonly members: number[]; readonly others: number[] } {
  const half = (all: readonly number[][], which: number) =>
    all.map((scores) => scores.filter((_, shadow) => shadow % 2 === which));
  const judged = (side: readonly number[][]) =>
    [0, 1].flatMap((which) => {
      const fitted = {
        inside: half(shadows.inside, 1 - which),
        outside: half(shadows.outside, 1 - which),
      };
      return half(side, which).flatMap((scores, i) => scores.map((score) => evidence(score, i, fitted)));
    });
  return { members: judged(shadows.inside), others: judged(shadows.outside) };
}

function evidence(score: number, candidate: number, { inside, outside }: Shadows): number {
  const [within, without] = [inside[candidate] ?? [], outside[candidate] ?? []];
  if (within.length < 2 || without.length < 2) return 0;
  return likelihoodRatio(score, within, without, true);
}
