// Inverse distance weighting along x: the curve passes (almost) through every record.
import { curveModel, meanCurve } from '../curve.ts';
import { curveFamily, real } from '../family.ts';
import { planeOf } from '../plane.ts';
import { IDW_ETA } from './idw.ts';

/**
 * Weights 1/(|x − x_i|^power + 8e-8), with x on the plane's 120 units as in idw.ts.
 * A higher power: the curve is flat near each record and jumps between them.
 */
export const idwCurve = curveFamily({
  name: 'idwCurve',
  settings: { power: real(0.1, 16) },
  optional: {},
  dial: { stops: [1, 2, 3, 6], compared: [1, 2, 3], first: 2 },
  openness: 0.76,
  fit: (columns, domain, { power }) =>
    curveModel(columns, domain, (points) => {
      const plane = planeOf(domain);
      const places = points.x.map(plane.x);
      return meanCurve(points, (x, weights) => {
        const at = plane.x(x);
        for (let i = 0; i < points.count; i++)
          weights[i] = 1 / (Math.abs(places[i]! - at) ** power + IDW_ETA);
      });
    }),
  private: { measured: null },
  evidence: { reach: 'near' },
});
