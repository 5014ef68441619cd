// The reveal's clock in the browser: milliseconds since it began, as a signal that stops changing at the end.
// It must never keep a frame loop alive after the last change.
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CUTS_MS, cutAt, type Moment, momentAt, REVEAL_MS } from './choreography.ts';

const stillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The moment to show now. With `animate` false it is the last one from the start. */
export function useReveal(animate: boolean): ReadonlySignal<Moment> {
  const elapsed = useSignal(animate ? 0 : REVEAL_MS);
  const still = useSignal(stillness());

  useEffect(() => {
    if (!animate) return;
    const began = performance.now();
    if (still.value) {
      const timers = CUTS_MS.map((ms) => setTimeout(() => (elapsed.value = ms), ms));
      return () => timers.forEach(clearTimeout);
    }
    let frame = 0;
    const tick = () => {
      elapsed.value = Math.min(REVEAL_MS, performance.now() - began);
      if (elapsed.value < REVEAL_MS) frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [animate]);

  return useComputed(() => (still.value ? cutAt(elapsed.value) : momentAt(elapsed.value)));
}
