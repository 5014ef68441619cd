// What a round's board needs from the connection so that somebody can play on it, on whichever page it stands.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { PlayProps } from '../kit/round.ts';
import type { Connection } from '../net/connection.ts';
import { ownGuess, type Session } from '../net/session.ts';
import { say } from '../words/words.ts';

type Playing = Pick<PlayProps<'find'>, 'you' | 'open'> & {
  readonly onGuess: (guess: Parameters<Connection['place']>[1]) => void;
  readonly onAsk: (question: unknown) => Promise<{ answer: unknown } | { refused: string }>;
};

/** @param over the deadline has passed */
export function playing(
  connection: Connection,
  session: Session,
  view: MatchView,
  round: number,
  over: boolean,
): Playing {
  const you = view.you && { ...view.you, guess: ownGuess(session) };
  return {
    you,
    open: you !== null && !you.locked && !view.paused && !over,
    onGuess: (guess) => connection.place(round, guess),
    async onAsk(question) {
      const reply = await connection.tell('ask', { round, question });
      if (reply.ok) return { answer: reply.value };
      return { refused: reply.refusal === 'offline' ? say('link.notSent') : say(`refusal.${reply.refusal}`) };
    },
  };
}

/** Where the board is only shown. */
export const watching: Playing = {
  you: null,
  open: false,
  onGuess: () => {},
  onAsk: async () => ({ refused: say('play.watching') }),
};
