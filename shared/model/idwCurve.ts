// Inverse distance weighting along x: the curve passes (almost) through every record.
import { curveModel, meanCurve } from './curve.ts';
import { IDW_ETA } from './idw.ts';
import type { CurveModel, ModelFamily, ModelSpec } from './model.ts';
import { planeOf } from './plane.ts';

type IdwCurveSpec = Extract<ModelSpec, { family: 'idwCurve' }>;

/** Weights 1/(|x − x_i|^power + 8e-8), with x on the plane's 120 units as in idw.ts. */
export const idwCurve: ModelFamily<IdwCurveSpec, CurveModel> = {
  family: 'idwCurve',
  kind: 'curve',
  fit: (columns, domain, { power }) =>
    curveModel(columns, domain, (points) => {
      const plane = planeOf(domain);
      const places = points.x.map(plane.x);
      return meanCurve(points, (x, weights) => {
        const at = plane.x(x);
        for (let i = 0; i < points.count; i++)
          weights[i] = 1 / (Math.abs((places[i] as number) - at) ** power + IDW_ETA);
      });
    }),
};
