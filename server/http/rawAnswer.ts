// A refusal written to a socket that no response belongs to: before an upgrade, or where the request could not be read.
import type { Duplex } from 'node:stream';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';

/** Answers and ends the connection. `status` with its name, as it stands in the first line. */
export function answerRaw(socket: Duplex, status: string, refusal: Refusal): void {
  const body = JSON.stringify({ error: refusal, message: REFUSALS[refusal] });
  const lines = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ];
  socket.on('error', () => socket.destroy());
  socket.end(lines.join('\r\n'), () => socket.destroy());
}
