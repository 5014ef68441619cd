// A crowd of phones in this process: joins rooms, guesses once a second each, and notes how long answers take.
import { ColyseusSDK, type Room } from '@colyseus/sdk';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { newKey } from '../support/client.ts';

const JOINING_AT_ONCE = 40;

export interface Latencies {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number; // ms
  readonly p99: number;
}

function latencies(values: readonly number[], seconds: number): Latencies {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { count: values.length, perSecond: values.length / seconds, p50: at(0.5), p99: at(0.99) };
}

export class Crowd {
  readonly #rooms: Room[] = [];

  /** `size` phones spread over `codes`, joining as fast as the server lets them. Each has an address of its own. */
  async join(url: string, codes: readonly string[], size: number): Promise<Latencies> {
    const took: number[] = [];
    const start = performance.now();
    let next = 0;
    const joiner = async () => {
      for (let i = next++; i < size; i = next++) {
        const began = performance.now();
        const sdk = new ColyseusSDK(url, { headers: { 'X-Forwarded-For': `10.0.${i >> 8}.${i & 255}` } });
        const options = { protocol: PROTOCOL, role: 'player', name: nameOf(i), seatKey: newKey() };
        const room = await sdk.joinById(codes[i % codes.length]!, options);
        room.onMessage('*', () => {});
        room.reconnection.enabled = false;
        await room.request('hello', {});
        took.push(performance.now() - began);
        this.#rooms.push(room);
      }
    };
    await Promise.all(Array.from({ length: JOINING_AT_ONCE }, joiner));
    return latencies(took, (performance.now() - start) / 1000);
  }

  /** Everybody guesses once a second, each at a moment of their own. */
  async guess(seconds: number): Promise<Latencies & { readonly refused: number }> {
    const took: number[] = [];
    let refused = 0;
    const start = performance.now();
    const phone = async (room: Room, offsetMs: number) => {
      for (let second = 0; second < seconds; second++) {
        await sleepUntil(start + offsetMs + second * 1000);
        const began = performance.now();
        const guess = { places: [{ x: 120 * Math.random(), y: 75 * Math.random() }] };
        const reply = (await room.request('guess', { round: 0, guess })) as { ok: boolean };
        took.push(performance.now() - began);
        if (!reply.ok) refused += 1;
      }
    };
    await Promise.all(this.#rooms.map((room, i) => phone(room, (1000 * i) / this.#rooms.length)));
    return { ...latencies(took, (performance.now() - start) / 1000), refused };
  }

  /** Everybody guesses and locks in, in the first round. */
  async answer(guessOf: (phone: number) => object): Promise<void> {
    const phone = async (room: Room, i: number) => {
      await room.request('guess', { round: 0, guess: guessOf(i) });
      await room.request('lock', { round: 0 });
    };
    await Promise.all(this.#rooms.map(phone));
  }

  /** Everybody asks at once for what is to be seen. */
  async look(): Promise<void> {
    await Promise.all(this.#rooms.map((room) => room.request('hello', {})));
  }

  async leave(): Promise<void> {
    await Promise.all(this.#rooms.splice(0).map((room) => room.leave()));
  }
}

/** Binary in two letters: some numbers read as words that the name filter refuses. */
const nameOf = (i: number): string => `Phone ${i.toString(2).replaceAll('0', 'o').replaceAll('1', 'l')}`;

const sleepUntil = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
