// The moment of a match as a name: while it stays the same, so does what is shown.
import type { MatchView } from '../../shared/protocol/view.ts';

export const momentOf = ({ phase, matchId }: MatchView): string =>
  `${matchId} ${phase.name} ${'round' in phase ? phase.round : ''}`;
