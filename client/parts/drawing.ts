// A briefing may begin before its round is drawn; guessing cannot.
import type { MatchView } from '../../shared/protocol/view.ts';

/** True while the round of this briefing is still being drawn on the server: Next has to wait. */
export const isDrawing = ({ phase }: MatchView): boolean =>
  phase.name === 'briefing' && phase.commitment === null && !phase.failed;

/** True when the round of this briefing could not be drawn: it can only be skipped. */
export const hasFailed = ({ phase }: MatchView): boolean => phase.name === 'briefing' && phase.failed;
