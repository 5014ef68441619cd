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
