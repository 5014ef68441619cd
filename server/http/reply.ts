// JSON replies: refusals in one shape, {error, message}, with the status that belongs to them.
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
import type { BadRound } from '../room/opening.ts';
import { statusOf } from '../status.ts';
import { diskTrouble } from '../store/diskTrouble.ts';

/** @param more what a page wants to know beside it; null is left out */
export function refuse(
  response: Response,
  refusal: Refusal,
  more: { readonly matchId?: string | null; readonly badRound?: BadRound } = {},
): void {
  if (refusal === 'too-many') response.set('Retry-After', '10');
  const { matchId, badRound } = more;
  const body = {
    error: refusal,
    message: REFUSALS[refusal],
    ...(matchId ? { matchId } : {}),
    ...(badRound ? { badRound } : {}),
  };
  response.status(statusOf(refusal)).json(body);
}

/** The methods a path knows; anything else is 405. Comes after the handlers of the path. */
export const onlyMethods =
  (...methods: string[]): RequestHandler =>
  (_request, response) => {
    response.set('Allow', methods.join(', ')).status(405);
    response.json({ error: 'not-found' satisfies Refusal, message: REFUSALS['not-found'] });
  };

/**
 * What went wrong on the way: a body that cannot be read is the sender's, a disk that takes nothing says so,
 * everything else is ours and written down.
 */
export const onError =
  (failed: (error: unknown, where: Readonly<Record<string, unknown>>) => void): ErrorRequestHandler =>
  (error: unknown, request, response, _next) => {
    const status = statusIn(error);
    if (response.headersSent) {
      response.destroy(); // half an answer cannot be taken back, and Express would print the error
      if (!isGone(error)) failed(error, { method: request.method, path: request.path });
      return;
    }
    if (isGone(error)) return refuse(response, 'malformed');
    if (status === 413) return refuse(response, 'too-large');
    if (status !== null && status < 500) return refuse(response, 'malformed');
    const trouble = diskTrouble(error);
    if (trouble) return refuse(response, trouble);
    failed(error, { method: request.method, path: request.path });
    refuse(response, 'internal');
  };

/** The client went away, or what it sent stopped being HTTP: nobody reads the answer, and nothing of ours broke. */
function isGone(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(HPE_|ECONN|EPIPE|ERR_STREAM_|ERR_HTTP_REQUEST_TIMEOUT)/.test(code);
}

function statusIn(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}
