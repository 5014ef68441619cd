// Between rounds, on a phone: your place, the first five, and what not looking would have earned.
import type { MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { Heading } from '../parts/Heading.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { aheadOfGhosts, aheadWords, ownStanding, pointsWords, rankOf, rankWords } from '../parts/standing.ts';
import { VerdictSentence } from '../protection/VerdictSentence.tsx';
import { say } from '../words/words.ts';

interface StandingsProps {
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'standings' }>;
}

const LISTED = 5;

export function Standings({ view, phase }: StandingsProps) {
  const own = ownStanding(phase.standings, view.you?.id);
  const alone = phase.standings.length === 1;
  return (
    <div class="page column">
      <div>
        <p class="small dim num">{say('round.after', { n: phase.round + 1, total: view.rounds.length })}</p>
        <Heading>{say('standings.title')}</Heading>
      </div>
      {own && (
        <div class="stack own-place">
          <p class="row between baseline">
            {!alone && <span class="own-rank">{rankWords(own)}</span>}
            {(alone || rankOf(own) !== null) && <strong class="num">{pointsWords(own.points)}</strong>}
          </p>
          <p class="small dim num">
            {alone ? aheadOfGhosts(phase.ghosts, own) : aheadWords(phase.standings, own)}
          </p>
        </div>
      )}
      <StandingsList standings={phase.standings} ghosts={phase.ghosts} own={view.you?.id} most={LISTED} />
      <VerdictSentence view={view} phase={phase} />
    </div>
  );
}
