// Finds the missing player by asking a model: the careful asker and the human-like one.
// Both see the known players and answers, nothing else.
import { PITCH } from '../../scenario/formation.ts';
import type { Place } from '../../scenario/records.ts';
import { type AskedModel, boundsAt, ringOf } from './askModel.ts';
import { mostTelling } from './bisection.ts';
import { type Cell, middleOf, refined } from './cells.ts';
import { afterRing, bucketOf, distance, type Ring, trilaterate } from './trilateration.ts';

interface BoardCell {
  readonly column: number; // 0 … 47
  readonly row: number; // 0 … 29
}

/** What the model says in a cell, 0 … 1; null once no more questions may be asked. */
export type AskCell = (cell: BoardCell) => number | null;

const COLUMNS = 48;
const ROWS = 30;
const MOST_CELLS = 500;
const FINEST_M = 0.04;
const RESOLVED_M = 4 * FINEST_M;
const NEAR_M = 12;

const centreOf = ({ column, row }: BoardCell): Place => ({
  x: ((column + 0.5) * PITCH.lengthM) / COLUMNS,
  y: ((row + 0.5) * PITCH.widthM) / ROWS,
});

const cellAt = ({ x, y }: Place): BoardCell => ({
  column: Math.min(COLUMNS - 1, Math.max(0, Math.floor((x / PITCH.lengthM) * COLUMNS))),
  row: Math.min(ROWS - 1, Math.max(0, Math.floor((y / PITCH.widthM) * ROWS))),
});

/**
 * Asks where the answer is least predictable and keeps the whole posterior. Ends on the posterior's geometric
 * median or, where cells are too coarse to tell, at the place within one where the rings meet. Metres on the field.
 */
export function findByPosterior(asked: AskedModel, prior: readonly Cell[], ask: AskCell): Place {
  let belief = prior;
  const rings: Ring[] = [];
  const done = new Set<string>();
  for (;;) {
    const question = mostTelling(belief, candidates(asked, belief, done), answerFrom, asked.levels);
    const answer = question && ask(question.cell);
    if (question === null || answer === null) break;
    done.add(nameOf(question.cell));
    const ring = ringOf(asked, question.at, answer);
    rings.push(ring);
    // A thin ring falls between the corners of large cells: refine around it before and after it is applied.
    belief = refined(afterRing(refined(belief, MOST_CELLS, FINEST_M), ring), MOST_CELLS, FINEST_M);
  }
  const middle = middleOf(belief);
  const meeting = trilaterate(rings, middle);
  const isFiner = meeting !== null && distance(meeting.x - middle.x, meeting.y - middle.y) < RESOLVED_M;
  return isFiner ? meeting : middle;
}

/** A cell that can be asked, and how its answers sort distances: answer i tells of distances up to bounds[i]. */
interface Candidate {
  readonly cell: BoardCell;
  readonly at: Place;
  readonly bounds: ArrayLike<number>; // rising; everything farther than the last falls into one more answer
}

const answerFrom = ({ x, y }: Cell, { at, bounds }: Candidate): number =>
  bucketOf(bounds, distance(x - at.x, y - at.y));

/** Cells not yet asked; far from the belief's middle every fourth one will do: neighbours differ little. */
function* candidates(
  asked: AskedModel,
  belief: readonly Cell[],
  done: ReadonlySet<string>,
): Generator<Candidate> {
  const middle = middleOf(belief);
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (done.has(nameOf({ column, row }))) continue;
      const at = centreOf({ column, row });
      const skippable = column % 2 === 1 || row % 2 === 1;
      if (skippable && Math.hypot(at.x - middle.x, at.y - middle.y) > NEAR_M) continue;
      yield { cell: { column, row }, at, bounds: boundsAt(asked, at) };
    }
  }
}

const PERCEIVED_LEVELS = 13;

/**
 * Asks as a person does: where the missing player seems likeliest right now, reading answers as one of a few shades.
 * Ends, when `ask` returns null, on the geometric median of what it then believes. Metres on the field.
 */
export function findByHunch(asked: AskedModel, prior: readonly Cell[], ask: AskCell): Place {
  const perceived = { ...asked, levels: Math.min(asked.levels, PERCEIVED_LEVELS) };
  const done = new Set<string>();
  let belief = prior;
  for (;;) {
    const question = likeliest(belief, done);
    const answer = question && ask(question);
    if (question === null || answer === null) break;
    done.add(nameOf(question));
    belief = afterRing(belief, ringOf(perceived, centreOf(question), answer));
  }
  return middleOf(belief);
}

const nameOf = ({ column, row }: BoardCell): string => `${column} ${row}`;

function likeliest(belief: readonly Cell[], done: ReadonlySet<string>): BoardCell | null {
  let best: Cell | null = null;
  for (const cell of belief)
    if (!done.has(nameOf(cellAt(cell))) && cell.mass > (best?.mass ?? 0)) best = cell;
  return best && cellAt(best);
}
