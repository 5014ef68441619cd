// The soccer scenario: 22 players on a 120 × 75 m field, and who reaches a loose ball first.
// Amber (group 1) always defends the left goal: a hidden side would make every map look like a huge leak.

import { between, type Randomness } from '../random/randomness.ts';
import type { SoccerMatch } from './circumstances.ts';
import { addTeam, drawTeamShape, drawTerritory, LONE_STRIKER_M, PITCH, standApart } from './formation.ts';
import type { DataRecord } from './records.ts';
import { type Draw, type DrawOptions, type Scenario, SNAPSHOT_PEOPLE, snapshotsFor } from './scenario.ts';

const AMBER = Array.from({ length: 11 }, (_, i) => i);
const LAST_AMBER = 10;

export const soccer: Scenario<SoccerMatch> = {
  name: 'soccer',
  domain: {
    x: { low: 0, high: PITCH.lengthM, unit: 'm' },
    y: { low: 0, high: PITCH.widthM, unit: 'm' },
  },
  groups: ['blue', 'amber'],
  targets: [
    { name: 'goalie', indices: [0], asks: 'place', group: 1 },
    { name: 'team', indices: AMBER, asks: 'place', group: 1 },
    { name: 'striker', indices: [LAST_AMBER], asks: 'place', group: 1 },
  ],
  crowds: [SNAPSHOT_PEOPLE, 220, 2_200, 22_000],
  draw: drawSoccer,
  drawAgain: drawSnapshot,
};

function drawSoccer(randomness: Randomness, options: DrawOptions = {}): Draw<SoccerMatch> {
  const { target = 'team', crowd = SNAPSHOT_PEOPLE } = options;
  if (!soccer.targets.some((each) => each.name === target)) throw new Error(`no soccer target '${target}'`);
  const snapshots = snapshotsFor(soccer.crowds, crowd);
  const match: SoccerMatch = {
    scenario: 'soccer',
    shapes: [drawTeamShape(randomness), drawTeamShape(randomness)],
    territory: drawTerritory(randomness),
    loneStriker: target === 'striker',
  };
  const records: DataRecord[] = [];
  for (let i = 0; i < snapshots; i++) records.push(...drawSnapshot(match, randomness));
  return { records, match };
}

/** One snapshot of the match: 22 records, amber first (goalie at 0, last striker at 10), then blue (goalie at 11). */
function drawSnapshot(match: SoccerMatch, randomness: Randomness): DataRecord[] {
  const field: DataRecord[] = [];
  addTeam(field, 1, match.shapes[1], match.territory, randomness);
  if (match.loneStriker) field.pop();
  const amber = match.loneStriker ? [...field, standApart(field, () => deepStriker(randomness))] : field;
  addTeam(amber, 0, match.shapes[0], match.territory, randomness);
  return amber;
}

/** An amber striker alone among the blue players, anywhere in the last quarter of the field. */
function deepStriker(randomness: Randomness): DataRecord {
  const { x, y } = LONE_STRIKER_M;
  return {
    x: between(randomness, x.low, x.high),
    y: between(randomness, y.low, y.high),
    group: 1,
    role: 'striker',
  };
}
