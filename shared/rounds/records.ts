// One person, many records: how many records may count of each person? What of such a round travels.
import { declareRound, type GuessOf, type SpecOf } from './declare.ts';

/** So many people send records; the last of them sends as many as the last limit, so that it limits nobody. */
export const RECORD_PEOPLE = 150;
/** How many records everybody else sends, evenly spread, both ends included. */
export const RECORD_COUNTS = { low: 10, high: 30 } as const;
export const RECORD_LIMITS = [1, 3, 10, 30, 100, 3_000] as const;
export const KEEN_RECORDS: number = RECORD_LIMITS[5];

export const RECORD_BINS = { columns: 8, rows: 5 } as const;
/** Size of the maps shown at the reveal, in cells. */
export const RECORD_PICTURE = { columns: 24, rows: 15 } as const;

/** Expected number of records with at most `limit` of each person: public, needed before anything is drawn. */
export function keptBy(limit: number): number {
  const { low, high } = RECORD_COUNTS;
  let sum = 0;
  for (let count = low; count <= high; count++) sum += Math.min(count, limit);
  return ((RECORD_PEOPLE - 1) * sum) / (high - low + 1) + Math.min(limit, KEEN_RECORDS);
}

/** Nothing is shown: what a limit costs is measured on hidden people. */
export interface RecordsClue {
  readonly type: 'records';
}

export interface RecordsOption {
  readonly limit: (typeof RECORD_LIMITS)[number];
  readonly kept: number; // records that counted, as the noisy counts of one release tell; exact in older matches
  /** Share of loose balls, 0 … 1, whose next owner the map names: on fresh snapshots, over some releases. */
  readonly accuracy: number;
}

export interface RecordsTruth {
  readonly type: 'records';
  readonly options: readonly RecordsOption[]; // in order of RECORD_LIMITS
  /** What a map of everybody else's records reaches without noise. */
  readonly best: number;
  /** All records, and noise that hides one of them instead of one person. */
  readonly careless: number;
  readonly keen: { readonly x: number; readonly y: number }; // where the many records are, in metres
  /** One release of each option, then the careless one, as maps, bytes as on the board. */
  readonly pictures: Uint8Array;
}

export const records = declareRound<RecordsClue, RecordsTruth>()({
  type: 'records',
  schemas: ({ z, seconds }) => ({
    spec: z.strictObject({
      type: z.literal('records'),
      scenario: z.literal('soccer'),
      epsilon: z.literal([1, 2, 4]), // promised to every person, whatever the limit
      seconds,
    }),
    guess: z.strictObject({ limit: z.literal(RECORD_LIMITS) }),
  }),
  isComplete: () => true,
  sealed: ({ options, best, careless, keen }) => ({
    options,
    best,
    careless,
    keen,
  }),
});

export type RecordsSpec = SpecOf<typeof records>;
export type RecordsGuess = GuessOf<typeof records>;
