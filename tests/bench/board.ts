// `npm run bench -- board [matches]`: automated matches of `sweep`, eye and solver playing, beside the figures of the
// numeric playtest that the rounds were chosen by. Medians over matches, in metres; the solver works as much as in play.
// A dot per match on stderr; about a quarter of an hour for thirty matches.
import { randomBytes } from 'node:crypto';
import { PLAYLISTS } from '../../server/match/playlists.ts';
import { rulesOf } from '../../server/rounds.ts';
import { playAttack } from '../../server/workers/attacking.ts';
import { ATTACK_UNITS, workOf } from '../../shared/attack/work.ts';
import { formatModel } from '../../shared/model/parse.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import { median } from '../../shared/score/errors.ts';
import type { BenchOptions } from './options.ts';

/** Median error in metres of the whole team: eye, strong attack; and utility on fresh snapshots. */
type Predicted = readonly [eye: number, solver: number, utility: number];
const PLAYTEST: Readonly<Record<string, Predicted>> = {
  'idw:2 none': [1.9, 0.01, 0.901],
  'idw:3 none': [4.9, 0.03, 0.898],
  'kernel:2 none': [2.7, 0.9, 0.805],
  'kernel:4 none': [5.9, 2.0, 0.889],
  'kernel:8 none': [10.5, 0.08, 0.902],
  'kernel:16 none': [11.7, 4.0, 0.904],
  'logistic:1 none': [11.5, 9.6, 0.898],
  'idw:3 noise': [10.3, 2.6, 0.895],
  'idw:3 rounded': [10.6, 7.7, 0.898],
};

const MATCHES = 30;
const ATTACKERS = ['blind', 'eye', 'solver'] as const satisfies readonly AttackerName[];

export async function run({ isShort, count }: BenchOptions): Promise<void> {
  const matches = count ?? (isShort ? 1 : MATCHES);
  const specs = (PLAYLISTS.sweep ?? []).slice(0, isShort ? 3 : undefined);
  console.log(`sweep: ${specs.length} rounds × ${matches} matches, median error in m`);
  console.log(
    'plan'.padEnd(28),
    'eye',
    '(playtest)',
    'solver',
    '(playtest)',
    'blind',
    'useful',
    '(playtest)',
  );
  for (const spec of specs) {
    if (spec.type !== 'find') continue;
    const errors: Record<AttackerName, number[]> = { blind: [], eye: [], solver: [] };
    const utilities: number[] = [];
    for (let match = 0; match < matches; match++) {
      const randomness = seeded(randomBytes(16).toString('hex'));
      const drawn = rulesOf<'find'>(spec).draw(spec, randomness);
      utilities.push(drawn.utility ?? 0);
      for (const attacker of ATTACKERS) {
        const guess = playAttack<'find'>(spec, drawn, attacker, randomness, workOf(ATTACK_UNITS));
        errors[attacker].push(rulesOf<'find'>(spec).score(spec, drawn, guess).error ?? Number.NaN);
      }
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    console.log(row(spec.plan, errors, utilities));
  }
}

function row(plan: Plan, errors: Record<AttackerName, number[]>, utilities: number[]): string {
  const predicted = PLAYTEST[`${formatModel(plan.model)} ${plan.protection.kind}`];
  const metres = (values: number[]) => (median(values) ?? Number.NaN).toFixed(2).padStart(6);
  const from = (value: number | undefined) => `(${value ?? '·'})`.padEnd(8);
  return [
    `${formatModel(plan.model)} ${protectionWord(plan.protection)}`.padEnd(28),
    metres(errors.eye),
    from(predicted?.[0]),
    metres(errors.solver),
    from(predicted?.[1]),
    metres(errors.blind),
    (median(utilities) ?? 0).toFixed(3),
    from(predicted?.[2]),
  ].join(' ');
}

function protectionWord(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return 'none';
    case 'rounded':
      return `rounded to ${protection.levels}`;
    case 'noise':
      return `noise ${protection.sigma}`;
    case 'private':
      return `epsilon ${protection.epsilon}`;
  }
}
