// What each phase on the projector is given.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';

export interface ProjectedProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly note?: string; // what the lobby says about its start, where no host does it
  readonly here?: Connection; // somebody plays on this very screen
}
