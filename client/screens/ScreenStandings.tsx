// The projector between rounds: the first five, what not looking would have earned, and how much each model leaked.
import { BOARD } from '../../shared/model/model.ts';
import type { BoardCell, MatchView, PhaseView } from '../../shared/protocol/view.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { CodeBadge } from '../parts/CodeBadge.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { layOut } from '../protection/boardLayout.ts';
import { SmallBoard } from '../protection/SmallBoard.tsx';
import { VerdictSentence } from '../protection/VerdictSentence.tsx';
import { hereAndElsewhere, verdictWord } from '../protection/verdict.ts';
import { roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';

interface ScreenStandingsProps {
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'standings' }>;
}

const LISTED = 5;
const LEAKS_SHOWN = 2; // the latest
const ROWS_WITH_LATEST = 2; // more rows of the board leave room for the sentence about the latest round alone

export function ScreenStandings({ view, phase }: ScreenStandingsProps) {
  const room = roomForLeaks(phase.board);
  return (
    <div class="wall-page">
      <header class="row between wall-head">
        <div>
          <p class="dim num">{say('round.after', { n: phase.round + 1, total: view.rounds.length })}</p>
          <h1>{say('standings.title')}</h1>
        </div>
        <CodeBadge code={view.code} />
      </header>
      <div class="wall-standings">
        <StandingsList standings={phase.standings} ghosts={phase.ghosts} own={undefined} most={LISTED} />
        <aside>
          {room > 0 && <Leaks view={view} most={room} />}
          <SmallBoard cells={phase.board} />
          <VerdictSentence view={view} phase={phase} />
        </aside>
      </div>
    </div>
  );
}

const roomForLeaks = (board: readonly BoardCell[]): number => {
  const { rows, asked } = layOut(board);
  const shown = board.length < 2 ? 0 : rows.length + asked.length;
  if (shown > ROWS_WITH_LATEST) return 0;
  return shown === 0 ? LEAKS_SHOWN : 1;
};

function Leaks({ view, most }: { readonly view: MatchView; readonly most: number }) {
  const played = view.rounds
    .map((headline, index) => ({ headline, index }))
    .filter(({ headline }) => headline.played === 'yes' && verdictWord(headline) !== '')
    .slice(-most);
  return (
    <div class="frame leaks">
      <h2>{say('verdict.title')}</h2>
      <ul>
        {played.map(({ headline, index }) => {
          const words = roundWords(headline.spec);
          return (
            <li key={index} class="leak">
              {headline.cells && (
                <Thumbnail
                  cells={headline.cells}
                  columns={BOARD.columns}
                  rows={BOARD.rows}
                  label={words.model}
                />
              )}
              <div>
                <strong>{verdictWord(headline)}</strong>
                <span>
                  {index + 1} {words.title}
                  <br />
                  {words.model}
                </span>
                {headline.reading && (
                  <span class="num leak-points">{hereAndElsewhere(headline.reading)}</span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
