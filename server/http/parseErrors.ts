// Clients that do not speak HTTP, or stop in the middle of it: answered, counted, and nothing of theirs written down.
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import type { Faults } from '../faults.ts';
import { answerRaw } from './rawAnswer.ts';

const ANSWERS: Readonly<Record<string, readonly [status: string, refusal: Refusal]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'malformed'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'too-large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'too-large'],
};

/** `answering`: the response that a socket is at, if there is one; in the midst of it nothing else can be said. */
export function answerParseErrors(
  server: Server,
  faults: Faults,
  answering: (socket: Socket) => ServerResponse | undefined,
): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const code = error.code ?? 'unknown';
    if (code !== 'ECONNRESET') faults.note('parse', `a request could not be read: ${code}`);
    const response = answering(socket);
    const isMidway = response?.headersSent && !response.writableFinished;
    if (!socket.writable || isMidway) socket.destroy();
    else answerRaw(socket, ...(ANSWERS[code] ?? (['400 Bad Request', 'malformed'] as const)));
  });
}
