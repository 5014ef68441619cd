// The first heading of a screen. It takes the focus when the screen changes, so that keyboards and
// screen readers follow; not on the first page of a visit, where the browser starts at the top anyway.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let visitBegun = false;

interface HeadingProps {
  readonly children: ComponentChildren;
  readonly class?: string;
}

export function Heading({ children, class: className }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visitBegun) heading.current?.focus({ preventScroll: true });
    visitBegun = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={className}>
      {children}
    </h1>
  );
}
