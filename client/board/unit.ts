// How large signs are drawn where a board may have any size. Pure.
import type { Stage } from '../stage.ts';

/** Width of the board on a full projector, in css pixels: what marker sizes for the projector were drawn for. */
const PROJECTOR_BOARD_PX = 1184;

/** 1 on phones and laptops, whose markers have fixed sizes; on the projector everything grows with the picture. */
export function unitOf(stage: Stage, boardWidthPx: number): number {
  if (stage !== 'projector') return 1;
  return Math.min(2.5, Math.max(0.4, boardWidthPx / PROJECTOR_BOARD_PX));
}
