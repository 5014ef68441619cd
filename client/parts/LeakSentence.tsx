// One sentence about the round that just ended. It says only what the room's figures show.
import type { MatchView } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';

const NOTHING_LEAKED = 0.1; // a room this near to not looking found nothing

interface LeakSentenceProps {
  readonly view: MatchView;
  readonly round: number;
}

export function LeakSentence({ view, round }: LeakSentenceProps) {
  const leakage = view.rounds[round]?.leakage ?? null;
  if (leakage === null) return null;
  const n = round + 1;
  return (
    <p class="leak-sentence">
      {leakage < NOTHING_LEAKED
        ? say('standings.low', { n })
        : say('standings.high', { n, percent: Math.round(100 * leakage) })}
    </p>
  );
}
