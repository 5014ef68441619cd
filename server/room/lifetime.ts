// When a room has been left and may go. The log of its match stays.
import type { PhaseName } from '../../shared/protocol/view.ts';

const MINUTE_MS = 60_000;
const LEFT_MS = 120 * MINUTE_MS; // nobody connected: a lunch break fits in
const FINISHED_MS = 30 * MINUTE_MS; // the same after the finale
const FORGOTTEN_MS = 24 * 60 * MINUTE_MS; // whoever has left a tab open

/** `quietMs`: since something last happened or somebody last went. */
export function isOver(phase: PhaseName, anybodyHere: boolean, quietMs: number): boolean {
  if (anybodyHere) return quietMs >= FORGOTTEN_MS;
  return quietMs >= (phase === 'finale' ? FINISHED_MS : LEFT_MS);
}
