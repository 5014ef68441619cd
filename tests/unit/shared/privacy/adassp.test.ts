// AdaSSP as published, for comparison: its arithmetic, and where its calibration stops being valid.
import { describe, expect, it } from 'vitest';
import { adassp, adasspDelta, adasspIsValid, adasspMu } from '../../../reference/adassp.ts';
import vectors from '../../../vectors/adassp.json' with { type: 'json' };

const close = (actual: number, wanted: number) =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));

describe('AdaSSP', () => {
  it.each(vectors.cases)('solves the reference case with eigenvalue noise $z_lambda', (row) => {
    const fit = adassp(
      row.XtX,
      row.Xty,
      { epsilon: row.epsilon, delta: row.delta, boundX: row.BX, boundY: row.BY, failure: row.varrho },
      { eigenvalue: row.z_lambda, gram: row.Z, moments: row.z_xty },
    );
    close(fit.leastEigenvalue, row.lambda_min_tilde);
    close(fit.ridge, row.ridge_lambda);
    fit.gram.flat().forEach((value, i) => {
      close(value, row.XtX_hat.flat()[i]!);
    });
    fit.moments.forEach((value, i) => {
      close(value, row.Xty_hat[i]!);
    });
    fit.coefficients.forEach((value, i) => {
      close(value, row.theta[i]!);
    });
  });

  it('is valid exactly where its three releases together keep delta', () => {
    for (const row of vectors.validity) {
      close(adasspMu(row.epsilon, row.delta), row.mu_total);
      const delta = adasspDelta(row.epsilon, row.delta);
      expect(Math.abs(delta - row.true_delta_of_composition)).toBeLessThanOrEqual(
        1e-4 * row.true_delta_of_composition,
      );
      expect(adasspIsValid(row.epsilon, row.delta)).toBe(row.total_valid);
    }
  });
});
