// The human-like attacker against real releases: it sees what leaks to the eye and no more.
import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../../../shared/attack/attacker.ts';
import { blind } from '../../../../../shared/attack/blind.ts';
import { eye } from '../../../../../shared/attack/eye/eye.ts';
import { matching } from '../../../../../shared/attack/matching.ts';
import type { ModelSpec } from '../../../../../shared/model/families.ts';
import { seeded } from '../../../../../shared/random/seeded.ts';
import type { Protection } from '../../../../../shared/release/plan.ts';
import { publish } from '../../../../../shared/release/publish.ts';
import { columnsOf } from '../../../../../shared/scenario/records.ts';
import { targetNamed } from '../../../../../shared/scenario/scenario.ts';
import { soccer } from '../../../../../shared/scenario/soccer.ts';

const LAYOUTS = 60;

/** Median matched error in metres over fresh layouts, of the eye and of the blind guess on the same ones. */
function medians(targetName: string, model: ModelSpec, protection: Protection = { kind: 'none' }) {
  const target = targetNamed(soccer, targetName);
  const eyeErrors: number[] = [];
  const blindErrors: number[] = [];
  for (let round = 0; round < LAYOUTS; round++) {
    const randomness = seeded(`eye ${targetName} ${round}`);
    const { records } = soccer.draw(randomness, { target: targetName });
    const published = publish({ model, protection }, columnsOf(records), soccer.domain, randomness);
    if (!published.ok) throw new Error(published.code);
    const knowledge: Knowledge = { scenario: 'soccer', target: targetName, release: published.release };
    const truth = target.indices.map((i) => records[i] ?? { x: Number.NaN, y: Number.NaN });
    eyeErrors.push(matching(eye(knowledge, randomness), truth).meanDistance);
    blindErrors.push(matching(blind(knowledge), truth).meanDistance);
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[LAYOUTS / 2] ?? Number.NaN;
  return { eye: median(eyeErrors), blind: median(blindErrors) };
}

describe('the eye', () => {
  test('finds the goalie and the team on an IDW map of power 2', () => {
    expect(medians('goalie', { family: 'idw', power: 2 }).eye).toBeLessThan(2);
    expect(medians('team', { family: 'idw', power: 2 }).eye).toBeLessThan(3);
  });

  test('finds the goalie but not the whole team on PAIR’s power 3', () => {
    expect(medians('goalie', { family: 'idw', power: 3 }).eye).toBeLessThan(3);
    const team = medians('team', { family: 'idw', power: 3 });
    expect(team.eye).toBeGreaterThan(3);
    expect(team.eye).toBeLessThan(0.85 * team.blind);
  });

  test('sees little of the team and all of a lone striker through a blur of 6 m', () => {
    const team = medians('team', { family: 'kernel', width: 6 });
    expect(team.eye).toBeGreaterThan(0.75 * team.blind);
    expect(medians('striker', { family: 'kernel', width: 6 }).eye).toBeLessThan(7);
  });

  test.each<[string, ModelSpec, Protection]>([
    ['a straight border', { family: 'logistic', degree: 1 }, { kind: 'none' }],
    ['noise of 0.1 on power 3', { family: 'idw', power: 3 }, { kind: 'noise', sigma: 0.1 }],
  ])('is no better than blind on %s', (_, model, protection) => {
    for (const target of ['goalie', 'team']) {
      const { eye: error, blind: blindError } = medians(target, model, protection);
      expect(error).toBeGreaterThan(0.85 * blindError);
      expect(error).toBeLessThan(1.25 * blindError);
    }
  });

  test('guesses the same twice from the same seed, inside the field, one place per record', () => {
    const { records } = soccer.draw(seeded('once'));
    const published = publish(
      { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } },
      columnsOf(records),
      soccer.domain,
      seeded('noise'),
    );
    if (!published.ok) throw new Error(published.code);
    const knowledge: Knowledge = { scenario: 'soccer', target: 'team', release: published.release };
    const guess = eye(knowledge, seeded(7));
    expect(eye(knowledge, seeded(7))).toEqual(guess);
    expect(guess).toHaveLength(11);
    for (const { x, y } of guess) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(120);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(75);
    }
  });
});
