// A middlebox on the way to the server, as misbehaved as those of schools and hotels: it works on bytes, not on HTTP.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket, connect as to } from 'node:net';

/** What becomes of a request to open a WebSocket: passed on, answered, ended, reset, or taken without a word. */
export type Upgrades = 'pass' | '403' | '302' | 'end' | 'reset' | 'swallow' | 'swallow-answer';

const ANSWERS: { readonly [how in Upgrades]?: string } = {
  403: 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
  302: 'HTTP/1.1 302 Found\r\nlocation: http://filter.invalid/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
};

export class Middlebox {
  url = '';
  upgrades: Upgrades = 'pass';
  /** Requests to join are taken without a word. */
  swallowsJoins = false;
  swallowedJoins = 0; // so far
  /** What becomes of the server's bytes on sockets; as many must come out. */
  rewrites = (bytes: Buffer): Buffer => bytes;
  handshakes = 0; // WebSockets asked for so far
  readonly #server: Server;
  readonly #open = new Set<Socket>(); // of those who come, not of the way to the server
  readonly #frozen = new WeakSet<Socket>();
  readonly #sockets = new Set<Socket>(); // of these, the ones that asked for a WebSocket

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#carry(client, target));
  }

  static async before(target: string): Promise<Middlebox> {
    const box = new Middlebox(new URL(target));
    box.#server.listen(0, '127.0.0.1');
    await once(box.#server, 'listening');
    box.url = `http://127.0.0.1:${(box.#server.address() as AddressInfo).port}`;
    return box;
  }

  get openSockets(): number {
    return this.#sockets.size;
  }

  /** Every line that is open now falls silent: nobody is told, nothing arrives. */
  freeze(): void {
    for (const client of this.#open) this.#frozen.add(client);
  }

  /** Every line that is open now breaks. */
  cut(): void {
    for (const client of this.#open) client.destroy();
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.cut();
    await once(this.#server, 'close');
  }

  #carry(client: Socket, target: URL): void {
    const server = to(Number(target.port), target.hostname);
    this.#open.add(client);
    client.on('close', () => {
      this.#open.delete(client);
      this.#sockets.delete(client);
      server.destroy();
    });
    server.on('close', () => client.destroy());
    for (const end of [client, server]) end.on('error', () => {});
    let how: Upgrades = 'pass';
    client.on('data', (bytes) => {
      if (this.#frozen.has(client)) return;
      const head = bytes.toString('latin1');
      if (/^upgrade: websocket/im.test(head)) {
        how = this.upgrades;
        this.handshakes += 1;
        this.#sockets.add(client);
      }
      if (this.swallowsJoins && head.startsWith('POST /matchmake')) {
        how = 'swallow';
        this.swallowedJoins += 1;
      }
      const answer = ANSWERS[how];
      if (answer) client.end(answer);
      else if (how === 'end') client.end();
      else if (how === 'reset') client.resetAndDestroy();
      else if (how !== 'swallow') server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (how === 'pass' && !this.#frozen.has(client))
        client.write(this.#sockets.has(client) ? this.rewrites(bytes) : bytes);
    });
  }
}

/** The view of a server of before, which knew no version. */
export function unversioned(bytes: Buffer): Buffer {
  const at = bytes.indexOf('protocol');
  if (at >= 0) bytes.write('pr0t0c0l', at);
  return bytes;
}
