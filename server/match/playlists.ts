// Playlists that come with the game: data, nothing else. Each line is one round.

import type { ModelSpec } from '../../shared/model/model.ts';
import type { FindSpec } from '../../shared/protocol/rounds/find.ts';
import type { NumberSpec } from '../../shared/protocol/rounds/number.ts';
import type { OracleSpec } from '../../shared/protocol/rounds/oracle.ts';
import type { RoundSpec } from '../../shared/protocol/rounds.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';

const none = { kind: 'none' } as const;
const idw = (power: number): Plan => ({ model: { family: 'idw', power }, protection: none });
const kernel = (width: number): Plan => ({ model: { family: 'kernel', width }, protection: none });
const line: Plan = { model: { family: 'logistic', degree: 1 }, protection: none };

const find = (target: FindSpec['target'], seconds: number, plan: Plan): FindSpec => ({
  type: 'find',
  scenario: 'soccer',
  target,
  seconds,
  plan,
});

/** One target under every model and protection that go together: fills the protection board. */
const SWEEP_MODELS: readonly ModelSpec[] = [
  { family: 'idw', power: 2 },
  { family: 'idw', power: 3 },
  { family: 'kernel', width: 2 },
  { family: 'kernel', width: 4 },
  { family: 'kernel', width: 8 },
  { family: 'kernel', width: 16 },
  { family: 'logistic', degree: 1 },
];
const SWEEP_PROTECTIONS: readonly Protection[] = [
  none,
  { kind: 'rounded', levels: 4 },
  { kind: 'noise', sigma: 0.1 },
  { kind: 'private', epsilon: 1, delta: 1e-6 },
];
const sweep = SWEEP_PROTECTIONS.flatMap((protection) =>
  SWEEP_MODELS.map((model) => find('team', 45, { model, protection })),
);

const labels: Plan = { model: { family: 'idw', power: 2 }, protection: { kind: 'rounded', levels: 2 } };

const askModel = (
  target: OracleSpec['target'],
  plan: Plan,
  questions: number,
  change: { flip?: number } = {},
): OracleSpec => ({ type: 'oracle', scenario: 'soccer', target, plan, questions, seconds: 75, ...change });

const askNumber = (
  answers: NumberSpec['answers'],
  digits: number,
  questions: number,
  seconds: number,
): NumberSpec => ({ type: 'number', answers, digits, questions, seconds });

/** What answers give away: the less a single one says, the more it takes who stands alone or a model that generalises. */
const oracleRounds: readonly RoundSpec[] = [
  askModel('goalie', idw(2), 8),
  askModel('goalie', labels, 12),
  askModel('striker', labels, 12),
  askModel('striker', labels, 12, { flip: 0.25 }),
  askNumber('equality', 3, 12, 45),
  askNumber('prefix', 3, 20, 75),
  askNumber('threshold', 4, 14, 75),
  askNumber('places', 3, 12, 75),
  { type: 'where', radiusM: null, questions: 10, seconds: 75 },
  { type: 'where', radiusM: 250, questions: 14, seconds: 75 },
  { type: 'face', side: 5, mirror: false, step: 0, questions: 30, seconds: 75 },
  { type: 'face', side: 5, mirror: false, step: 0.1, questions: 30, seconds: 90 },
];

export const PLAYLISTS: Readonly<Record<string, readonly RoundSpec[]>> = {
  taste: [
    find('goalie', 30, idw(2)),
    find('team', 75, idw(2)),
    find('team', 60, kernel(8)),
    find('team', 45, line),
    find('goalie', 45, { model: { family: 'idw', power: 3 }, protection: { kind: 'noise', sigma: 0.1 } }),
  ],
  sweep,
  oracle: oracleRounds,
};

export const PLAYLIST_NAMES = Object.keys(PLAYLISTS);
