// How wide an element is, in css pixels, as the page is laid out anew.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** @param startPx until it is measured, which is before it is painted */
export function useWidth(element: RefObject<HTMLElement | null>, startPx: number): number {
  const [widthPx, setWidthPx] = useState(startPx);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidthPx(measured.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}
