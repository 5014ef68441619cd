// A part of the page's own code that something already on screen waits for: a round, a board's drawing, a plot.
import { noteFault } from '../fault.ts';
import { cryptographic } from '../randomness.ts';
import { keepLoading } from './keepLoading.ts';
import { onWake } from './wake.ts';

/** Browsers may remember a failed part as missing; from here on it is offered to load the page anew. */
const SEVERAL = 3;

/** Tries until it is there. Returns how to stop. */
export function loadPart<T>(load: () => Promise<T>, onLoaded: (part: T) => void): () => void {
  const loading = keepLoading({
    load,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    chance: () => cryptographic().uniform(),
    onLoaded,
    onFailed: (times) => {
      if (times === SEVERAL) noteFault();
    },
  });
  const stopWatching = onWake(loading.again);
  return () => {
    stopWatching();
    loading.stop();
  };
}
