// A reveal as it travels: standings in columns, pins in bytes, since 200 players with eleven pins each are 2,200 places,
// and everybody fetches them in the same second. Other guesses are small and travel as they are.
import type { MatchView, PhaseView, RevealView, ScoredGuess, Standing } from './view.ts';

/** Little-endian throughout; one entry per player, or per pin in the order of the players. */
export interface PackedGuesses {
  readonly players: readonly string[];
  readonly pins: Uint8Array; // how many each placed; NO_GUESS: none was sent
  readonly places: Uint8Array; // x and y of each pin, uint16 in steps of STEP_M
  readonly matched: Uint8Array; // whom each pin was matched with; UNMATCHED: nobody
  readonly errors: Uint8Array; // float64; NaN: null
  readonly points: Uint8Array; // uint16
}

type RevealPhase = Extract<PhaseView, { name: 'reveal' }>;
type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };
type SentReveal = Omit<RevealView, 'guesses'> & { readonly guesses: RevealView['guesses'] | PackedGuesses };

/** A view on its way. */
export type SentView = Omit<MatchView, 'phase'> & {
  readonly phase:
    | Exclude<PhaseView, { name: 'reveal' }>
    | (Omit<RevealPhase, 'reveal' | 'standings'> & {
        readonly reveal: SentReveal;
        readonly standings: Columns<Standing>;
      });
};

/** Two millimetres, far below what can be seen; a pitch of 120 m fits. */
const STEP_M = 1 / 512;
const NO_GUESS = 255;
const UNMATCHED = 255;

/** Null where a guess is more than pins. */
export function packedGuesses(guesses: readonly ScoredGuess[]): PackedGuesses | null {
  const placed = guesses.map(({ guess }) => pinsOf(guess));
  if (guesses.length === 0 || placed.some((places) => places === null)) return null;
  const all = placed.flatMap((places) => places ?? []);
  const places = new DataView(new ArrayBuffer(4 * all.length));
  all.forEach(({ x, y }, i) => {
    places.setUint16(4 * i, Math.round(x / STEP_M), true);
    places.setUint16(4 * i + 2, Math.round(y / STEP_M), true);
  });
  const errors = new DataView(new ArrayBuffer(8 * guesses.length));
  const points = new DataView(new ArrayBuffer(2 * guesses.length));
  guesses.forEach((each, i) => {
    errors.setFloat64(8 * i, each.error ?? Number.NaN, true);
    points.setUint16(2 * i, each.points, true);
  });
  return {
    players: guesses.map(({ player }) => player),
    pins: Uint8Array.from(guesses, ({ guess }, i) => (guess === null ? NO_GUESS : (placed[i]?.length ?? 0))),
    places: new Uint8Array(places.buffer),
    matched: Uint8Array.from(
      guesses.flatMap(({ matched }, i) =>
        (placed[i] ?? []).map((_, pin) =>
          matched[pin] === undefined || matched[pin] < 0 ? UNMATCHED : matched[pin],
        ),
      ),
    ),
    errors: new Uint8Array(errors.buffer),
    points: new Uint8Array(points.buffer),
  };
}

type Pin = { readonly x: number; readonly y: number };

/** None for no guess; null where it is something else than pins. */
function pinsOf(guess: ScoredGuess['guess']): readonly Pin[] | null {
  if (guess === null) return [];
  return 'places' in guess && Object.keys(guess).length === 1 ? guess.places : null;
}

function unpackedGuesses(packed: PackedGuesses): readonly ScoredGuess[] {
  const [places, errors, points] = [packed.places, packed.errors, packed.points].map(
    (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  ) as [DataView, DataView, DataView];
  let pin = 0;
  return packed.players.map((player, i) => {
    const count = packed.pins[i] === NO_GUESS ? 0 : (packed.pins[i] ?? 0);
    const first = pin;
    pin += count;
    const numbers = Array.from({ length: count }, (_, k) => first + k);
    const error = errors.getFloat64(8 * i, true);
    return {
      player,
      guess:
        packed.pins[i] === NO_GUESS
          ? null
          : {
              places: numbers.map((at) => ({
                x: STEP_M * places.getUint16(4 * at, true),
                y: STEP_M * places.getUint16(4 * at + 2, true),
              })),
            },
      error: Number.isNaN(error) ? null : error,
      points: points.getUint16(2 * i, true),
      matched: numbers.map((at) => (packed.matched[at] === UNMATCHED ? -1 : (packed.matched[at] ?? -1))),
    };
  });
}

const columnsOf = (rows: readonly Standing[]): Columns<Standing> => ({
  player: rows.map(({ player }) => player),
  name: rows.map(({ name }) => name),
  points: rows.map(({ points }) => points),
  gained: rows.map(({ gained }) => gained),
  rank: rows.map(({ rank }) => rank),
  climbed: rows.map(({ climbed }) => climbed),
});

const rowsOf = ({ player, ...rest }: Columns<Standing>): readonly Standing[] =>
  player.map((id, i) => ({
    player: id,
    name: rest.name[i] ?? '',
    points: rest.points[i] ?? 0,
    gained: rest.gained[i] ?? 0,
    rank: rest.rank[i] ?? 0,
    climbed: rest.climbed[i] ?? 0,
  }));

/** `pack` may remember what it made of the same guesses. */
export function sentView(view: MatchView, pack: typeof packedGuesses): SentView {
  const { phase } = view;
  if (phase.name !== 'reveal') return { ...view, phase };
  const guesses = pack(phase.reveal.guesses) ?? phase.reveal.guesses;
  return {
    ...view,
    phase: { ...phase, reveal: { ...phase.reveal, guesses }, standings: columnsOf(phase.standings) },
  };
}

export function receivedView(view: SentView): MatchView {
  const { phase } = view;
  if (phase.name !== 'reveal') return { ...view, phase };
  const { guesses } = phase.reveal;
  return {
    ...view,
    phase: {
      ...phase,
      reveal: { ...phase.reveal, guesses: 'players' in guesses ? unpackedGuesses(guesses) : guesses },
      standings: rowsOf(phase.standings),
    },
  };
}
