// Playlists that come with the game: data, nothing else. Each line is one round.
import type { FindSpec } from '../../shared/protocol/rounds/find.ts';
import type { RoundSpec } from '../../shared/protocol/rounds.ts';
import type { Plan } from '../../shared/release/plan.ts';

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

export const PLAYLISTS: Readonly<Record<string, readonly RoundSpec[]>> = {
  taste: [
    find('goalie', 30, idw(2)),
    find('team', 75, idw(2)),
    find('team', 60, kernel(8)),
    find('team', 45, line),
    find('goalie', 45, { model: { family: 'idw', power: 3 }, protection: { kind: 'noise', sigma: 0.1 } }),
  ],
};

export const PLAYLIST_NAMES = Object.keys(PLAYLISTS);
