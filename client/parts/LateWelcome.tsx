// For somebody who joins while a round is running: that they are in, and where the others are. It goes by itself.
import { useEffect, useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';

const READING_MS = 5_000;

export function LateWelcome({ view }: { readonly view: MatchView }) {
  const [round] = useState('round' in view.phase ? view.phase.round : null);
  const [shown, setShown] = useState(round !== null);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), READING_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-live="polite">
      {shown && round !== null && <div class="banner">{say('lobby.late', { n: round + 1 })}</div>}
    </div>
  );
}
