// Playlists that come with the game: data, nothing else. Each line is one round.

import type { ModelSpec } from '../../shared/model/model.ts';
import type { FindSpec } from '../../shared/protocol/rounds/find.ts';
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

export const PLAYLISTS: Readonly<Record<string, readonly RoundSpec[]>> = {
  taste: [
    find('goalie', 30, idw(2)),
    find('team', 75, idw(2)),
    find('team', 60, kernel(8)),
    find('team', 45, line),
    find('goalie', 45, { model: { family: 'idw', power: 3 }, protection: { kind: 'noise', sigma: 0.1 } }),
  ],
  sweep,
};

export const PLAYLIST_NAMES = Object.keys(PLAYLISTS);
