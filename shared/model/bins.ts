// Mean y per interval of x and group: a step curve, as published in salary tables.
import { binOf } from '../privacy/histogram.ts';
import { curveModel, meanCurve } from './curve.ts';
import type { CurveModel, ModelFamily, ModelSpec } from './model.ts';

type BinsSpec = Extract<ModelSpec, { family: 'bins' }>;

/** `bins` equal intervals over the domain's x. An interval without records of the group says the group's mean. */
export const bins: ModelFamily<BinsSpec, CurveModel> = {
  family: 'bins',
  kind: 'curve',
  fit: (columns, domain, spec) =>
    curveModel(columns, domain, (points) => {
      const bin = (x: number) => binOf(x, domain.x.low, domain.x.high, spec.bins);
      const of = points.x.map(bin);
      return meanCurve(points, (x, weights) => {
        const here = bin(x);
        const empty = !of.includes(here);
        for (let i = 0; i < points.count; i++) weights[i] = empty || of[i] === here ? 1 : 0;
      });
    }),
};
