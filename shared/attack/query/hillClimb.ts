// Climbing a confidence: change what is shown, and keep the change only if the model grew surer of it.
// This is what anybody does with a live meter; rounded answers make plateaus on which it stands still.
import type { Domain } from '../../scenario/records.ts';
import type { Place } from '../attacker.ts';

/**
 * Tries one change after the other from `start`, whose answer is `height`, and goes on from the highest answer so far.
 * Ends with the changes, or when `ask` returns null because the questions are used up. One question per change;
 * `changes` is told whether its last one rose.
 */
export function climb<S>(
  start: S,
  height: number,
  changes: Iterator<(from: S) => S, unknown, boolean>,
  ask: (state: S) => number | null,
): S {
  let summit = start;
  let highest = height;
  let rose = true;
  for (;;) {
    const change = changes.next(rose);
    if (change.done) return summit;
    const next = change.value(summit);
    const answer = ask(next);
    if (answer === null) return summit;
    rose = answer > highest;
    if (!rose) continue;
    summit = next;
    highest = answer;
  }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const FIRST_REACH = 0.3; // share of the domain's sides
const SHRINKING = 0.8; // after every step that led down

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
