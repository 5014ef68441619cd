// What went wrong outside of rendering: in an answer to a press, in a frame of the board, in a part of the page's code
// that did not come. The page still stands then, but may not do what was asked of it.
import { type ReadonlySignal, signal } from '@preact/signals';

const happened = signal(false);
export const fault: ReadonlySignal<boolean> = happened;

export function noteFault(): void {
  happened.value = true;
}

export function forgetFault(): void {
  happened.value = false;
}

/** Errors of browser extensions and of other addresses' scripts are nobody's business here. */
const isOurs = (error: unknown): boolean =>
  error instanceof Error && `${error.stack} ${error.message}`.includes(window.location.origin);

export function watchForFaults(): void {
  const note = (error: unknown) => {
    if (isOurs(error)) noteFault();
  };
  window.addEventListener('error', (event) => note(event.error));
  window.addEventListener('unhandledrejection', (event) => note(event.reason));
}
