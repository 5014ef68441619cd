// What is said about the line: nothing while it is only a blink, else what is wrong and what can be done.
import { isBlocked, type Session } from '../net/session.ts';
import { say } from '../words/words.ts';

/** Failed attempts before it is said although hardly any time has passed; fewer once a game is on the page. */
const PATIENCE = { waiting: 2, playing: 1 } as const;

/** @param lasts whether it has been so for a moment @param host as in the address of this page */
export function lineWords(session: Session, lasts: boolean, host: string): string | null {
  const { link, view, draft, notice, code } = session;
  if (link.state === 'connecting') return lasts ? say('link.slow') : null;
  if (link.state !== 'dropped') return null;
  if (isBlocked(link)) return say('link.blocked', { host });
  if (link.failure === 'unknown-code') return say('link.unknownCode', { code });
  const isDue = lasts || notice === 'offline' || link.attempt >= PATIENCE[view ? 'playing' : 'waiting'];
  if (!isDue) return null;
  if (link.failure === 'busy') return say('link.busy');
  if (!view) return say('link.noServer');
  return say(draft ? 'link.lostGuess' : 'link.lost');
}
