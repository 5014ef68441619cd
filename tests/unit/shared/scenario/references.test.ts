// The table of references: what stands in it, and what the script measures beside the worked constants.
import { describe, expect, it } from 'vitest';
import { REFERENCES } from '../../../../shared/scenario/references.ts';
import { boundsOf, LAYOUTS_MIN } from '../../../../shared/score/verdict/reference.ts';
import { entries } from '../../../scripts/references/entries.ts';
import vectors from '../../../vectors/verdict.json' with { type: 'json' };

const targetIn = (key: string): string | null => (JSON.parse(key) as { target: string | null }).target;
/** Of entries about a map or a line that nobody asks anything and nobody knows others of. */
const isPlain = (key: string): boolean => !/"type"|"questions"/.test(key);

describe('the table of references', () => {
  it('has every plan of every playlist with its target, and no other', () => {
    const wanted = entries().map(({ key }) => key);
    expect(Object.keys(REFERENCES).toSorted()).toEqual(wanted.toSorted());
  });

  it('knows what is gained without looking as well as the worked cases do', () => {
    // Those are means over 300 layouts: of the goalie's gain, a standard error of 0.017.
    for (const [key, { best, ghost }] of Object.entries(REFERENCES)) {
      const constants = vectors.constants[targetIn(key) as keyof typeof vectors.constants];
      if (!constants || !isPlain(key)) continue;
      expect(Math.abs(best - constants.v), key).toBeLessThan(0.02);
      expect(Math.abs(ghost - constants.blindMean), key).toBeLessThan(0.02);
    }
  });

  it('never says that looking is worth less than not looking, and keeps shares in range', () => {
    for (const [key, { eye, best, ghost, beta }] of Object.entries(REFERENCES)) {
      expect(best, key).toBeGreaterThanOrEqual(ghost);
      for (const share of [beta, eye.found, best, ghost]) {
        expect(share, key).toBeGreaterThanOrEqual(0);
        expect(share, key).toBeLessThanOrEqual(1);
      }
      expect(eye.layouts, key).toBeGreaterThanOrEqual(LAYOUTS_MIN);
    }
  });
});

describe('bounds', () => {
  const attacked = (leak: number, standardError: number, layouts = 100) => ({
    leak,
    standardError,
    layouts,
    found: 0,
  });
  const rest = { beta: 0, tau: 0.1, rawTau: 0.1, best: 0.1, ghost: 0.1 };

  it('are the stronger attacker’s below, and both attackers’ above', () => {
    const bounds = boundsOf({ eye: attacked(0.748, 0.021), solver: attacked(0.72, 0.051), ...rest });
    expect(bounds?.leak).toBe(0.748);
    expect(bounds?.low).toBeCloseTo(0.707, 3);
    expect(bounds?.high).toBeCloseTo(0.82, 3);
  });

  it('are not known from half a measurement, and are where there is no other half', () => {
    expect(boundsOf({ eye: attacked(0, 0.01), ...rest })).toBeNull();
    expect(boundsOf({ eye: attacked(0, 0.01), solver: attacked(0, 0.01, 5), ...rest })).toBeNull();
    expect(boundsOf({ eye: attacked(0, 0.01), solver: null, ...rest })?.leak).toBe(0);
  });
});
