// How large an audit may get, and the few numbers its figures rest on. Each says why it is what it is.

/** People in a table: beyond this a reconstruction takes hours, and a random sample tells the same. */
export const MAX_PEOPLE = 5_000;
/** Fewer people than this and there is nobody to hide among. */
export const MIN_PEOPLE = 4;
/** Bytes read from a file at most, so that a wrong path cannot fill the memory. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** People looked at one by one; in larger tables half of them are the most exposed, half drawn at random. */
export const MAX_STUDIED = 60;

export const DEFAULT_TRIALS = 200;
export const MIN_TRIALS = 20;
export const MAX_TRIALS = 5_000;

/** delta where --protect dp:EPS names none: it is far below 1/n² for every table the audit takes. */
export const DEFAULT_DELTA = 1e-8;

/** Share of the data's own range added on both sides where no public range was given. */
export const PADDING = 0.05;
