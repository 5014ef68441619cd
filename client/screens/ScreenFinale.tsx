// The projector's end: a podium for players, the protection board for models, and what protection cost.
import type { MatchView, PhaseView, Standing } from '../../shared/protocol/view.ts';
import { ExitBars, hasAnswers } from '../exit/ExitQuestion.tsx';
import type { Session } from '../net/session.ts';
import { CodeBadge } from '../parts/CodeBadge.tsx';
import { pointsWords } from '../parts/standing.ts';
import { BestProtected } from '../protection/BestProtected.tsx';
import { Frontier } from '../protection/Frontier.tsx';
import { WallBoard } from '../protection/WallBoard.tsx';
import { wallLayout } from '../protection/wallLayout.ts';
import { say } from '../words/words.ts';

interface ScreenFinaleProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'finale' }>;
}

const PODIUM = 3;
const WALL_FONT_PX = 26;

export function ScreenFinale({ session, view, phase }: ScreenFinaleProps) {
  const scale = Math.max(1 / 3, Math.min(window.innerWidth / 1920, window.innerHeight / 1080));
  const wall = wallLayout(phase.board);
  return (
    <div class="wall-page">
      <header class="row between wall-head">
        <Podium standings={phase.standings} />
        <CodeBadge code={view.code} />
      </header>
      <div class="wall-finale">
        <section class="stack">
          <h1 class="hidden">{say('finale.over')}</h1>
          <div class="wall-board-title">
            <h2>{say('board.title')}</h2>
          </div>
          <WallBoard cells={phase.board} wall={wall} />
        </section>
        <section class="stack">
          {hasAnswers(session) ? (
            <ExitBars counts={session.crowd?.exit} />
          ) : (
            <Frontier cells={phase.board} told={wall.told} fontPx={Math.round(WALL_FONT_PX * scale)} />
          )}
          <div class="grow" />
          <BestProtected cells={phase.board} />
        </section>
      </div>
    </div>
  );
}

function Podium({ standings }: { readonly standings: readonly Standing[] }) {
  const first = [...standings]
    .filter(({ points }) => points > 0)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, PODIUM);
  if (first.length === 0) return <p class="wall-hidden">{say('finale.over')}</p>;
  return (
    <ol class="podium" aria-label={say('finale.winners')}>
      {first.map((standing, place) => (
        <li key={standing.player} class={`podium-place place-${place + 1}`}>
          <strong class="num">{standing.rank}</strong>
          <div>
            <b class="cut" translate={false}>
              {standing.name}
            </b>
            <span class="dim num">{pointsWords(standing.points)}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
