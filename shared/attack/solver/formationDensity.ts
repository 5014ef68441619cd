// The soccer generator's own density as a solver's prior: formations, shapes and territory are unknowns beside the
// layout, and are drawn anew from time to time. It knows the generator, which is public, and no record.
import { between, normal, type Randomness } from '../../random/randomness.ts';
import {
  CLOSEST_M,
  DEPTH_M,
  FORMATIONS,
  goalieDensity,
  goaliePlace,
  JITTER_M,
  LONE_STRIKER_M,
  PITCH,
  spotIn,
  TERRITORY_M,
  type TeamShape,
  WIDTH_M,
} from '../../scenario/formation.ts';
import type { Columns } from '../../scenario/records.ts';
import { assign } from '../../score/assignment.ts';
import type { PriorDensity } from './priorDensity.ts';
import { weightsAt } from './weighing.ts';

/** What a coach and the ball decided, and which player stands for which place of the formation. */
interface Side {
  shape: TeamShape;
  readonly members: number[]; // records, by place: goalie, then line by line
  readonly spots: { x: number; y: number }[]; // by place, for a team that defends the left goal
}

const TEAM = 11;
const TOO_CLOSE = 8; // log density lost per pair that stands closer than the generator lets it
const SWAPS = 30;

/**
 * `base` with the generator's joint density in place of its smoothed one, for a layout of two teams of eleven on a
 * plane of metres. `loneStriker`: amber's last place is anywhere in the other half's last quarter.
 */
export function formationDensity(base: PriorDensity, loneStriker: boolean): PriorDensity {
  const sides = [newSide(), newSide()];
  const placeOf = new Uint8Array(2 * TEAM);
  let pushM = 0;
  let sideM = 0;
  let refreshes = 0;

  const ahead = (group: number) => (group === 1 ? pushM : -pushM);
  const setSpots = (group: number) => {
    const { shape, spots } = sides[group]!;
    let place = 1;
    shape.lines.forEach((players, line) => {
      for (let i = 0; i < players; i++) spots[place++] = spotIn(shape, ahead(group), sideM, line, i);
    });
  };
  const isLone = (group: number, place: number) => loneStriker && group === 1 && place === TEAM - 1;
  /** Log density of somebody of `group` at (x, y) who stands for `place`. */
  const logAt = (group: number, place: number, fieldX: number, y: number): number => {
    const x = group === 1 ? fieldX : PITCH.lengthM - fieldX;
    if (place === 0) return Math.log(goalieDensity(x, y, ahead(group), sideM) + 1e-9);
    if (isLone(group, place)) return logLone(x, y);
    const spot = sides[group]!.spots[place]!;
    const squared = (x - spot.x) ** 2 + (y - spot.y) ** 2;
    return -squared / (2 * JITTER_M ** 2) - Math.log(2 * Math.PI * JITTER_M ** 2);
  };
  /** Somebody who stands for `place`, for a team that defends the left goal. */
  const spotDrawn = (group: number, place: number, randomness: Randomness): [number, number] => {
    if (place === 0) return goaliePlace(ahead(group), sideM, randomness);
    const { x, y } = LONE_STRIKER_M;
    if (isLone(group, place)) return [between(randomness, x.low, x.high), between(randomness, y.low, y.high)];
    const spot = sides[group]!.spots[place]!;
    return [normal(randomness, spot.x, JITTER_M), normal(randomness, spot.y, JITTER_M)];
  };
  const logTeam = (layout: Columns, group: number) => {
    let sum = 0;
    sides[group]!.members.forEach((member, place) => {
      sum += logAt(group, place, layout.x[member]!, layout.y[member]!);
    });
    return sum;
  };

  /** The best standing of the team's members on the places of a formation. */
  const standing = (layout: Columns, group: number) => {
    const { members } = sides[group]!;
    const cost = members.map((member) =>
      members.map((_, place) => -logAt(group, place, layout.x[member]!, layout.y[member]!)),
    );
    const { columnOfRow, total } = assign(cost);
    const ordered = new Array<number>(TEAM);
    columnOfRow.forEach((place, row) => {
      ordered[place] = members[row]!;
    });
    return { ordered, total };
  };
  const seat = (group: number, ordered: readonly number[]) => {
    ordered.forEach((member, place) => {
      sides[group]!.members[place] = member;
      placeOf[member] = place;
    });
  };
  /** Draws a formation in proportion to how well its best standing fits. */
  const drawFormation = (layout: Columns, group: number, randomness: Randomness) => {
    const side = sides[group]!;
    const tried = FORMATIONS.map((lines) => {
      side.shape = { ...side.shape, lines };
      setSpots(group);
      return { lines, ...standing(layout, group) };
    });
    const weights = weightsAt(
      tried.map(({ total }) => total),
      1,
    );
    const drawn = randomness.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    let mass = 0;
    const chosen =
      tried.find((_, k) => {
        mass += weights[k]!;
        return drawn < mass;
      }) ?? tried[0]!;
    side.shape = { ...side.shape, lines: chosen.lines };
    setSpots(group);
    seat(group, chosen.ordered);
  };
  const drawShape = (layout: Columns, group: number, randomness: Randomness) => {
    const side = sides[group]!;
    const old = side.shape;
    const before = logTeam(layout, group);
    const depthM = normal(randomness, old.depthM, 4);
    const widthM = normal(randomness, old.widthM, 5);
    if (depthM < DEPTH_M.low || depthM > DEPTH_M.high || widthM < WIDTH_M.low || widthM > WIDTH_M.high)
      return;
    side.shape = { ...old, depthM, widthM };
    setSpots(group);
    if (Math.log(randomness.uniform()) < logTeam(layout, group) - before) return;
    side.shape = old;
    setSpots(group);
  };
  const drawTerritory = (layout: Columns, randomness: Randomness) => {
    const old = [pushM, sideM] as const;
    const log = () =>
      logTeam(layout, 0) +
      logTeam(layout, 1) -
      0.5 * (pushM / TERRITORY_M.push) ** 2 -
      0.5 * (sideM / TERRITORY_M.side) ** 2;
    const before = log();
    const move = (next: readonly [number, number]) => {
      [pushM, sideM] = next;
      setSpots(0);
      setSpots(1);
    };
    move([normal(randomness, pushM, 2.5), normal(randomness, sideM, 2)]);
    if (Math.log(randomness.uniform()) >= log() - before) move(old);
  };
  /** Two of a team change places of the formation: the layout stays as it is, and so does the evidence. */
  const swap = (layout: Columns, group: number, randomness: Randomness) => {
    const { members } = sides[group]!;
    const p = Math.floor(between(randomness, 0, TEAM));
    const q = Math.floor(between(randomness, 0, TEAM));
    const [one, other] = [members[p]!, members[q]!];
    const at = (member: number, place: number) => logAt(group, place, layout.x[member]!, layout.y[member]!);
    const gain = at(one, q) + at(other, p) - at(one, p) - at(other, q);
    if (Math.log(randomness.uniform()) >= gain) return;
    members[p] = other;
    members[q] = one;
    placeOf[one] = q;
    placeOf[other] = p;
  };
  const redraw = (layout: Columns, randomness: Randomness, formations: boolean) => {
    for (const group of [0, 1]) {
      if (formations) drawFormation(layout, group, randomness);
      for (let k = 0; k < SWAPS; k++) swap(layout, group, randomness);
      for (let k = 0; k < 4; k++) drawShape(layout, group, randomness);
    }
    for (let k = 0; k < 6; k++) drawTerritory(layout, randomness);
  };

  return {
    ...base,
    settle(layout, randomness) {
      pushM = 0;
      sideM = 0;
      for (const group of [0, 1]) {
        sides[group] = newSide();
        seat(
          group,
          Array.from(layout.group.keys()).filter((i) => layout.group[i] === group),
        );
      }
      for (let k = 0; k < 4; k++) redraw(layout, randomness, true);
    },
    refresh(layout, randomness) {
      redraw(layout, randomness, refreshes++ % 4 === 0);
    },
    home: {
      place(index, group, randomness) {
        const [x, y] = spotDrawn(group, placeOf[index]!, randomness);
        return { x: group === 1 ? x : PITCH.lengthM - x, y };
      },
      log: (index, group, x, y) => logAt(group, placeOf[index]!, x, y),
    },
    change(layout, index, x, y) {
      const group = layout.group[index]!;
      const place = placeOf[index]!;
      const [oldX, oldY] = [layout.x[index]!, layout.y[index]!];
      let crowding = 0;
      for (let i = 0; i < layout.count; i++) {
        if (i === index) continue;
        const [otherX, otherY] = [layout.x[i]!, layout.y[i]!];
        if ((otherX - x) ** 2 + (otherY - y) ** 2 < CLOSEST_M ** 2) crowding++;
        if ((otherX - oldX) ** 2 + (otherY - oldY) ** 2 < CLOSEST_M ** 2) crowding--;
      }
      return logAt(group, place, x, y) - logAt(group, place, oldX, oldY) - TOO_CLOSE * crowding;
    },
  };
}

/** Even inside; just possible outside, so that a walk can find its way in. */
function logLone(fieldX: number, fieldY: number): number {
  const { x, y } = LONE_STRIKER_M;
  const isInside = fieldX >= x.low && fieldX <= x.high && fieldY >= y.low && fieldY <= y.high;
  return isInside ? -Math.log((x.high - x.low) * (y.high - y.low)) : -20;
}

function newSide(): Side {
  const shape = {
    lines: FORMATIONS[0],
    depthM: (DEPTH_M.low + DEPTH_M.high) / 2,
    widthM: (WIDTH_M.low + WIDTH_M.high) / 2,
  };
  return { shape, members: [], spots: [{ x: 0, y: 0 }] };
}
