// The place in the Lock bar for what a round does besides locking in. Where a page has no such place, it stays where the
// round puts it.
import { type ComponentChild, createContext, render } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

export const BarSlot = createContext<HTMLElement | null>(null);

export function InBar({ children }: { readonly children: ComponentChild }) {
  const slot = useContext(BarSlot);
  useLayoutEffect(() => {
    if (slot) render(children, slot);
  });
  useLayoutEffect(() => () => void (slot && render(null, slot)), [slot]);
  return slot ? null : children;
}
