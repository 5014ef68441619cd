// Mean y of the k records nearest in x, per group.
import { curveModel, meanCurve } from './curve.ts';
import type { CurveModel, ModelFamily, ModelSpec } from './model.ts';
import { nearestIndices } from './nearest.ts';

type NeighboursCurveSpec = Extract<ModelSpec, { family: 'neighboursCurve' }>;

/** k is cut to the group's size; equally near records go by index. */
export const neighboursCurve: ModelFamily<NeighboursCurveSpec, CurveModel> = {
  family: 'neighboursCurve',
  kind: 'curve',
  fit: (columns, domain, spec) =>
    curveModel(columns, domain, (points) => {
      const k = Math.min(spec.k, points.count);
      const distances = new Float64Array(points.count);
      const nearest = new Int32Array(k);
      return meanCurve(points, (x, weights) => {
        for (let i = 0; i < points.count; i++) distances[i] = Math.abs((points.x[i] as number) - x);
        nearestIndices(distances, k, nearest);
        weights.fill(0);
        for (const i of nearest) weights[i] = 1;
      });
    }),
};
