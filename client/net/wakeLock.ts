// Keeps the screen on while a match is played, hosted or projected, where the browser offers that (not on plain-http pages).

/** Returns how to let go. The lock falls with every loss of sight and is taken again on return. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => {};
  let sentinel: WakeLockSentinel | null = null;
  let wanted = true;
  const take = async () => {
    if (!wanted || document.visibilityState !== 'visible') return;
    try {
      sentinel = await navigator.wakeLock.request('screen');
      if (!wanted) void sentinel.release().catch(() => {});
    } catch {
      sentinel = null; // low battery or no permission: the phone may sleep, the seat is kept
    }
  };
  const onVisible = () => void take();
  document.addEventListener('visibilitychange', onVisible);
  void take();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', onVisible);
    void sentinel?.release().catch(() => {});
  };
}
