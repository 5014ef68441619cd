// Moments at which a sleeping page may have lost its connection without noticing.

/** Calls `check` when the page comes back to sight, to life or to a network; returns how to stop. */
export function onWake(check: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') check();
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', check);
  window.addEventListener('pageshow', check);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', check);
    window.removeEventListener('pageshow', check);
  };
}
