// The order of records says nothing about them: every plan releases the same, whoever was entered first.
import { describe, expect, it } from 'vitest';
import { comparedOf, familyNames, isField, type ModelSpec } from '../../../../shared/model/families.ts';
import { shuffled } from '../../../../shared/random/randomness.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Protection, Release } from '../../../../shared/release/plan.ts';
import { publish } from '../../../../shared/release/publish.ts';
import { company } from '../../../../shared/scenario/company.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { soccer } from '../../../../shared/scenario/soccer.ts';

const protections: readonly Protection[] = [
  { kind: 'none' },
  { kind: 'rounded', levels: 8 },
  { kind: 'noise', sigma: 0.1 },
  { kind: 'private', epsilon: 1, delta: 1e-6 },
];
const models = familyNames().flatMap((family) => {
  const dial = comparedOf(family);
  return [dial[0], dial.at(-1)] as [ModelSpec, ModelSpec];
});
const pairs = models.flatMap((model) => protections.map((protection) => ({ model, protection })));

/** Every number that leaves, and everything else in words. */
function contents(release: Release): { numbers: number[]; words: string } {
  const numbers: number[] = [];
  const words = JSON.stringify(release, (_, value: unknown) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array);
    if (typeof value === 'number') numbers.push(value);
    return typeof value === 'number' ? 0 : value;
  });
  return { numbers, words };
}

describe('whoever was entered first', () => {
  const published = pairs.flatMap((plan) => {
    const scenario = isField(plan.model) ? soccer : company;
    const { records } = scenario.draw(seeded('order'));
    const of = (list: typeof records) => publish(plan, columnsOf(list), scenario.domain, seeded('chance'));
    const [one, other] = [of(records), of(shuffled(seeded('another order'), records))];
    if (!one.ok || !other.ok) {
      expect(other).toEqual(one);
      return [];
    }
    return [{ plan, one: one.release, other: other.release }];
  });

  it('covers every family, and every protection but unsound ones', () => {
    expect(new Set(published.map(({ plan }) => plan.model.family)).size).toBe(familyNames().length);
    expect(published.length).toBeGreaterThan(0.8 * pairs.length);
  });

  it.each(published)('the same leaves: $plan.model $plan.protection.kind', ({ one, other }) => {
    const [a, b] = [contents(one), contents(other)];
    expect(b.words).toBe(a.words);
    expect(b.numbers).toHaveLength(a.numbers.length);
    // Sums in another order differ in the last bit, which may carry a number over the edge of a rounding step.
    const off = a.numbers.filter(
      (value, i) => Math.abs(value - b.numbers[i]!) > 1e-4 + 1e-9 * Math.abs(value),
    );
    expect(off.length).toBeLessThanOrEqual(a.numbers.length / 500);
  });
});
