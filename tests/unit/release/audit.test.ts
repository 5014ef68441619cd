// The printed epsilon, attacked on its worst-case neighbours through publish: no attack proves more than was promised.
// (The bench asks with 10,000 releases per world also that the noise is not padded.)
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../shared/random/seeded.ts';
import {
  AUDIT_DELTA,
  binTrials,
  choiceTrials,
  countTrials,
  gaussianAuditEpsilon,
  heldOutEpsilon,
  kernelTrials,
  lineTrials,
  responseTrials,
} from '../../support/audit.ts';

const chance = () => seeded('unit audit');

describe.each([0.5, 1, 2])('at epsilon %d, no attack proves more for', (epsilon) => {
  it('counts', () => {
    expect(heldOutEpsilon(countTrials(epsilon, 1_500, chance()), 0)).toBeLessThanOrEqual(epsilon);
  });
  it('binned means', () => {
    const bound = gaussianAuditEpsilon(binTrials(epsilon, 150, chance()), AUDIT_DELTA);
    expect(bound).toBeLessThanOrEqual(epsilon);
    expect(bound).toBeGreaterThan(0);
  });
  it('the light map of a kernel', () => {
    expect(gaussianAuditEpsilon(kernelTrials(epsilon, 60, chance()), AUDIT_DELTA)).toBeLessThanOrEqual(
      epsilon,
    );
  });
  it('a line', () => {
    expect(gaussianAuditEpsilon(lineTrials(epsilon, 1_500, chance()), AUDIT_DELTA)).toBeLessThanOrEqual(
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
  it('catches releases that spend three times what they print', () => {
    expect(heldOutEpsilon(countTrials(1.5, 2_000, chance()), 0)).toBeGreaterThan(0.5);
    expect(heldOutEpsilon(responseTrials(1.5, 1_500, chance()), 0)).toBeGreaterThan(0.5);
    expect(gaussianAuditEpsilon(binTrials(1.5, 150, chance()), AUDIT_DELTA)).toBeGreaterThan(0.5);
    expect(gaussianAuditEpsilon(kernelTrials(1.5, 100, chance()), AUDIT_DELTA)).toBeGreaterThan(0.5);
  });
});
