// Moments at which a sleeping page may have lost its connection without noticing.

const BEAT_MS = 2_000;
const SLEPT_MS = 10_000; // a laptop whose page stays in sight is told by nothing but its clock; hidden pages are slowed down

/** Calls `check` when the page comes back to sight, to life or to a network; returns how to stop. */
export function onWake(check: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') check();
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', check);
  window.addEventListener('pageshow', check);
  let last = Date.now();
  const beat = setInterval(() => {
    const at = Date.now();
    if (at - last > SLEPT_MS) check();
    last = at;
  }, BEAT_MS);
  return () => {
    clearInterval(beat);
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', check);
    window.removeEventListener('pageshow', check);
  };
}
