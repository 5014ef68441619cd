// One sentence about the round that just ended. It says only what the figures show.
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { say } from '../words/words.ts';

const NOTHING_LEAKED = 0.1; // a room this near to not looking found nothing
const ABOUT_AS_GOOD = 50; // points within which somebody is no better than the blind ghost

interface LeakSentenceProps {
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'standings' }>;
}

export function LeakSentence({ view, phase }: LeakSentenceProps) {
  const leakage = view.rounds[phase.round]?.leakage ?? null;
  return leakage === null ? null : <p class="leak-sentence">{sentence(phase, leakage)}</p>;
}

function sentence({ round, standings, ghosts }: LeakSentenceProps['phase'], leakage: number): string {
  const n = round + 1;
  if (leakage >= NOTHING_LEAKED) return say('standings.high', { n, percent: Math.round(100 * leakage) });
  const blind = ghosts.find((ghost) => ghost.attacker === 'blind')?.gained ?? 0;
  const seeing = ghosts.find((ghost) => ghost.attacker !== 'blind' && ghost.gained > blind + ABOUT_AS_GOOD);
  if (seeing) return say('standings.lowButSeen', { n, ghost: say(`ghosts.${seeing.attacker}`) });
  const somebody = standings.some((standing) => standing.gained > blind + ABOUT_AS_GOOD);
  return say(somebody ? 'standings.lowForMost' : 'standings.low', { n });
}
