// What a player said and what was true, as numbers in columns: places as x and y, anything else as one answer a column.
// What was true of a vote (a budget, a limit) is a table of its own and stands in the JSON file.
import type { RoundShapes, RoundType } from '../../shared/rounds.ts';

export interface Said {
  readonly places: readonly { readonly x: number | null; readonly y: number | null }[];
  readonly answers: readonly (number | boolean | null)[];
}

type Columns = {
  readonly [T in RoundType]: {
    readonly guess: (guess: RoundShapes[T]['guess']) => Said;
    readonly truth: (truth: RoundShapes[T]['truth']) => Said;
  };
};

const places = (all: Said['places']): Said => ({ places: all, answers: [] });
const answers = (...all: Said['answers']): Said => ({ places: [], answers: all });
const digits = (text: string): Said => answers(...[...text].map(Number));
const nothing = (): Said => answers();

interface Placed {
  readonly records: readonly { readonly x: number; readonly y: number }[];
}
const targets = ({ records, targets: wanted }: Placed & { readonly targets: readonly number[] }): Said =>
  places(wanted.map((i) => place(records[i])));
const place = (at: { readonly x: number; readonly y: number } | undefined) => ({
  x: at?.x ?? null,
  y: at?.y ?? null,
});

const COLUMNS: Columns = {
  find: { guess: (guess) => places(guess.places), truth: targets },
  again: { guess: (guess) => places(guess.places), truth: targets },
  oracle: {
    guess: (guess) => places([guess]),
    truth: ({ records, target }) => places([place(records[target])]),
  },
  where: { guess: (guess) => places([guess]), truth: (truth) => places([place(truth)]) },
  pay: {
    guess: ({ dollars, years }) => places(dollars.map((y) => ({ x: years ?? null, y }))),
    truth: targets,
  },
  line: {
    guess: ({ higher, dollars }) => answers(dollars, higher),
    truth: ({ records, target, higher }) => answers(records[target]?.y ?? null, higher),
  },
  insider: { guess: ({ dollars }) => answers(dollars), truth: ({ person }) => answers(person.y) },
  number: { guess: (guess) => digits(guess.digits), truth: (truth) => digits(truth.digits) },
  face: { guess: (guess) => digits(guess.squares), truth: (truth) => digits(truth.squares) },
  membership: {
    guess: ({ bets }) => answers(...bets),
    truth: ({ members }) => answers(...members),
  },
  attribute: {
    guess: ({ bands }) => answers(...bands),
    truth: ({ people }) => answers(...people.map(({ band }) => band)),
  },
  // The answer after the coin is known of a phone, never of a person: the share of those who would say yes is scored.
  coin: { guess: ({ share, said }) => answers(share, said), truth: ({ yes }) => answers(yes) },
  degree: { guess: ({ degree }) => answers(degree), truth: ({ tested }) => answers(...tested) },
  budget: { guess: ({ epsilon, crowd }) => answers(epsilon, crowd), truth: nothing },
  records: { guess: ({ limit }) => answers(limit), truth: nothing },
};

export function guessColumns<T extends RoundType>(type: T, guess: RoundShapes[T]['guess']): Said {
  return COLUMNS[type].guess(guess);
}

export function truthColumns<T extends RoundType>(type: T, truth: RoundShapes[T]['truth']): Said {
  return COLUMNS[type].truth(truth);
}
