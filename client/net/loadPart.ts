// A part of the page's own code that comes later than the page: a round, a board's drawing, a plot.
import { noteMissing } from '../fault.ts';
import { cryptographic } from '../randomness.ts';
import { keepLoading } from './keepLoading.ts';
import { onWake } from './wake.ts';

/** Browsers may remember a failed part as missing; from here on it is offered to load the page anew. */
const SEVERAL = 3;

/** For what nobody waits for: fetched ahead, or beside the point. */
export const quietly = () => () => {};

/**
 * Tries until it is there. Returns how to stop.
 * @param tellMissing called once after several failures; what it returns is called when the part has come or is not
 *   wanted any more.
 */
export function loadPart<T>(
  load: () => Promise<T>,
  onLoaded: (part: T) => void,
  tellMissing: () => () => void = noteMissing,
): () => void {
  let untell = () => {};
  const loading = keepLoading({
    load,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    chance: () => cryptographic().uniform(),
    onLoaded: (part) => {
      untell();
      onLoaded(part);
    },
    onFailed: (times) => {
      if (times === SEVERAL) untell = tellMissing();
    },
  });
  const stopWatching = onWake(loading.again);
  return () => {
    untell();
    stopWatching();
    loading.stop();
  };
}
