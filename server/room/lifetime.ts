// When a room has been left and may go. The log of its match stays.
import type { PhaseName } from '../../shared/protocol/view.ts';

const MINUTE_MS = 60_000;
const LEFT_MS = 120 * MINUTE_MS; // nobody connected, nothing happening: a lunch break fits in
const FINISHED_MS = 30 * MINUTE_MS; // the same after the finale
const FORGOTTEN_MS = 24 * 60 * MINUTE_MS; // nothing happening, whoever has left a tab open

/** `lastEventAt`, `lastHereAt` (when the last connection ended) and `now` in epoch ms. */
export function isOver(
  room: { phase: PhaseName; anybodyHere: boolean; lastEventAt: number; lastHereAt: number },
  now: number,
): boolean {
  if (now - room.lastEventAt >= FORGOTTEN_MS) return true;
  if (room.anybodyHere) return false;
  const quietMs = now - Math.max(room.lastEventAt, room.lastHereAt);
  return quietMs >= (room.phase === 'finale' ? FINISHED_MS : LEFT_MS);
}
