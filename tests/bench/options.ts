// How a bench is asked to run. Types only.
export interface BenchOptions {
  /** Everything once and small, in seconds: shows that the bench works; its figures mean nothing. */
  readonly isShort: boolean;
  /** How many matches or layouts, where a bench counts any; null: its own number. */
  readonly count: number | null;
}
