// The end, on a phone: your place in a red circle, your rounds as a strip of film, and the board of all models.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MatchView, PhaseView, Standing } from '../../shared/protocol/view.ts';
import { ExitQuestion } from '../exit/ExitQuestion.tsx';
import { ReelFrame } from '../host/ReelFrame.tsx';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { ownStanding, rankOf } from '../parts/standing.ts';
import { Wordmark } from '../parts/Wordmark.tsx';
import { Invite } from '../people/Invite.tsx';
import { NextGame } from '../people/NextGame.tsx';
import { BestProtected } from '../protection/BestProtected.tsx';
import { missWords } from '../protection/errorWords.ts';
import { ProtectionBoard } from '../protection/ProtectionBoard.tsx';
import { say, sayPlace, sayPoints } from '../words/words.ts';

interface FinaleProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
  readonly phase: Extract<PhaseView, { name: 'finale' }>;
}

const PODIUM = 3;

export function Finale({ connection, session, view, phase }: FinaleProps) {
  const [showsBoard, setShowsBoard] = useState(false);
  const isNew = view.you !== null && !ownStanding(phase.standings, view.you.id);
  return (
    <div class="page column finale">
      <header class="row between">
        <Wordmark />
        <span class="small dim">{say('finale.over')}</span>
      </header>
      {phase.endedEarly && <p class="small dim">{say('finale.early')}</p>}
      {showsBoard ? (
        <>
          <Heading>{say('board.title')}</Heading>
          <ProtectionBoard cells={phase.board} />
          <BestProtected cells={phase.board} />
          <StandingsList
            standings={phase.standings}
            ghosts={phase.ghosts}
            own={view.you?.id}
            most={PODIUM}
            withGains={false}
          />
        </>
      ) : isNew ? (
        <NextGame session={session} view={view} phase={phase} />
      ) : (
        <OwnResult view={view} phase={phase}>
          <ExitQuestion connection={connection} session={session} view={view} />
        </OwnResult>
      )}
      <div class="grow" />
      <Invite code={view.code} quiet={view.isHost} />
      <div class="row">
        <button type="button" class="button quiet grow" onClick={() => setShowsBoard(!showsBoard)}>
          {say(showsBoard ? (isNew ? 'people.hideBoard' : 'finale.hideBoard') : 'finale.board')}
        </button>
        <a class="button quiet" href={`/results/${view.matchId}`}>
          {say('finale.results')}
        </a>
      </div>
    </div>
  );
}

/** The place; alone, and without a place, the points. */
function bigFigure(own: Standing, isAlone: boolean): string {
  const rank = rankOf(own);
  return isAlone || rank === null ? sayPoints(own.points) : sayPlace(rank);
}

interface OwnResultProps extends Pick<FinaleProps, 'view' | 'phase'> {
  readonly children: ComponentChildren;
}

function OwnResult({ view, phase, children }: OwnResultProps) {
  const own = ownStanding(phase.standings, view.you?.id);
  const alone = phase.standings.length === 1;
  const beaten = phase.ghosts.filter((ghost) => ghost.points < (own?.points ?? 0)).length;
  return (
    <>
      {own && (
        <div class="place-big">
          <Ring />
          <p class="dim cut">{own.name}</p>
          <Heading class="place-number">{bigFigure(own, alone)}</Heading>
          <p class="dim num">
            {alone
              ? say('finale.alone', { beaten, count: phase.ghosts.length })
              : say(rankOf(own) === null ? 'finale.withoutPlace' : 'finale.ofPlayers', {
                  points: say('standings.points', { points: sayPoints(own.points), count: own.points }),
                  count: phase.standings.length,
                })}
          </p>
        </div>
      )}
      {children}
      <section class="stack">
        <h2 class="small dim plain">{say('finale.yourRounds')}</h2>
        <ul class="frame reel">
          {view.rounds.map((headline, index) => (
            <ReelFrame key={index} headline={headline} index={index}>
              {figureOf(view, phase, index)}
            </ReelFrame>
          ))}
        </ul>
      </section>
      <BestProtected cells={phase.board} />
    </>
  );
}

function figureOf(view: MatchView, phase: FinaleProps['phase'], index: number): string {
  const headline = view.rounds[index];
  const error = phase.yours[index] ?? null;
  if (!headline || headline.played === 'no') return say('finale.notPlayed');
  if (headline.played === 'skipped') return say('finale.skipped');
  return error === null ? say('finale.noGuess') : missWords(error, headline.unit, headline.spec.type);
}

/** A grease-pencil circle around the number that counts. */
function Ring() {
  return (
    <svg class="ring" viewBox="0 0 300 200" preserveAspectRatio="none" aria-hidden="true">
      <path
        d="M40 34C110 2 226 2 272 52C306 92 284 196 148 194C36 192 -2 128 14 74C30 22 150 -2 240 22"
        fill="none"
        stroke="currentColor"
        stroke-width="4.5"
        stroke-linecap="round"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
