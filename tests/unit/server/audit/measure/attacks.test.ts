// What the audit's attackers reach, where theory says what they must or must not reach.
import { describe, expect, test } from 'vitest';
import { type AttackSetting, attackCurve } from '../../../../../server/audit/measure/curveAttack.ts';
import { attackField } from '../../../../../server/audit/measure/fieldAttack.ts';
import { misfitOf } from '../../../../../server/audit/measure/fieldEvidence.ts';
import { liraScores, membershipOf } from '../../../../../server/audit/measure/membership.ts';
import { releaseField } from '../../../../../server/audit/measure/releases.ts';
import { jointScan, scan } from '../../../../../server/audit/measure/scanY.ts';
import { shadowSigns } from '../../../../../server/audit/measure/shadows.ts';
import { usefulnessOf } from '../../../../../server/audit/measure/usefulness.ts';
import type { ModelSpec } from '../../../../../shared/model/families.ts';
import { fromUnit } from '../../../../../shared/privacy/regressionStatistics.ts';
import { normal } from '../../../../../shared/random/randomness.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';
import type { Protection } from '../../../../../shared/release/plan.ts';
import type { Columns, Domain } from '../../../../../shared/scenario/records.ts';
import { advantageBound } from '../../../../../shared/score/attackBounds.ts';
import { lineDiagnostics } from '../../../../reference/lineDiagnostics.ts';

const domain: Domain = { x: { low: 0, high: 20, unit: '' }, y: { low: 40_000, high: 90_000, unit: '' } };
const NONE: Protection = { kind: 'none' };

/** Twelve people per group on a pay scale, the first of them alone at the left with a pay far above it. */
function company(seed = 'company'): Columns {
  const randomness = seeded(seed);
  const count = 24;
  const x = Float64Array.from({ length: count }, (_, i) => (i === 0 ? 0.5 : 6 + 10 * randomness.uniform()));
  const y = x.map((years, i) => (i === 0 ? 75_000 : 48_000 + 1_300 * years + normal(randomness, 0, 2_000)));
  return { count, x, y, group: Uint8Array.from({ length: count }, (_, i) => i % 2) };
}

function setting(model: ModelSpec, protection: Protection, releases = 1): AttackSetting {
  const columns = company();
  return {
    plan: { model, protection },
    columns,
    domain,
    studied: [...columns.group.keys()],
    releases,
    randomness: seeded('attack'),
    step: () => {},
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('curves', () => {
  test.each<ModelSpec>([
    { family: 'line' },
    { family: 'polynomial', degree: 3 },
    { family: 'idwCurve', power: 2 },
    { family: 'neighboursCurve', k: 3 },
  ])('an insider recovers everybody from an unprotected $family to the dollar', (model) => {
    for (const { insider } of attackCurve(setting(model, NONE))) expect(insider.error).toBeLessThan(1);
  });

  test("without a person the insider reads the line that the others' rows give, as the deletion identity says", () => {
    const { columns } = setting({ family: 'line' }, NONE);
    const findings = attackCurve(setting({ family: 'line' }, NONE));
    for (const { index, residual, leverage } of [0, 1].flatMap((group) =>
      lineDiagnostics(columns, group as 0 | 1),
    )) {
      expect(findings[index]?.insider.without).toBeCloseTo(Math.abs(residual / (1 - leverage)), 1);
    }
  });

  test('the lone hire loses most to an outsider who knows the years', () => {
    const findings = attackCurve(setting({ family: 'line' }, NONE));
    const lost = findings.map(({ outsider }) => (outsider?.without ?? 0) - (outsider?.error ?? 0));
    expect(lost.indexOf(Math.max(...lost))).toBe(0);
    expect(lost[0]).toBeGreaterThan(5_000);
  });

  test('the more complex the curve, the nearer an outsider gets', () => {
    const errors = [1, 3, 9].map((degree) =>
      mean(
        attackCurve(setting({ family: 'polynomial', degree }, NONE)).map(
          ({ outsider }) => outsider?.error ?? 0,
        ),
      ),
    );
    expect(errors[0]).toBeGreaterThan(errors[1]!);
    expect(errors[1]).toBeGreaterThan(errors[2]!);
  });

  test('under a strong guarantee an insider gains next to nothing on their own guess', () => {
    const plan: Protection = { kind: 'private', epsilon: 0.1, delta: 1e-6 };
    for (const { insider, insiderAlone } of attackCurve(setting({ family: 'line' }, plan, 20))) {
      expect(insiderAlone - insider.error).toBeLessThan(500);
    }
  });

  test('more noise keeps an insider further away', () => {
    const errors = [0.01, 0.1, 1].map((sigma) =>
      mean(
        attackCurve(setting({ family: 'line' }, { kind: 'noise', sigma }, 40)).map(
          ({ insider }) => insider.error,
        ),
      ),
    );
    expect(errors[0]).toBeLessThan(errors[1]!);
    expect(errors[1]).toBeLessThan(errors[2]!);
  });
});

describe('maps', () => {
  const idw: ModelSpec = { family: 'idw', power: 2 };

  test('an insider finds the missing pay on an unprotected map', () => {
    const { plan, columns, randomness } = setting(idw, NONE);
    const misfit = misfitOf(releaseField(plan, columns, domain, randomness), columns, domain);
    for (const person of [0, 1, 2]) {
      const guess = fromUnit(scan(misfit, domain, person, 0), domain.y);
      expect(Math.abs(guess - columns.y[person]!)).toBeLessThan(100);
    }
  });

  test('under a strong guarantee an insider gains next to nothing on their own guess', () => {
    const findings = attackField(setting(idw, { kind: 'private', epsilon: 0.1, delta: 0 }, 10));
    expect(mean(findings.map(({ insider, insiderAlone }) => insiderAlone - insider.error))).toBeLessThan(500);
  });

  test('an outsider who knows the years works out an unprotected map better than not looking', () => {
    const { plan, columns, randomness } = setting(idw, NONE);
    const release = releaseField(plan, columns, domain, randomness);
    const guesses = jointScan(release, columns, domain, new Float64Array(columns.count), 3);
    const errors = columns.y.map((y, i) => Math.abs(y - fromUnit(guesses[i]!, domain.y)));
    const blind = columns.y.map((y) => Math.abs(y - 65_000));
    expect(mean([...errors])).toBeLessThan(0.7 * mean([...blind]));
  });
});

describe('membership', () => {
  const attack = (model: ModelSpec, protection: Protection, shadows: number) => {
    const columns = company();
    const chances = { tables: seeded('tables'), noise: seeded('noise') };
    const everybody = [...columns.group.keys()];
    const signs = shadowSigns({ model, protection }, columns, domain, everybody, shadows, chances, () => {});
    return signs.map((each) => membershipOf(liraScores(each)));
  };

  test('a curve through everybody gives nearly everybody away', () => {
    const found = attack({ family: 'idwCurve', power: 2 }, NONE, 200);
    expect(mean(found.map(({ auc }) => auc))).toBeGreaterThan(0.85);
  });

  test('on a line the lone hire is recognised better than colleagues are on average', () => {
    const found = attack({ family: 'line' }, NONE, 200);
    expect(found[0]?.auc).toBeGreaterThan(mean(found.slice(1).map(({ auc }) => auc)) + 0.1);
  });

  test('no interval lies above what the guarantee allows', () => {
    const found = attack({ family: 'line' }, { kind: 'private', epsilon: 1, delta: 1e-6 }, 200);
    for (const { low } of found) expect(low).toBeLessThanOrEqual(advantageBound(1, 1e-6));
    expect(mean(found.map(({ advantage }) => advantage))).toBeLessThan(0.1);
  });
});

test('a line is useful to people it has not seen, and a private one on so few people is not', () => {
  const chances = () => ({ tables: seeded('tables'), noise: seeded('noise') });
  const columns = company();
  columns.y[0] = 48_700; // nobody out of line
  const use = (protection: Protection) =>
    usefulnessOf({ model: { family: 'line' }, protection }, columns, domain, 60, chances(), () => {});
  const bare = use(NONE);
  expect(bare.gain).toBeGreaterThan(0.5);
  expect(use({ kind: 'private', epsilon: 0.5, delta: 1e-6 }).gain).toBeLessThan(bare.gain - 0.3);
});
