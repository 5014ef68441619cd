// Bytes to a server as no HTTP client would send them, and whatever comes back.
import net from 'node:net';

export interface Answer {
  readonly status: number | null; // null: closed or silent without a word of HTTP
  readonly headers: string;
  readonly body: string;
}

/** Sends `bytes` on a connection of its own. Resolves when the server closes, or `patienceMs` after its last word. */
export function sendRaw(url: string, bytes: string | Buffer, patienceMs = 150): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const socket = net.connect(Number(port), hostname);
    let patience: NodeJS.Timeout | undefined;
    const done = () => {
      clearTimeout(patience);
      socket.destroy();
      resolve(answerIn(Buffer.concat(heard).toString('latin1')));
    };
    socket.on('connect', () => {
      socket.write(Buffer.from(bytes as string, 'latin1'));
      patience = setTimeout(done, patienceMs * 4); // the first word may take longer
    });
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      clearTimeout(patience);
      patience = setTimeout(done, patienceMs);
    });
    socket.on('close', done);
    socket.on('error', () => {});
  });
}

function answerIn(text: string): Answer {
  const end = text.indexOf('\r\n\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return {
    status: status === undefined ? null : Number(status),
    headers: end < 0 ? text : text.slice(0, end),
    body: end < 0 ? '' : text.slice(end + 4),
  };
}

/** A request as text; `headers` in order, a name twice where it is there twice. */
export function request(
  line: string,
  headers: readonly (readonly [name: string, value: string])[],
  body = '',
): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
