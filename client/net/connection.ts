// A seat in a room for as long as a page wants it: asks, follows, and comes back after every kind of loss.
// It decides nothing about the game; what it hears becomes a Session.
import { type Signal, signal } from '@preact/signals';
import type { GuessNews, JoinOptions, MessageName } from '../../shared/protocol/messages.ts';
import { receivedView, type SentView } from '../../shared/protocol/packedReveal.ts';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { MatchState } from '../../shared/protocol/state.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { Guess } from '../../shared/rounds.ts';
import { cryptographic } from '../randomness.ts';
import { noSamples, offsetOf, sampled } from './clock.ts';
import { crowdOf, isSilence } from './decode.ts';
import { newFollow } from './follow.ts';
import { hangUp, type Joined, joiningAt, type Room } from './joining.ts';
import { newOutbox } from './outbox.ts';
import { newRejoining } from './rejoining.ts';
import {
  closed,
  crowdSeen,
  drafted,
  dropped,
  guessesSeen,
  isBehind,
  isFarBehind,
  isFinal,
  joined,
  lockAnswered,
  newSession,
  noticed,
  refusedBy,
  type Session,
  viewed,
} from './session.ts';
import { onWake } from './wake.ts';

/** The server's answer, or that it could not be asked. */
export type Reply<T> = Outcome<T> | { readonly ok: false; readonly refusal: 'offline' };

export interface Connection {
  readonly session: Signal<Session>;
  /** The guess moved; sending is paced. */
  place(round: number, guess: Guess): void;
  lock(round: number): Promise<void>;
  unlock(round: number): Promise<void>;
  /** Any other message; a refusal is also shown as the session's notice. */
  tell(name: MessageName, payload?: object): Promise<Reply<unknown>>;
  /** Takes the seat back from another tab, or tries again after a final refusal. */
  rejoin(): void;
  close(): void;
}

/** Where a connection is made from. */
export interface Surroundings {
  readonly origin: string; // of the server
  /** Calls back when the device may have slept or changed its network; returns how to stop. */
  readonly onWake: (check: () => void) => () => void;
  /** Has this device had a seat here before, or the host's link? Then the code is a right one. */
  readonly isKnown: boolean;
}

const ANSWER_WITHIN_MS = 4_000; // a server that says nothing for longer is a dead line
const LAZY_MS = 400; // news that nobody waits for
const UNKNOWN_MS_MAX = 20_000; // for so long a server that has forgotten a right code may still remember it
const UNHURRIED = 6; // failures after which waits are long: unknown codes are counted against the whole class

const later = (run: () => void, ms: number) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Joins room `code` and stays with it. `options` are sent again at every rejoin. */
export function connect(code: string, options: JoinOptions, place: Partial<Surroundings> = {}): Connection {
  const session = signal(newSession(code, options.role));
  let room: Room | null = null;
  let clock = noSamples;
  let ended = false;
  let unknownSince: number | null = null;

  const set = (next: Session) => {
    if (!ended) session.value = next;
  };

  const ask = async <T>(name: MessageName, payload: object): Promise<Reply<T>> => {
    const asked = room;
    if (!asked) return { ok: false, refusal: 'offline' };
    try {
      const reply: Outcome<T> | undefined = await asked.request(name, payload, { timeout: ANSWER_WITHIN_MS });
      return reply ?? { ok: false, refusal: 'internal' };
    } catch (error) {
      if (room === asked && !isSilence(error)) return { ok: false, refusal: 'malformed' };
      if (room === asked) hangUp(asked); // a phone that slept may hold a dead socket that looks alive
      return { ok: false, refusal: 'offline' };
    }
  };

  /** The server is of another version than this page: from here on only a reload helps. */
  const outdated = () => {
    const left = room;
    room = null;
    set(refusedBy(session.value, 'old-page'));
    void left?.leave();
  };

  const hello = async () => {
    const askedAt = Date.now();
    const reply = await ask<SentView>('hello', {});
    if (!reply.ok) {
      if (reply.refusal !== 'offline') set(noticed(session.value, reply.refusal));
      return;
    }
    if (reply.value.protocol !== PROTOCOL) return outdated();
    clock = sampled(clock, askedAt, Date.now(), reply.value.now);
    set(viewed(session.value, receivedView(reply.value), offsetOf(clock)));
    if (session.value.draft) void outbox.flush();
    else outbox.clear();
    if (isBehind(session.value)) follow.want(LAZY_MS);
  };
  const follow = newFollow({ ask: hello, later });

  const outbox = newOutbox({
    now: () => performance.now(),
    later,
    async send(draft) {
      const reply = await ask<null>('guess', { round: draft.round, guess: draft.guess });
      if (reply.ok) return 'answered';
      if (reply.refusal === 'offline' || session.value.link.state !== 'joined') return 'offline';
      set(noticed(session.value, reply.refusal));
      return 'answered';
    },
  });

  const listen = (joinedRoom: Room) => {
    joinedRoom.reconnection.enabled = false; // seats are ours: the seat key brings every player back
    joinedRoom.onMessage('*', () => {});
    joinedRoom.onMessage('host.guesses', (news: GuessNews) => set(guessesSeen(session.value, news)));
    joinedRoom.onStateChange((state: MatchState) => {
      if (room !== joinedRoom) return;
      const refusedBefore = session.value.crowd?.trouble;
      set(crowdSeen(session.value, crowdOf(state)));
      const { draft, crowd } = session.value;
      if (refusedBefore && !crowd?.trouble && draft) outbox.put(draft); // what the disk did not take, it takes now
      if (isBehind(session.value)) follow.want(isFarBehind(session.value) ? 0 : LAZY_MS);
    });
    joinedRoom.onLeave((closeCode) => {
      if (room !== joinedRoom) return;
      room = null;
      set(closed(session.value, closeCode));
      if (!ended && !isFinal(session.value.link)) rejoining.soon(0);
    });
  };

  /** Whoever has been here knows the code: then the server may be the one that is wrong, for a while. */
  const mayBeWrong = (): boolean => {
    if (!place.isKnown && session.value.view === null) return false;
    unknownSince ??= performance.now();
    return performance.now() - unknownSince < UNKNOWN_MS_MAX;
  };

  const attempted = (outcome: Joined): number | null => {
    const isUnknown = outcome.how === 'refused' && outcome.refusal === 'unknown-code';
    if (isUnknown && mayBeWrong()) {
      set(dropped(session.value, 'unknown-code'));
      return UNHURRIED;
    }
    unknownSince = null;
    switch (outcome.how) {
      case 'refused':
        set(refusedBy(session.value, outcome.refusal));
        return null;
      case 'failed':
        set(dropped(session.value, outcome.failure));
        return session.value.link.state === 'dropped' ? session.value.link.attempt : 0;
      case 'in':
        room = outcome.room;
        listen(outcome.room);
        set(joined(session.value));
        follow.want(0);
        return null;
    }
  };

  const rejoining = newRejoining({
    attempt: joiningAt(place.origin ?? window.location.origin, code, options),
    now: () => performance.now(),
    later,
    chance: () => cryptographic().uniform(),
    ended: attempted,
  });

  const stopWatching = (place.onWake ?? onWake)(() => {
    if (room) follow.want(0);
    else if (!isFinal(session.value.link)) rejoining.now();
  });

  const tell = async (name: MessageName, payload: object = {}): Promise<Reply<unknown>> => {
    const reply = await ask<unknown>(name, payload);
    set(noticed(session.value, reply.ok ? null : reply.refusal));
    return reply;
  };

  rejoining.now();
  return {
    session,
    place(round, guess) {
      set(drafted(session.value, round, guess));
      if (session.value.draft?.guess === guess) outbox.put({ round, guess });
    },
    async lock(round) {
      await outbox.flush();
      if ((await tell('lock', { round })).ok) set(lockAnswered(session.value, true));
    },
    async unlock(round) {
      if ((await tell('unlock', { round })).ok) set(lockAnswered(session.value, false));
    },
    tell,
    rejoin() {
      set({ ...newSession(code, options.role), view: session.value.view, sealed: session.value.sealed });
      rejoining.now();
    },
    close() {
      ended = true;
      stopWatching();
      follow.stop();
      outbox.clear();
      rejoining.stop();
      void room?.leave();
      room = null;
    },
  };
}
