// What an audit finds out about people: errors in y's own unit, so that nobody needs to know what a score means.
// Every error stands beside the one without the release, or without the person: a right guess alone is no leak.
import { median as medianOrNull } from '../../../shared/score/errors.ts';

/** Errors of one attacker about one person, over the releases that were simulated (or the one, if nothing is random). */
export interface Closeness {
  /** Median distance from guess to truth. */
  readonly error: number;
  /**
   * Without what the release says about this person: for curves the same attack on a release with somebody else in
   * their place, for maps what the others of the group suggest. Null where it was not computed.
   */
  readonly without: number | null;
}

export interface Finding {
  readonly person: number; // index into the columns
  readonly blind: number; // the middle of the public range: nothing known, nothing released
  /** Knows the release and the group, but not the person's x. */
  readonly stranger: Closeness | null;
  /** Knows every x value and the release. */
  readonly outsider: Closeness | null;
  /** Knows everybody else's row, this person's x, and the release. */
  readonly insider: Closeness;
  /** What the insider would say without any release. */
  readonly insiderAlone: number;
  /** How often the insider comes within HIT of the range. */
  readonly insiderHits: number;
}

/** A hit is a guess within this share of the public range. */
export const HIT = 0.025;

/** The median of at least one value. */
export function median(values: readonly number[]): number {
  const middle = medianOrNull(values);
  if (middle === null) throw new Error('the median of nothing');
  return middle;
}
