// What a player said and what was true, as numbers in the columns of the downloaded table: places as x and y, anything
// else as one answer a column. What was true of a vote (a budget, a limit) is a table of its own, in the JSON file.
import type { RoundShapes, RoundType } from '../../shared/rounds.ts';

export interface Said {
  readonly places: readonly { readonly x: number | null; readonly y: number | null }[];
  readonly answers: readonly (number | boolean | null)[];
}

/** How a round's guess and its truth are written. */
export interface Columns<T extends RoundType> {
  readonly guess: (guess: RoundShapes[T]['guess']) => Said;
  readonly truth: (truth: RoundShapes[T]['truth']) => Said;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export const places = (all: Said['places']): Said => ({ places: all, answers: [] });
export const answers = (...all: Said['answers']): Said => ({ places: [], answers: all });
export const digits = (text: string): Said => answers(...[...text].map(Number));
export const nothing = (): Said => answers();

/** The people looked for, of all records. */
export const targetPlaces = ({
  records,
  targets,
}: {
  readonly records: readonly Place[];
  readonly targets: readonly number[];
}): Said => places(targets.map((target) => placeOf(records[target])));

/** Empty where nobody is. */
export const placeOf = (at: Place | undefined) => ({ x: at?.x ?? null, y: at?.y ?? null });
