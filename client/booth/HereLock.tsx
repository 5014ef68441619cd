// Locks in the guess of whoever plays on the booth's own screen, or takes it back.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { ownGuess, type Session } from '../net/session.ts';
import { isReady, roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';

interface HereLockProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
  readonly round: number;
  readonly over: boolean;
}

export function HereLock({ connection, session, view, round, over }: HereLockProps) {
  const spec = view.rounds[round]?.spec;
  if (!spec) return null;
  if (view.you?.locked)
    return (
      <button
        type="button"
        class="button quiet primary"
        disabled={over || view.paused}
        onClick={() => void connection.unlock(round)}
      >
        {say('play.unlock')}
      </button>
    );
  const ready = isReady(spec, ownGuess(session));
  return (
    <div class="here-lock">
      {!ready && <p>{roundWords(spec).first ?? say('play.placeFirst')}</p>}
      <button
        type="button"
        class="button pencil primary"
        disabled={over || view.paused || !ready}
        onClick={() => void connection.lock(round)}
      >
        {say('play.lock')}
      </button>
    </div>
  );
}
