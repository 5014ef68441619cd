// The space bar as the host's next step. A control that was reached by keyboard keeps its space; one that was only
// clicked does not.
import { useEffect, useRef } from 'preact/hooks';

const TYPING = 'input, select, textarea, dialog';
const CONTROLS = 'button, a, summary, [tabindex="0"]'; // a heading takes the focus, but no key

/** Calls `onSpace` for every press; null while there is no next step. */
export function useSpaceKey(onSpace: (() => void) | null): void {
  const latest = useRef(onSpace);
  latest.current = onSpace;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (!latest.current || keepsSpace(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', letGo);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', letGo);
    };
  }, []);
}

function keepsSpace(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING)) return true;
  return target.closest(CONTROLS) !== null && target.matches(':focus-visible');
}

/** After a click by pointer the focus goes back to the page. `detail` is 0 where a key has clicked. */
function letGo(event: MouseEvent): void {
  const focused = document.activeElement;
  if (
    event.detail > 0 &&
    focused instanceof HTMLElement &&
    focused.closest(CONTROLS) &&
    !focused.closest(TYPING)
  )
    focused.blur();
}
