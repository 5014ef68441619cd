// Steps for climbing a confidence over a plane: turning by the golden angle, shorter after every step down.

import type { Domain, Place } from '../../shared/scenario/records.ts';

/** Steps over a domain (in its own units), each in a new direction, and shorter whenever the last one did not rise. */
export function* shrinkingSteps({ x, y }: Domain): Generator<(from: Place) => Place, never, boolean> {
  const within = (value: number, { low, high }: Domain['x']) => Math.min(high, Math.max(low, value));
  let reach = FIRST_REACH;
  for (let turn = 0; ; turn += GOLDEN_ANGLE) {
    const right = reach * (x.high - x.low) * Math.cos(turn);
    const down = reach * (y.high - y.low) * Math.sin(turn);
    const rose = yield (from) => ({ x: within(from.x + right, x), y: within(from.y + down, y) });
    if (!rose) reach *= SHRINKING;
  }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const FIRST_REACH = 0.3; // share of the domain's sides

const SHRINKING = 0.8; // after every step that led down
