// What an attack may cost, counted and never timed: the same seed gives the same guess on a slow machine and a fast one.

/**
 * One unit is one cell predicted for one moved record, a few nanoseconds of an ordinary core. Whoever does something
 * says what it took; what takes no cells says how many would have taken as long.
 */
export interface Work {
  readonly spend: (units: number) => void;
  /** Nothing is left, or the attack was called off. */
  readonly isSpent: () => boolean;
  /** The same work, spent as soon as this share of all of it is: what is left is for what comes after. */
  readonly upTo: (share: number) => Work;
}

/** What an attacker may spend on one round: about three seconds of an ordinary core. */
export const ATTACK_UNITS = 600_000_000;

export interface Watch {
  /** Told how much is spent, 0 … 1, never falling. */
  readonly report?: (share: number) => void;
  readonly cancelled?: () => boolean;
}

/** Work of so many units; Infinity for attacks that end by themselves. */
export function workOf(units: number, { report, cancelled }: Watch = {}): Work {
  let spent = 0;
  const limited = (share: number): Work => ({
    spend(more) {
      spent += more;
    },
    isSpent() {
      report?.(Math.min(1, spent / units));
      return spent >= share * units || cancelled?.() === true;
    },
    upTo: (part) => limited(share * part),
  });
  return limited(1);
}
