// A signal's value once it has stayed the same for a while: for work that no drag should pay.
import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';

const REST_MS = 250;

export function useRested<T>(source: ReadonlySignal<T>): T {
  const [rested, setRested] = useState(() => ({ value: source.peek() }));
  useSignalEffect(() => {
    const { value } = source;
    const timer = setTimeout(
      () => setRested((before) => (before.value === value ? before : { value })),
      REST_MS,
    );
    return () => clearTimeout(timer);
  });
  return rested.value;
}
