// The last resort of a page that lacks a part of its own code, since browsers may remember a failed part as missing until
// the page is loaded anew, or that is older than its server. Never twice within a minute: no endless loop where it does
// not help.
const KEY = 'overexposed.reloaded';
const MINUTE_MS = 60_000;

export function reloadOnce(): void {
  try {
    const last = Number(window.sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < MINUTE_MS) return;
    window.sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    return; // nothing to remember it by
  }
  window.location.reload();
}
