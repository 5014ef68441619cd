// The printed epsilon, attacked on its worst-case neighbours through publish: no attack proves more than was promised.
// (The bench asks with 10,000 releases per world also that the noise is not padded.)
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../shared/random/seeded.ts';
import {
  AUDIT_DELTA,
  binOutcomes,
  choiceTrials,
  countTrials,
  gaussianAuditEpsilon,
  heldOutEpsilon,
  kernelOutcomes,
  lineOutcomes,
  responseTrials,
} from '../../../support/audit.ts';

const chance = () => seeded('unit audit');

describe.each([0.5, 1, 2])('at epsilon %d, no attack proves more for', (epsilon) => {
  it('counts', () => {
    expect(heldOutEpsilon(countTrials(epsilon, 75, chance()), 0)).toBeLessThanOrEqual(epsilon);
  });
  it('binned means', () => {
    const bound = gaussianAuditEpsilon(binOutcomes(epsilon, 300, chance()), AUDIT_DELTA);
    expect(bound).toBeLessThanOrEqual(epsilon);
    expect(bound).toBeGreaterThan(0);
  });
  it('the light map of a kernel', () => {
    expect(gaussianAuditEpsilon(kernelOutcomes(epsilon, 60, chance()), AUDIT_DELTA)).toBeLessThanOrEqual(
      epsilon,
    );
  });
  it('a line', () => {
    expect(gaussianAuditEpsilon(lineOutcomes(epsilon, 1_500, chance()), AUDIT_DELTA)).toBeLessThanOrEqual(
      epsilon,
    );
  });
  it('randomised response', () => {
    expect(heldOutEpsilon(responseTrials(epsilon, 1_500, chance()), 0)).toBeLessThanOrEqual(epsilon);
  });
  it('the exponential mechanism', () => {
    expect(heldOutEpsilon(choiceTrials(epsilon, 1_500, chance()), 0)).toBeLessThanOrEqual(epsilon);
  });
});

describe('the audit itself', () => {
  it('catches releases that spend four times what they print', () => {
    expect(heldOutEpsilon(countTrials(2, 150, chance()), 0)).toBeGreaterThan(0.5);
    expect(heldOutEpsilon(responseTrials(2, 1_500, chance()), 0)).toBeGreaterThan(0.5);
    expect(gaussianAuditEpsilon(binOutcomes(2, 60, chance()), AUDIT_DELTA)).toBeGreaterThan(0.5);
    expect(gaussianAuditEpsilon(kernelOutcomes(2, 100, chance()), AUDIT_DELTA)).toBeGreaterThan(0.5);
  });
});
