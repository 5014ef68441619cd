// What a phone, a screen or a host does, over the real SDK. A seat key can be brought along to come back.
import { ColyseusSDK, type Room } from '@colyseus/sdk';
import type { CreatedRoom, GuessNews, JoinOptions, MessageName } from '../../shared/protocol/messages.ts';
import { STRAY_MS } from '../../shared/protocol/pace.ts';
import { receivedView, type SentView } from '../../shared/protocol/packedReveal.ts';
import type { Outcome } from '../../shared/protocol/refusals.ts';
import type { MatchState } from '../../shared/protocol/state.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import type { MatchView, PhaseName, PhaseView } from '../../shared/protocol/view.ts';

export const newKey = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64url');

const DRAWING_MS_MAX = 40_000; // on a busy machine

export class Guest {
  readonly room: Room<unknown, MatchState>;
  readonly seatKey: string;
  readonly locked: (readonly string[])[] = []; // pushes to hosts, oldest first
  readonly placed: (readonly string[])[] = []; // the same
  closed: number | null = null; // the close code, once it is
  #moment = '';
  #changedAt = 0;

  constructor(room: Room<unknown, MatchState>, seatKey: string) {
    this.room = room;
    this.seatKey = seatKey;
    room.reconnection.enabled = false;
    room.onMessage('*', () => {});
    room.onMessage('host.guesses', ({ locked, placed }: GuessNews) => {
      this.locked.push(locked);
      this.placed.push(placed);
    });
    room.onLeave((code) => {
      this.closed = code;
    });
    room.onError(() => {});
    room.onStateChange(({ phase, round }) => this.#sees(`${phase} ${round}`));
  }

  async ask<T = null>(name: MessageName, payload?: unknown): Promise<Outcome<T>> {
    if (payload === undefined && (name === 'host.next' || name === 'host.skip')) await this.#settled();
    return this.room.request(name, payload === undefined ? {} : payload) as Promise<Outcome<T>>;
  }

  #sees(moment: string): void {
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.#changedAt = performance.now();
  }

  /** As a person would: not before the last change has been looked at (P15). Patches of the state may come later. */
  async #settled(): Promise<void> {
    const { phase } = await this.hello();
    this.#sees(`${phase.name} ${'round' in phase ? phase.round : 0}`);
    const waitMs = this.#changedAt + STRAY_MS + 20 - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }

  /** Asks for what must not be refused. */
  async do<T = null>(name: MessageName, payload?: unknown): Promise<T> {
    const outcome = await this.ask<T>(name, payload);
    if (!outcome.ok) throw new Error(`'${name}' was refused: ${outcome.refusal}`);
    return outcome.value;
  }

  hello = async (): Promise<MatchView> => receivedView(await this.do<SentView>('hello'));

  /** The view's phase, which must be the one named. */
  async phase<N extends PhaseName>(name: N): Promise<PhaseView & { name: N }> {
    const { phase } = await this.hello();
    if (phase.name !== name) throw new Error(`the phase is '${phase.name}', not '${name}'`);
    return phase as PhaseView & { name: N };
  }

  /** The map of the running round. */
  async map(): Promise<Uint8Array> {
    const { clue } = await this.phase('guessing');
    if (clue.type !== 'find') throw new Error(`a round of type '${clue.type}' has no map`);
    return clue.cells;
  }

  leave = (): Promise<unknown> => this.room.leave();
}

type Joining = Partial<JoinOptions> & { readonly [other: string]: unknown };

/** Joins as whoever `options` say; rejects with the refusal as message. `from`: the address, to a server with a proxy. */
export async function join(url: string, code: string, options: Joining, from?: string): Promise<Guest> {
  const seatKey = options.seatKey ?? newKey();
  const sdk = new ColyseusSDK(url, from ? { headers: { 'X-Forwarded-For': from } } : undefined);
  const room = await sdk.joinById(code, { protocol: PROTOCOL, seatKey, ...options });
  return new Guest(room as Room<unknown, MatchState>, seatKey);
}

export const player = (
  url: string,
  room: { code: string },
  name: string,
  seatKey = newKey(),
): Promise<Guest> => join(url, room.code, { role: 'player', name, seatKey });

export const host = (url: string, { code, hostKey }: CreatedRoom): Promise<Guest> =>
  join(url, code, { role: 'host', hostKey });

export const screen = (url: string, { code }: { code: string }): Promise<Guest> =>
  join(url, code, { role: 'screen' });

/** Starts the match and waits for its first round. */
export async function toBriefing(guest: Guest): Promise<string> {
  await guest.do('host.start');
  return drawn(guest);
}

/**
 * Waits, in a briefing, for the round's commitment; the first draw of a server starts a thread. Whoever pressed next
 * until it is taken instead would be thrown out for flooding where a draw takes longer than a second.
 */
export async function drawn(guest: Guest): Promise<string> {
  const patience = AbortSignal.timeout(DRAWING_MS_MAX);
  for (;;) {
    const { commitment } = await guest.phase('briefing');
    if (commitment !== null) return commitment;
    patience.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Starts the match and goes on to the guessing of its first round. */
export async function toGuessing(guest: Guest): Promise<void> {
  await toBriefing(guest);
  await guest.do('host.next');
}
