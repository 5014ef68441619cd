// Components whose code comes later than the page: fetched when they are first shown, or ahead of that, and tried until
// they are there. What is seldom seen must not be paid for by everybody's first load.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadPart, quietly } from '../net/loadPart.ts';

interface Fetched<P> {
  readonly Part: ComponentType<P>;
  /** Fetches before it is shown. Returns how to stop. */
  readonly ahead: () => () => void;
}

/** `Meanwhile` stands in its place until it is there; nothing, where it is not given. */
export function fetched<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = () => null,
): Fetched<P> {
  const there = signal<{ readonly Loaded: ComponentType<P> } | null>(null);
  const come = (Loaded: ComponentType<P>) => {
    there.value = { Loaded };
  };
  const isHere = () => there.peek() !== null;
  const ahead = () => (isHere() ? () => {} : loadPart(load, come, quietly));
  const wait = () => (isHere() ? () => {} : loadPart(load, come));
  function Part(props: P) {
    useEffect(wait, []);
    const loaded = there.value;
    return loaded ? <loaded.Loaded {...props} /> : <Meanwhile {...props} />;
  }
  return { Part, ahead };
}
