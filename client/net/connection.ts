// The only file that imports the Colyseus SDK: joins, asks, comes back after every kind of loss.
// It decides nothing about the game; what it hears becomes a Session.
import { ColyseusSDK, type Room } from '@colyseus/sdk';
import { type Signal, signal } from '@preact/signals';
import type { JoinOptions, MessageName } from '../../shared/protocol/messages.ts';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { Guess } from '../../shared/protocol/rounds.ts';
import type { MatchState } from '../../shared/protocol/state.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import { cryptographic } from '../randomness.ts';
import { backoffMs } from './backoff.ts';
import { noSamples, offsetOf, sampled } from './clock.ts';
import { crowdOf, isBlocked, isSilence, joinRefusal } from './decode.ts';
import { newFollow } from './follow.ts';
import { newOutbox } from './outbox.ts';
import {
  closed,
  crowdSeen,
  drafted,
  dropped,
  isBehind,
  isFarBehind,
  isFinal,
  joined,
  lockAnswered,
  lockedPlayersSeen,
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

const ANSWER_WITHIN_MS = 4_000; // a server that says nothing for longer is a dead line
const LAZY_MS = 400; // news that nobody waits for

const later = (run: () => void, ms: number) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Joins room `code` and stays with it. `options` are sent again at every rejoin. */
export function connect(code: string, options: JoinOptions): Connection {
  const session = signal(newSession(code, options.role));
  const sdk = new ColyseusSDK(window.location.origin);
  let room: Room | null = null;
  let clock = noSamples;
  let ended = false;
  let cancelRetry: (() => void) | null = null;

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
      asked.connection.close(); // a phone that slept may hold a dead socket that looks alive
      return { ok: false, refusal: 'offline' };
    }
  };

  const hello = async () => {
    const askedAt = Date.now();
    const reply = await ask<MatchView>('hello', {});
    if (!reply.ok) {
      if (reply.refusal !== 'offline') set(noticed(session.value, reply.refusal));
      return;
    }
    clock = sampled(clock, askedAt, Date.now(), reply.value.now);
    set(viewed(session.value, reply.value, offsetOf(clock)));
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
    joinedRoom.onMessage('host.locked', (players: readonly string[]) =>
      set(lockedPlayersSeen(session.value, players)),
    );
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
      if (!isFinal(session.value.link)) retry();
    });
  };

  const retry = () => {
    const { link } = session.value;
    if (ended || link.state !== 'dropped') return;
    cancelRetry?.();
    cancelRetry = later(() => void join(), backoffMs(link.attempt, cryptographic().uniform()));
  };

  let joining = false;
  const join = async () => {
    cancelRetry?.();
    cancelRetry = null;
    if (joining) return;
    joining = true;
    try {
      const joinedRoom = await sdk.joinById(code, options);
      if (ended) {
        void joinedRoom.leave();
        return;
      }
      room = joinedRoom;
      listen(joinedRoom);
      set(joined(session.value));
      follow.want(0);
    } catch (error) {
      const refusal = joinRefusal(error);
      if (refusal) set(refusedBy(session.value, refusal));
      else {
        set(dropped(session.value, isBlocked(error)));
        retry();
      }
    } finally {
      joining = false;
    }
  };

  const stopWatching = onWake(() => {
    if (room) follow.want(0);
    else if (session.value.link.state === 'dropped') void join();
  });

  const tell = async (name: MessageName, payload: object = {}): Promise<Reply<unknown>> => {
    const reply = await ask<unknown>(name, payload);
    set(noticed(session.value, reply.ok ? null : reply.refusal));
    return reply;
  };

  void join();
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
      void join();
    },
    close() {
      ended = true;
      stopWatching();
      follow.stop();
      outbox.clear();
      cancelRetry?.();
      void room?.leave();
      room = null;
    },
  };
}
