// Finds a person by asking a filter that passes messages sent near her: bisection with discs.
// It knows the town's outline and the answers, nothing else.
import type { Randomness } from '../../random/randomness.ts';
import type { Place } from '../../scenario/records.ts';
import { areaOf, type Cell, cellsOver, middleOf, refined } from './cells.ts';
import { afterRing, bucketOf, distance } from './trilateration.ts';

interface Disc {
  readonly x: number; // whole metres
  readonly y: number;
  readonly radiusM: number;
}

export interface Town {
  readonly widthM: number;
  readonly heightM: number;
  /** The radii that may be asked, rising; one when the filter's radius is fixed. */
  readonly radiiM: readonly number[];
}

/** Would a message from here pass? null once no more questions may be asked. */
export type AskDisc = (disc: Disc) => boolean | null;

export interface DiscStep extends Disc {
  readonly passes: boolean;
  readonly leftSquareM: number; // in which she still can be
}

const COLUMNS = 24;
const ROWS = 15;
const MOST_CELLS = 400;
const FINEST_M = 4;

/**
 * Bisection with discs: always asks the one that most nearly halves what is left, until `ask` returns null or no disc
 * splits the rest. Guesses the middle of the rest, in metres.
 */
export function findByHalving(town: Town, ask: AskDisc): { guess: Place; steps: readonly DiscStep[] } {
  return find(town, ask, (belief, done) => halving(town, belief, lattice(town, belief), done));
}

/** The same around one place drawn from where she may be, with the radius that halves best there: no search for the best. */
export function findByTrying(town: Town, ask: AskDisc, randomness: Randomness): Place {
  return find(town, ask, (belief, done) => halving(town, belief, [drawFrom(belief, randomness)], done)).guess;
}

function find(
  town: Town,
  ask: AskDisc,
  choose: (belief: readonly Cell[], done: ReadonlySet<string>) => Disc | null,
): { guess: Place; steps: readonly DiscStep[] } {
  const frame = { width: town.widthM, height: town.heightM, columns: COLUMNS, rows: ROWS };
  let belief: readonly Cell[] = cellsOver(frame, () => 1);
  const steps: DiscStep[] = [];
  const done = new Set<string>();
  for (;;) {
    const disc = choose(belief, done);
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

/** Places worth asking at: a lattice over the town, and a finer one where the belief is. */
function* lattice(town: Town, belief: readonly Cell[]): Generator<Place> {
  for (let row = 0; row <= 10; row++)
    for (let column = 0; column <= 16; column++)
      yield { x: (town.widthM * column) / 16, y: (town.heightM * row) / 10 };
  const middle = middleOf(belief);
  const reach = Math.sqrt(areaOf(belief));
  for (let down = -4; down <= 4; down++)
    for (let right = -4; right <= 4; right++)
      yield { x: middle.x + (right * reach) / 3, y: middle.y + (down * reach) / 3 };
}

const nameOf = ({ x, y, radiusM }: Disc): string => `${x} ${y} ${radiusM}`;

/** The disc, not asked before, around one of the places that splits the belief most evenly; null if none splits it at all. */
function halving(
  town: Town,
  belief: readonly Cell[],
  places: Iterable<Place>,
  done: ReadonlySet<string>,
): Disc | null {
  let best: Disc | null = null;
  let bestSplit = 1e-6;
  for (const place of places) {
    const x = Math.round(Math.min(town.widthM, Math.max(0, place.x)));
    const y = Math.round(Math.min(town.heightM, Math.max(0, place.y)));
    const masses = new Float64Array(town.radiiM.length + 1);
    for (const cell of belief) masses[bucketOf(town.radiiM, distance(cell.x - x, cell.y - y))]! += cell.mass;
    let inside = 0;
    town.radiiM.forEach((radiusM, i) => {
      inside += masses[i]!;
      const split = Math.min(inside, 1 - inside);
      if (split <= bestSplit || done.has(nameOf({ x, y, radiusM }))) return;
      best = { x, y, radiusM };
      bestSplit = split;
    });
  }
  return best;
}

function drawFrom(belief: readonly Cell[], randomness: Randomness): Place {
  let left = randomness.uniform();
  for (const cell of belief) {
    left -= cell.mass;
    if (left <= 0) return cell;
  }
  return belief[0]!;
}
