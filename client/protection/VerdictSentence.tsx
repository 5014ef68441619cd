// One sentence about the round that just ended; nothing until its reading is known.
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { verdictSentence } from './verdict.ts';

interface VerdictSentenceProps {
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'standings' }>;
}

export function VerdictSentence({ view, phase }: VerdictSentenceProps) {
  const headline = view.rounds[phase.round];
  const sentence = headline ? verdictSentence(headline, phase.round + 1) : null;
  return sentence === null ? null : <p class="verdict-sentence">{sentence}</p>;
}
