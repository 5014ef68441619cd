// A client without the SDK: joins like one and keeps every byte that comes over its socket, as a player who
// eavesdrops would. It speaks just enough of the protocol to be let in and to say hello.
import WebSocket from 'ws';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { packedGuesses } from '../../shared/protocol/packedReveal.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';

// Colyseus' protocol codes (Protocol in @colyseus/shared-types).
const JOIN_ROOM = 10;
const ROOM_REQUEST = 21;
const ROOM_RESPONSE = 22;

const EMPTY_OBJECT = 0x80; // msgpack
const SHORT_TEXT = 0xa0; // msgpack, plus the length

export class Wire {
  readonly frames: Buffer[] = [];
  readonly socket: WebSocket;
  closed: number | null = null;
  #requests = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      this.frames.push(Buffer.from(data));
      if (data[0] === JOIN_ROOM) socket.send(Buffer.from([JOIN_ROOM]));
    });
    socket.on('close', (code) => {
      this.closed = code;
    });
    socket.on('error', () => {});
  }

  static async join(url: string, code: string, options: JoinOptions): Promise<Wire> {
    const response = await fetch(`${url}/matchmake/joinById/${code}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ protocol: PROTOCOL, ...options }),
    });
    const seat = (await response.json()) as { sessionId: string; processId: string; roomId: string };
    const socket = new WebSocket(
      `${url.replace('http', 'ws')}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`,
    );
    const wire = new Wire(socket);
    await new Promise<void>((resolve, reject) => {
      socket.on('message', (data: Buffer) => data[0] === JOIN_ROOM && resolve());
      socket.on('close', (closedWith) => reject(new Error(`closed with ${closedWith}`)));
    });
    return wire;
  }

  /** Asks for all that this player may know, and resolves when the answer is among the frames. */
  hello(): Promise<void> {
    const id = ++this.#requests;
    if (id > 127) throw new Error('request ids above 127 need a longer header');
    const label = Buffer.from('hello');
    this.socket.send(Buffer.from([ROOM_REQUEST, id, SHORT_TEXT | label.length, ...label, EMPTY_OBJECT]));
    return new Promise((resolve) => {
      const listen = (data: Buffer) => {
        if (data[0] !== ROOM_RESPONSE || data[1] !== id) return;
        this.socket.off('message', listen);
        resolve();
      };
      this.socket.on('message', listen);
    });
  }
}

/** Every form in which a number could travel: floats of both sizes and byte orders, and its digits. */
export function formsOf(value: number): readonly Buffer[] {
  const float64 = Buffer.alloc(8);
  const float32 = Buffer.alloc(4);
  float64.writeDoubleBE(value);
  float32.writeFloatBE(value);
  const places = Math.abs(value) < 10 ? 5 : 6; // with three decimals, cut or rounded
  return [
    float64,
    Buffer.from(float64).reverse(),
    float32,
    Buffer.from(float32).reverse(),
    Buffer.from(String(value).slice(0, places)),
    Buffer.from(value.toFixed(3)),
  ];
}

/** Which of these numbers occur in the frames, in any form. */
export function heard(frames: readonly Buffer[], values: readonly number[]): readonly number[] {
  const all = Buffer.concat(frames);
  return values.filter((value) => formsOf(value).some((form) => all.includes(form)));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A place as reveals carry it (packedReveal.ts): both coordinates beside each other, since one alone is but two bytes. */
export function packedForm({ x, y }: Place): Buffer {
  const guesses = [{ player: 'p1', guess: { places: [{ x, y }] }, error: null, points: 0, matched: [-1] }];
  return Buffer.from(packedGuesses(guesses)?.places ?? []);
}

/** Which of these places occur in the frames as reveals carry them. */
export function heardPlaces<P extends Place>(frames: readonly Buffer[], places: readonly P[]): readonly P[] {
  const all = Buffer.concat(frames);
  return places.filter((place) => all.includes(packedForm(place)));
}
