// Does the printed epsilon hold, and is it not padded? Each primitive is published on its worst-case neighbours and
// attacked: 0.75·epsilon ≤ lower bound ≤ epsilon. The left side catches wasted noise, the right side broken noise.
import { randomBytes } from 'node:crypto';
import type { Randomness } from '../../shared/random/randomness.ts';
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
  type Trial,
} from '../support/audit.ts';

const EPSILONS = [0.5, 1, 2];
const PER_WORLD = 10_000;

interface Audit {
  readonly name: string;
  readonly what: string;
  /** Whether the attack has the power to prove 0.75·epsilon with these trials; the upper side is always asserted. */
  readonly tight: boolean;
  readonly trials: (epsilon: number, chance: Randomness) => Trial[];
  readonly bound: (trials: readonly Trial[]) => number;
}

const audits: readonly Audit[] = [
  {
    name: 'histogram',
    what: 'tiles 2 × 1, one person left or right, exact likelihood ratio, threshold chosen on half',
    tight: true,
    trials: (epsilon, chance) => countTrials(epsilon, 2 * PER_WORLD, chance),
    bound: (trials) => heldOutEpsilon(trials, 0),
  },
  {
    name: 'lattice, binned means',
    what: '20 intervals, 40 people with the highest or lowest pay in 20,000 releases',
    tight: true,
    trials: (epsilon, chance) => binTrials(epsilon, 2 * PER_WORLD, chance),
    bound: (trials) => gaussianAuditEpsilon(trials, AUDIT_DELTA),
  },
  {
    name: 'lattice, kernel',
    what: 'h = 8 m, 12 people in either team in 1,000 releases (upper side only)',
    tight: false,
    trials: (epsilon, chance) => kernelTrials(epsilon, 1_000, chance),
    bound: (trials) => gaussianAuditEpsilon(trials, AUDIT_DELTA),
  },
  {
    name: 'lattice, line',
    what: 'one person at opposite corners and groups (upper side only)',
    tight: false,
    trials: (epsilon, chance) => lineTrials(epsilon, 2 * PER_WORLD, chance),
    bound: (trials) => gaussianAuditEpsilon(trials, AUDIT_DELTA),
  },
  {
    name: 'randomised response',
    what: 'yes or no',
    tight: true,
    trials: (epsilon, chance) => responseTrials(epsilon, 2 * PER_WORLD, chance),
    bound: (trials) => heldOutEpsilon(trials, 0),
  },
  {
    name: 'exponential mechanism',
    what: 'one option against nine (upper side only)',
    tight: false,
    trials: (epsilon, chance) => choiceTrials(epsilon, 2 * PER_WORLD, chance),
    bound: (trials) => heldOutEpsilon(trials, 0),
  },
];

const operatingSystem: Randomness = {
  bytes: (count) => new Uint8Array(randomBytes(count)),
  uniform: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
};

/** Prints one line per primitive and epsilon; throws at the end if a bound lies outside. */
export async function run(): Promise<void> {
  const failures: string[] = [];
  console.log(`Audit: lower bound on epsilon at 95 %, ${PER_WORLD.toLocaleString('en')} releases per world`);
  for (const audit of audits) {
    console.log(`\n${audit.name}: ${audit.what}`);
    for (const epsilon of EPSILONS) {
      const start = performance.now();
      const trials = audit.trials(epsilon, operatingSystem);
      const bound = audit.bound(trials);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const holds = bound <= epsilon && (!audit.tight || bound >= 0.75 * epsilon);
      const share = ((100 * bound) / epsilon).toFixed(0);
      const line = `epsilon ${epsilon}: at least ${bound.toFixed(3)} (${share} %), ${trials.length.toLocaleString('en')} guesses, ${seconds} s`;
      console.log(`  ${line}${holds ? '' : '  OUTSIDE'}`);
      if (!holds) failures.push(`${audit.name}, ${line}`);
    }
  }
  if (failures.length > 0) throw new Error(`audit outside its bounds:\n${failures.join('\n')}`);
}

if (import.meta.main) await run();
