// What this device knows about its match: plain data and pure updates.
// It never touches a socket, a clock or the page; connection.ts feeds it, screens read it.
import type { GuessNews, Role } from '../../shared/protocol/messages.ts';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import { CLOSE } from '../../shared/protocol/room.ts';
import type { MatchView, PhaseName } from '../../shared/protocol/view.ts';
import type { Guess } from '../../shared/rounds.ts';

/** What keeps this device out just now: a line that broke, a server that is silent or busy or does not know the code,
 *  or a network in between: it lets the request for a place through, but no socket. */
export type Failure = 'line' | 'no-server' | 'busy' | 'unknown-code' | 'no-socket';

/** How things stand between this device and the server. The last five are final until the person acts. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'joined' }
  | {
      readonly state: 'dropped';
      readonly attempt: number;
      readonly failure: Failure;
      readonly socketless: number; // attempts in a row that ended with 'no-socket'
    }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'replaced' }
  | { readonly state: 'removed' }
  | { readonly state: 'leftOut' } // the next match began without this quiet phone
  | { readonly state: 'over' };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly connected: boolean;
}

/** The synchronised public state, copied out of the SDK's live objects. */
export interface Crowd {
  readonly phase: PhaseName;
  readonly round: number;
  readonly revision: number;
  readonly endsAt: number; // server's epoch ms; 0 = no clock is running
  readonly paused: boolean;
  readonly locked: number;
  readonly playing: number; // of how many: phones that are away and have not locked in do not count
  readonly doorLocked: boolean;
  readonly address: string; // changes when links do
  readonly trouble: Refusal | null; // why the server's disk takes nothing at present
  readonly hostHere: boolean; // with the key, or standing in
  readonly exit: readonly number[]; // how many said what at the end, in the order of EXIT_ANSWERS; before it none
  readonly screens: number; // projectors connected now
  readonly actingHost: string | null;
  readonly ready: number; // how many want to go on
  readonly people: readonly Person[]; // in order of joining
}

/** A guess as placed on this device; the server's copy may be a moment older. */
export interface Draft {
  readonly round: number;
  readonly guess: Guess;
}

export interface Session {
  readonly code: string;
  readonly role: Role;
  readonly link: Link;
  readonly view: MatchView | null;
  readonly crowd: Crowd | null;
  readonly offsetMs: number; // add to this device's clock to get the server's
  readonly draft: Draft | null;
  /** Commitments as first seen, by round: a note sealed later would prove nothing. */
  readonly sealed: Readonly<Record<number, string>>;
  readonly notice: Refusal | 'offline' | null; // what the last action was answered, when it was no
  readonly notices: number; // how often there has been one: the same one again is news
}

export const newSession = (code: string, role: Role): Session => ({
  code,
  role,
  link: { state: 'connecting' },
  view: null,
  crowd: null,
  offsetMs: 0,
  draft: null,
  sealed: {},
  notice: null,
  notices: 0,
});

export const joined = (session: Session): Session => ({ ...session, link: { state: 'joined' } });

export const refusedBy = (session: Session, refusal: Refusal): Session => ({
  ...session,
  link: { state: 'refused', refusal },
});

/** A connection was lost or could not be opened; the view stays, so that the screen does. */
export function dropped(session: Session, failure: Failure): Session {
  const before = session.link.state === 'dropped' ? session.link : null;
  const attempt = before ? before.attempt + 1 : 0;
  const socketless = failure === 'no-socket' ? (before?.socketless ?? 0) + 1 : 0;
  return { ...session, link: { state: 'dropped', attempt, failure, socketless } };
}

/** A server that goes down between its answer and the socket looks the same, but only once. */
const SOCKETLESS = 3;

/** Does the network keep sockets out, as filters of some schools and companies do? */
export const isBlocked = (link: Link): boolean => link.state === 'dropped' && link.socketless >= SOCKETLESS;

/** What a close code means. Everything that is not final means: come back. */
export function closed(session: Session, closeCode: number): Session {
  if (closeCode === CLOSE.replaced) return { ...session, link: { state: 'replaced' } };
  if (closeCode === CLOSE.removed) return { ...session, link: { state: 'removed' } };
  if (closeCode === CLOSE.leftOut) return { ...session, link: { state: 'leftOut' } };
  if (closeCode === CLOSE.over) return { ...session, link: { state: 'over' } };
  return dropped(session, 'line');
}

export const isFinal = (link: Link): boolean =>
  link.state !== 'connecting' && link.state !== 'joined' && link.state !== 'dropped';

/** Is this page of another version than its server? */
export const isOutdated = (link: Link): boolean => link.state === 'refused' && link.refusal === 'old-page';

export const crowdSeen = (session: Session, crowd: Crowd): Session => ({ ...session, crowd });

export const noticed = (session: Session, notice: Session['notice']): Session => {
  if (notice === null) return session.notice === null ? session : { ...session, notice };
  return { ...session, notice, notices: session.notices + 1 };
};

const roundOf = (view: MatchView): number | null => ('round' in view.phase ? view.phase.round : null);

/** Takes in a reply to `hello`. An older reply of the same match, overtaken on its way, changes nothing. */
export function viewed(session: Session, view: MatchView, offsetMs: number): Session {
  const before = session.view;
  const same = before?.matchId === view.matchId;
  if (before && same && view.revision < before.revision) return session;
  const sealed = same ? { ...session.sealed } : {};
  if ('commitment' in view.phase && view.phase.commitment !== null)
    sealed[view.phase.round] ??= view.phase.commitment;
  const { draft } = session;
  const keeps = same && draft !== null && view.phase.name === 'guessing' && draft.round === view.phase.round;
  const moved = !same || before?.phase.name !== view.phase.name || roundOf(before) !== roundOf(view);
  return {
    ...session,
    view,
    offsetMs,
    sealed,
    draft: keeps ? draft : null,
    notice: moved ? null : session.notice,
  };
}

/** The guess moved on this device. Outside the guessing of its round this changes nothing. */
export function drafted(session: Session, round: number, guess: Guess): Session {
  const phase = session.view?.phase;
  if (phase?.name !== 'guessing' || phase.round !== round) return session;
  return { ...session, draft: { round, guess } };
}

/** The server answered to a lock or unlock: shown at once, before the next view says the same. */
export function lockAnswered(session: Session, locked: boolean): Session {
  const { view } = session;
  return view?.you ? { ...session, view: { ...view, you: { ...view.you, locked } } } : session;
}

/** The host is told who has placed and who has locked in while guessing runs. */
export function guessesSeen(session: Session, { locked, placed }: GuessNews): Session {
  return session.view
    ? { ...session, view: { ...session.view, lockedPlayers: locked, placedPlayers: placed } }
    : session;
}

/** What this player has placed this round: the device's own copy before the server's. */
export const ownGuess = (session: Session): Guess | null =>
  session.draft?.guess ?? session.view?.you?.guess ?? null;

/** Does the public state know more than the last view? */
export const isBehind = (session: Session): boolean =>
  session.crowd !== null && (session.view === null || session.crowd.revision !== session.view.revision);

/** Behind in something that everybody waits for: another moment of the game, another clock. */
export function isFarBehind(session: Session): boolean {
  const { crowd, view } = session;
  if (!crowd || !view) return true;
  return (
    crowd.phase !== view.phase.name ||
    (roundOf(view) ?? crowd.round) !== crowd.round ||
    crowd.paused !== view.paused ||
    crowd.endsAt !== (view.endsAt ?? 0)
  );
}
