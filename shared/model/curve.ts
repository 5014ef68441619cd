// What all curve families share: one group's records along x, and what to say where there are none.
// A curve is linear in its records' y, which is what makes influence exact.
import type { Columns, Domain, Group } from '../scenario/records.ts';
import type { CurveModel } from './model.ts';

/** The records of one group, in the columns' order. */
export interface GroupPoints {
  readonly count: number;
  /** Index of each point in the columns it came from. */
  readonly index: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** One group’s records, in the domain’s own units; empty where it has none. */
export function groupPoints(columns: Columns, group: Group): GroupPoints {
  const index = Int32Array.from(columns.group.keys()).filter((i) => columns.group[i] === group);
  return {
    count: index.length,
    index,
    x: Float64Array.from(index, (i) => columns.x[i]!),
    y: Float64Array.from(index, (i) => columns.y[i]!),
  };
}

/** One group's curve: what it says at x, and how much of that is due to each point of the group. */
export interface GroupCurve {
  at(x: number): number;
  /** d at(x) / d y of the group's point number `point`. */
  weight(x: number, point: number): number;
}

/** Joins the two groups' curves into one model. A group without records says the middle of the y axis. */
export function curveModel(
  columns: Columns,
  domain: Domain,
  curveOf: (points: GroupPoints) => GroupCurve,
): CurveModel {
  const middle = (domain.y.low + domain.y.high) / 2;
  const nobody: GroupCurve = { at: () => middle, weight: () => 0 };
  const place = new Int32Array(columns.count);
  const curves = ([0, 1] as const).map((group) => {
    const points = groupPoints(columns, group);
    points.index.forEach((i, point) => {
      place[i] = point;
    });
    return points.count === 0 ? nobody : curveOf(points);
  }) as [GroupCurve, GroupCurve];
  return {
    kind: 'curve',
    predict: (x, group) => curves[group].at(x),
    influence: (x, group, index) =>
      columns.group[index] === group ? curves[group].weight(x, place[index]!) : 0,
  };
}

/** A curve that is a weighted mean of the group's y; `weigh` fills one non-negative weight per point, not all zero. */
export function meanCurve(
  points: GroupPoints,
  weigh: (x: number, weights: Float64Array) => void,
): GroupCurve {
  const weights = new Float64Array(points.count);
  const normalise = (x: number) => {
    weigh(x, weights);
    return weights.reduce((sum, weight) => sum + weight, 0);
  };
  return {
    at(x) {
      const all = normalise(x);
      let sum = 0;
      for (let i = 0; i < points.count; i++) sum += weights[i]! * points.y[i]!;
      return sum / all;
    },
    weight: (x, point) => {
      const all = normalise(x);
      return weights[point]! / all;
    },
  };
}
