// Mean y of the k records nearest in x, per group.
import { curveModel, meanCurve } from '../curve.ts';
import { curveFamily, whole } from '../family.ts';
import { nearestIndices } from '../nearest.ts';

/**
 * k is cut to the group's size; equally near records go by index.
 * Fewer neighbours: with one, the curve repeats every record.
 */
export const neighboursCurve = curveFamily({
  name: 'neighboursCurve',
  settings: { k: whole(1, 200) },
  optional: {},
  dial: { stops: [11, 5, 3, 1], compared: [5, 3, 1], first: 3 },
  openness: 0.59,
  fit: (columns, domain, spec) =>
    curveModel(columns, domain, (points) => {
      const k = Math.min(spec.k, points.count);
      const distances = new Float64Array(points.count);
      const nearest = new Int32Array(k);
      return meanCurve(points, (x, weights) => {
        for (let i = 0; i < points.count; i++) distances[i] = Math.abs(points.x[i]! - x);
        nearestIndices(distances, k, nearest);
        weights.fill(0);
        for (const i of nearest) weights[i] = 1;
      });
    }),
  private: { measured: null },
  evidence: { reach: 'near' },
});
