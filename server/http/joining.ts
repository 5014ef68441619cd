// POST /matchmake/joinById/CODE, in the words of Colyseus' SDK. An ordinary route: Colyseus' own one lies behind a
// router whose errors end the process.
import { createAuthContext, matchMaker, ServerError } from '@colyseus/core';
import express, { type Application, type Response } from 'express';
import { REFUSALS, type Refusal } from '../../shared/protocol/refusals.ts';
import { addressOf } from './hosts.ts';
import { onlyMethods, refuse } from './reply.ts';

const JOIN_BYTES_MAX = 2_048;
const RESTARTING = 'restarting'; // no refusal, so that phones try again

export function addJoining(app: Application): void {
  const body = express.json({ limit: JOIN_BYTES_MAX, strict: false });
  app
    .route('/matchmake/:method/:code')
    .post(body, async (request, response) => {
      if (matchMaker.state !== matchMaker.MatchMakerState.READY) return answer(response, 503, RESTARTING);
      const { method, code } = request.params;
      const context = createAuthContext({ headers: { 'x-real-ip': addressOf(request) } });
      try {
        response.json(await matchMaker.controller.invokeMethod(method, code, request.body, context));
      } catch (error) {
        if (!(error instanceof ServerError)) throw error;
        if (error.message in REFUSALS) answer(response, error.code, error.message);
        else answer(response, 503, RESTARTING); // Colyseus' own: the room is on its way out
      }
    })
    .all(onlyMethods('POST'));
  app.use('/matchmake', (_request, response) => refuse(response, 'not-found'));
}

/** The SDK takes `message`, where there is one, for the reason: here it is the refusal's name, not its sentence. */
function answer(response: Response, status: number, error: string): void {
  if (error === ('too-many' satisfies Refusal)) response.set('Retry-After', '10');
  response.status(status).json({ code: status, error });
}
