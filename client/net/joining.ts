// The only file that imports the Colyseus SDK: one attempt to join a room. First the request for a place, then the
// socket, each with a limit of its own, since a network may swallow either without a word.
import { CloseCode, ColyseusSDK, type Room } from '@colyseus/sdk';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { isBusy, joinRefusal } from './decode.ts';
import type { Failure } from './session.ts';

export type { Room };

const PLACE_WITHIN_MS = 12_000; // the server holds it for up to eight while it brings the room back
const SOCKET_WITHIN_MS = 5_000;

export type Joined =
  | { readonly how: 'in'; readonly room: Room }
  | { readonly how: 'refused'; readonly refusal: Refusal }
  | { readonly how: 'failed'; readonly failure: Failure };

export interface Attempt {
  /** Never rejects; stays open for ever once abandoned. */
  readonly outcome: Promise<Joined>;
  /** Ends it, with its request or its socket. */
  readonly abandon: () => void;
}

type Reservation = Parameters<ColyseusSDK['consumeSeatReservation']>[0];

/** `consumeSeatReservation` tells of its room only once that is joined; to close its socket it must be known before. */
class Sdk extends ColyseusSDK {
  latest: Room | null = null;

  protected override createRoom<T>(
    name: string,
    schema?: Parameters<typeof this.consumeSeatReservation<T>>[1],
  ) {
    const room = super.createRoom<T>(name, schema);
    this.latest = room;
    return room;
  }
}

/** How to make attempts at joining room `code` of the server at `origin`. */
export function joiningAt(origin: string, code: string, options: JoinOptions): () => Attempt {
  const sdk = new Sdk(origin);
  return () => attempt(sdk, code, options);
}

/** Leaves a line that has fallen silent without waiting for its other end to agree. */
export const hangUp = (room: Room): void => room.connection.close(CloseCode.MAY_TRY_RECONNECT);

function attempt(sdk: Sdk, code: string, options: JoinOptions): Attempt {
  let stop = () => {};
  let isAbandoned = false;
  const within = async <T>(work: Promise<T>, ms: number, end: () => void): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        end();
        reject(new Error(`no answer within ${ms} ms`));
      }, ms);
    });
    stop = () => {
      clearTimeout(timer);
      end();
    };
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  const run = async (): Promise<Joined> => {
    let reservation: Reservation;
    try {
      const asking = new AbortController();
      const asked = askForPlace(sdk, code, options, asking.signal);
      reservation = await within(asked, PLACE_WITHIN_MS, () => asking.abort());
    } catch (error) {
      return failedWith(error, isBusy(error) ? 'busy' : 'no-server');
    }
    if (isAbandoned) return never();
    let hasOpened = false;
    try {
      const joined = sdk.consumeSeatReservation(reservation);
      const { connection } = sdk.latest as Room;
      const { onopen } = connection.events;
      connection.events.onopen = (event) => {
        hasOpened = true;
        onopen?.(event);
      };
      const room = await within(joined, SOCKET_WITHIN_MS, () => connection.close());
      return isAbandoned ? never() : { how: 'in', room };
    } catch (error) {
      return failedWith(error, hasOpened ? 'line' : 'no-socket');
    }
  };

  const outcome = run();
  return {
    outcome: outcome.then((joined) => (isAbandoned ? never() : joined)),
    abandon() {
      isAbandoned = true;
      stop();
    },
  };
}

const never = () => new Promise<never>(() => {});

function failedWith(error: unknown, failure: Failure): Joined {
  const refusal = joinRefusal(error);
  return refusal ? { how: 'refused', refusal } : { how: 'failed', failure };
}

async function askForPlace(
  sdk: Sdk,
  code: string,
  options: JoinOptions,
  signal: AbortSignal,
): Promise<Reservation> {
  const { data } = await sdk.http.post(`/matchmake/joinById/${code}`, {
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: { ...options, protocol: PROTOCOL },
    signal,
  });
  const isPlace = typeof data === 'object' && data !== null && 'sessionId' in data;
  if (!isPlace) throw new Error('this answer is not from the game'); // a page in between that wants a log-in
  return data as Reservation;
}
