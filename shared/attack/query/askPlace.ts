// Finds a person by asking a filter that passes messages sent near her: bisection with discs.
// It knows the town's outline and the answers, nothing else.
import type { Randomness } from '../../random/randomness.ts';
import type { Place } from '../attacker.ts';
import { areaOf, type Cell, cellsOver, middleOf, refined } from './cells.ts';
import { afterRing, type Candidate, mostTelling } from './rings.ts';

export interface Disc {
  readonly x: number; // whole metres
  readonly y: number;
  readonly radiusM: number;
}

export interface Town {
  readonly widthM: number;
  readonly heightM: number;
  /** The radii that may be asked; one when the filter's radius is fixed. */
  readonly radiiM: readonly number[];
}

/** Would a message from here pass? null once no more questions may be asked. */
export type AskDisc = (disc: Disc) => boolean | null;

export interface DiscStep extends Disc {
  readonly passes: boolean;
  readonly leftSquareM: number; // in which she still can be
}

const COLUMNS = 48;
const ROWS = 30;
const MOST_CELLS = 1_600;
const FINEST_M = 4;

/** Always asks the disc that most nearly halves what is left; ends in the middle of the rest. */
export function findByHalving(town: Town, ask: AskDisc): { guess: Place; steps: readonly DiscStep[] } {
  return find(town, ask, (belief) => mostTelling(belief, discs(town, belief)));
}

/** Asks around places where she may be, with the radius that halves best there: no search for the best place. */
export function findByTrying(town: Town, ask: AskDisc, randomness: Randomness): Place {
  return find(town, ask, (belief) => {
    const { x, y } = drawFrom(belief, randomness);
    return mostTelling(belief, discsAround({ x: Math.round(x), y: Math.round(y) }, town));
  }).guess;
}

function find(
  town: Town,
  ask: AskDisc,
  choose: (belief: readonly Cell[]) => Disc | null,
): { guess: Place; steps: readonly DiscStep[] } {
  const frame = { width: town.widthM, height: town.heightM, columns: COLUMNS, rows: ROWS };
  let belief: readonly Cell[] = cellsOver(frame, () => 1);
  const steps: DiscStep[] = [];
  for (;;) {
    const disc = choose(belief);
    const passes = disc && ask(disc);
    if (disc === null || passes === null) break;
    const span = passes
      ? { from: 0, to: disc.radiusM }
      : { from: disc.radiusM, to: Number.POSITIVE_INFINITY };
    belief = refined(afterRing(belief, { at: disc, ...span, flip: 0 }), MOST_CELLS, FINEST_M);
    steps.push({ ...disc, passes, leftSquareM: Math.round(areaOf(belief)) });
  }
  return { guess: middleOf(belief), steps };
}

/** Discs around a lattice over the town, with a finer one where the belief is. */
function* discs(town: Town, belief: readonly Cell[]): Generator<Candidate<Disc>> {
  for (let row = 0; row <= 10; row++)
    for (let column = 0; column <= 16; column++)
      yield* discsAround({ x: (town.widthM * column) / 16, y: (town.heightM * row) / 10 }, town);
  const middle = middleOf(belief);
  const reach = Math.sqrt(areaOf(belief));
  for (let down = -4; down <= 4; down++)
    for (let right = -4; right <= 4; right++)
      yield* discsAround({ x: middle.x + (right * reach) / 3, y: middle.y + (down * reach) / 3 }, town);
}

function* discsAround(at: Place, town: Town): Generator<Candidate<Disc>> {
  const x = Math.round(Math.min(town.widthM, Math.max(0, at.x)));
  const y = Math.round(Math.min(town.heightM, Math.max(0, at.y)));
  for (const radiusM of town.radiiM) yield { question: { x, y, radiusM }, at: { x, y }, bounds: [radiusM] };
}

function drawFrom(belief: readonly Cell[], randomness: Randomness): Place {
  let left = randomness.uniform();
  for (const cell of belief) {
    left -= cell.mass;
    if (left <= 0) return cell;
  }
  return belief[0] as Cell;
}
