// A booth's screen is touched by everybody: no gesture of the browser may zoom it, select on it, or open a menu.
import './touch.css';

const ZOOM_KEYS: ReadonlySet<string> = new Set(['+', '-', '=', '0']);

/** Holds the browser's own gestures back on the whole page; returns how to let go. */
export function holdGestures(): () => void {
  const root = document.documentElement;
  const stop = (event: Event) => event.preventDefault();
  const stopZoomWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) event.preventDefault(); // also a touchpad's pinch
  };
  const stopZoomKeys = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && ZOOM_KEYS.has(event.key)) event.preventDefault();
  };
  const stopSeveral = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  const active = { passive: false } as const; // or nothing could be prevented
  const ended = new AbortController();
  const until = { ...active, signal: ended.signal };
  document.addEventListener('contextmenu', stop, until); // a long press
  document.addEventListener('dragstart', stop, until);
  document.addEventListener('gesturestart', stop, until); // Safari's pinch
  document.addEventListener('wheel', stopZoomWheel, until);
  document.addEventListener('keydown', stopZoomKeys, until);
  document.addEventListener('touchmove', stopSeveral, until);
  root.classList.add('untouchable');
  return () => {
    ended.abort();
    root.classList.remove('untouchable');
  };
}
