// How one soccer team stands in one snapshot, as the public prior of the soccer scenario.
// Only the shape of a team lives here; who is hidden from whom does not.
import { between, normal, oneOf, type Randomness } from '../random/randomness.ts';
import type { DataRecord, Group } from './records.ts';

export const PITCH = { lengthM: 120, widthM: 75 } as const;

/** Outfield players per line, from the own goal forward; each formation is as likely as the others. */
export const FORMATIONS = [
  [4, 4, 2],
  [4, 3, 3],
  [3, 5, 2],
  [4, 5, 1],
  [5, 3, 2],
] as const;

/** What a coach decides before the match; it stays the same in all its snapshots. */
export interface TeamShape {
  readonly lines: readonly number[];
  readonly depthM: number; // the room a team takes up along the field; see LINE_AT
  readonly widthM: number; // between the outer players of a full line
}

/** Where a match is played: both teams shift with it, and it stays the same in all snapshots of the match. */
export interface Territory {
  readonly pushM: number; // along the field, positive toward the right goal
  readonly sideM: number; // across the field, positive toward the bottom edge
}

/** Ranges of a team's shape and spreads of a territory, in metres. */
export const DEPTH_M = { low: 30, high: 46 } as const;
export const WIDTH_M = { low: 38, high: 60 } as const;
export const TERRITORY_M = { push: 11, side: 7 } as const;
/** Standard deviation of a player around his place, and how near nobody comes. */
export const JITTER_M = 5;
export const CLOSEST_M = 2;
/** Where amber's last player is left alone, anywhere in it: the blue team's own quarter. */
export const LONE_STRIKER_M = { x: { low: 90, high: 112 }, y: { low: 11, high: 64 } } as const;
const BACK_LINE_M = 29;
/** Where the three lines stand in a team's depth. Fitted so that blind guesses and borders are as hard as playtested. */
const LINE_AT = [0, 0.46, 0.92];
const ROAMING_SHARE = 0.25;

/** One of the usual formations, with how deep and how wide it stands, in metres. */
export function drawTeamShape(randomness: Randomness): TeamShape {
  return {
    lines: oneOf(randomness, FORMATIONS),
    depthM: between(randomness, DEPTH_M.low, DEPTH_M.high),
    widthM: between(randomness, WIDTH_M.low, WIDTH_M.high),
  };
}

/** How far both teams together are pushed towards amber’s attack and to one side, in metres: shared by all 22. */
export function drawTerritory(randomness: Randomness): Territory {
  return { pushM: normal(randomness, 0, TERRITORY_M.push), sideM: normal(randomness, 0, TERRITORY_M.side) };
}

/**
 * The eleven players of one team, goalie first, appended to those already standing on the field.
 * Group 1 defends the left goal, group 0 the right one. Nobody stands within 2 m of anybody else.
 */
export function addTeam(
  field: DataRecord[],
  group: Group,
  shape: TeamShape,
  territory: Territory,
  randomness: Randomness,
): void {
  // Everything is worked out for a team that defends the left goal; the other one is its mirror image.
  const ahead = group === 1 ? territory.pushM : -territory.pushM;
  const stand = (role: string, place: () => readonly [number, number]) =>
    field.push(
      standApart(field, () => {
        const [x, y] = place();
        return { x: clamp(group === 1 ? x : PITCH.lengthM - x, 0, PITCH.lengthM), y, group, role };
      }),
    );

  stand('goalie', () => goaliePlace(ahead, territory.sideM, randomness));
  const roles = ['defender', 'midfielder', 'striker'];
  shape.lines.forEach((players, line) => {
    for (let i = 0; i < players; i++) {
      const spot = spotIn(shape, ahead, territory.sideM, line, i);
      stand(roles[line]!, () => [
        spot.x + normal(randomness, 0, JITTER_M),
        clamp(spot.y + normal(randomness, 0, JITTER_M), 0, PITCH.widthM),
      ]);
    }
  });
}

/** Where player `i` of a line stands but for his jitter, in metres, for a team that defends the left goal. */
export function spotIn(
  { lines, depthM, widthM }: TeamShape,
  aheadM: number,
  sideM: number,
  line: number,
  i: number,
): { x: number; y: number } {
  const players = lines[line]!;
  const acrossM = players === 1 ? 0 : widthM * (i / (players - 1) - 0.5);
  return {
    x: BACK_LINE_M + 0.8 * aheadM + depthM * LINE_AT[line]!,
    y: PITCH.widthM / 2 + sideM + acrossM,
  };
}

/** Density of the goalie's place, per square metre, for a team that defends the left goal; its clamps left out. */
export function goalieDensity(x: number, y: number, aheadM: number, sideM: number): number {
  const bell = (distance: number, deviation: number) =>
    Math.exp(-0.5 * (distance / deviation) ** 2) / (deviation * Math.sqrt(2 * Math.PI));
  const depth = x - 0.15 * aheadM;
  const roaming = depth >= 9 && depth < 27 ? 1 / 18 : 0;
  const onLine = depth >= 1 ? 2 * bell(depth - 1, 5) : 0;
  const across = bell(y - PITCH.widthM / 2 - 0.35 * sideM, 6.5);
  return (ROAMING_SHARE * roaming + (1 - ROAMING_SHARE) * onLine) * across;
}

/** A place at least 2 m from all others. After 200 tries the last one stands: a crowd is not an error. */
export function standApart(field: readonly DataRecord[], draw: () => DataRecord): DataRecord {
  let player = draw();
  const crowded = () => field.some((other) => Math.hypot(other.x - player.x, other.y - player.y) < CLOSEST_M);
  for (let tries = 1; tries < 200 && crowded(); tries++) player = draw();
  return player;
}

/** Where a goalie who defends the left goal stands: near his line, or roaming ahead of it. */
export function goaliePlace(aheadM: number, sideM: number, randomness: Randomness): [xM: number, yM: number] {
  const roams = randomness.uniform() < ROAMING_SHARE;
  const lineM = roams ? between(randomness, 9, 27) : 1 + Math.abs(normal(randomness, 0, 5));
  const acrossM = PITCH.widthM / 2 + normal(randomness, 0, 6.5) + 0.35 * sideM;
  return [lineM + 0.15 * aheadM, clamp(acrossM, 0, PITCH.widthM)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
