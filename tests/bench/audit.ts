// Does the printed epsilon hold, and is it not padded? Each primitive is published on its worst-case neighbours and
// attacked: 0.75·epsilon ≤ lower bound ≤ epsilon. The left side catches wasted noise, the right side broken noise.
import { randomBytes } from 'node:crypto';
import type { Randomness } from '../../shared/random/randomness.ts';
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
} from '../support/audit.ts';
import type { BenchOptions } from './options.ts';

const EPSILONS = [0.5, 1, 2];
const PER_WORLD = 10_000;
const PER_WORLD_SHORT = 1_000; // too few to prove a lower side

interface Audit {
  readonly name: string;
  readonly what: string;
  /** Whether the attack has the power to prove 0.75·epsilon with these trials; the upper side is always asserted. */
  readonly tight: boolean;
  readonly bound: (epsilon: number, releases: number, chance: Randomness) => number;
}

const audits: readonly Audit[] = [
  {
    name: 'histogram',
    what: '8 × 5 tiles, 20 people between two tiles each; exact likelihood ratio, threshold chosen on a fifth',
    tight: true,
    bound: (epsilon, releases, chance) => heldOutEpsilon(countTrials(epsilon, releases, chance), 0),
  },
  {
    name: 'lattice, binned means',
    what: '50 intervals, 100 people with the highest or lowest pay',
    tight: true,
    bound: (epsilon, releases, chance) =>
      gaussianAuditEpsilon(binOutcomes(epsilon, releases, chance), AUDIT_DELTA),
  },
  {
    name: 'lattice, kernel',
    what: 'h = 8 m, 12 people in either team, 1,000 releases (upper side only)',
    tight: false,
    bound: (epsilon, releases, chance) =>
      gaussianAuditEpsilon(kernelOutcomes(epsilon, releases / 20, chance), AUDIT_DELTA),
  },
  {
    name: 'lattice, line',
    what: 'one person at opposite corners and groups (upper side only)',
    tight: false,
    bound: (epsilon, releases, chance) =>
      gaussianAuditEpsilon(lineOutcomes(epsilon, releases, chance), AUDIT_DELTA),
  },
  {
    name: 'randomised response',
    what: 'yes or no',
    tight: true,
    bound: (epsilon, releases, chance) => heldOutEpsilon(responseTrials(epsilon, releases, chance), 0),
  },
  {
    name: 'exponential mechanism',
    what: 'one option against nineteen, twenty times as many choices',
    tight: true,
    bound: (epsilon, releases, chance) => heldOutEpsilon(choiceTrials(epsilon, 20 * releases, chance), 0),
  },
];

const operatingSystem: Randomness = {
  bytes: (count) => new Uint8Array(randomBytes(count)),
  uniform: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
};

/** Prints one line per primitive and epsilon; throws at the end if a bound lies outside. */
export async function run({ isShort }: BenchOptions): Promise<void> {
  const perWorld = isShort ? PER_WORLD_SHORT : PER_WORLD;
  const failures: string[] = [];
  console.log(`Audit: lower bound on epsilon at 99 %, ${perWorld.toLocaleString('en')} releases per world`);
  for (const audit of audits) {
    console.log(`\n${audit.name}: ${audit.what}`);
    for (const epsilon of EPSILONS) {
      const start = performance.now();
      let bound = audit.bound(epsilon, 2 * perWorld, operatingSystem);
      if (bound > epsilon) {
        // One honest mechanism in a hundred goes beyond its bound at 99 %, one in ten thousand twice in a row.
        console.log(`  epsilon ${epsilon}: at least ${bound.toFixed(3)}, once more`);
        bound = audit.bound(epsilon, 2 * perWorld, operatingSystem);
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const holds = bound <= epsilon && (!audit.tight || isShort || bound >= 0.75 * epsilon);
      const share = ((100 * bound) / epsilon).toFixed(0);
      const line = `epsilon ${epsilon}: at least ${bound.toFixed(3)} (${share} %), ${seconds} s`;
      console.log(`  ${line}${holds ? '' : '  OUTSIDE'}`);
      if (!holds) failures.push(`${audit.name}, ${line}`);
    }
  }
  if (failures.length > 0) throw new Error(`audit outside its bounds:\n${failures.join('\n')}`);
}
