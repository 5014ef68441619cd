// What went wrong outside of rendering: in an answer to a press, in a frame of the board, or a part of the page's code
// that has not come. The page still stands then, but may not do what was asked of it.
import { computed, type ReadonlySignal, signal } from '@preact/signals';

export type Fault = 'thrown' | 'missing';

const happened = signal(false);
const missing = signal<ReadonlySet<symbol>>(new Set());

/** What there is to tell; null for nothing. */
export const fault: ReadonlySignal<Fault | null> = computed(() => {
  if (happened.value) return 'thrown';
  return missing.value.size > 0 ? 'missing' : null;
});

/** A part that somebody waits for has not come. Returns how to say that it has, or that nobody waits any more. */
export function noteMissing(): () => void {
  const part = Symbol('missing part');
  missing.value = new Set([...missing.value, part]);
  return () => {
    missing.value = new Set([...missing.value].filter((other) => other !== part));
  };
}

/** The game has moved on. What is missing still is. */
export function forgetThrown(): void {
  happened.value = false;
}

/** Somebody has read it. */
export function hideFaults(): void {
  happened.value = false;
  missing.value = new Set();
}

/** Errors of browser extensions and of other addresses' scripts are nobody's business here. */
const isOurs = (error: unknown): boolean =>
  error instanceof Error && `${error.stack} ${error.message}`.includes(window.location.origin);

export function watchForFaults(): void {
  const note = (error: unknown) => {
    if (isOurs(error)) happened.value = true;
  };
  window.addEventListener('error', (event) => note(event.error));
  window.addEventListener('unhandledrejection', (event) => note(event.reason));
}
