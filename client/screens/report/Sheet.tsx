// One page of paper, the smaller of A4 and Letter each way. What is too much for it is drawn smaller, never cut.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** As in report.css: there a sheet is as long as what is on it. */
const NARROW = 'screen and (max-width: 800px)';

export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const sheet = useRef<HTMLElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fit = () => {
      if (sheet.current && inner.current) fitInto(sheet.current, inner.current);
    };
    fit();
    const watching = new ResizeObserver(fit); // fonts and rounds' words come later
    if (inner.current) watching.observe(inner.current);
    window.addEventListener('beforeprint', fit);
    return () => {
      watching.disconnect();
      window.removeEventListener('beforeprint', fit);
    };
  }, []);
  return (
    <section class="sheet" ref={sheet}>
      <div class="sheet-inner" ref={inner}>
        {children}
      </div>
    </section>
  );
}

/** A transform leaves the layout as it is, so that what was measured stays true. */
function fitInto(sheet: HTMLElement, inner: HTMLElement): void {
  if (window.matchMedia(NARROW).matches) {
    inner.style.transform = '';
    return;
  }
  const { paddingTop, paddingBottom } = getComputedStyle(sheet);
  const height = sheet.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  const scale = Math.min(1, height / inner.scrollHeight, inner.clientWidth / inner.scrollWidth);
  inner.style.transform = scale < 1 ? `scale(${scale})` : '';
}
