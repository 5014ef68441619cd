// /results/ID: a finished match, for afterwards: the board, every round to look at again, the standings, the files.
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import type { FinishedMatch, MatchResults } from '../../shared/protocol/results.ts';
import { fetchMatch } from '../net/rooms.ts';
import { ColumnMeanings } from '../parts/ColumnMeanings.tsx';
import { Heading } from '../parts/Heading.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { BestProtected } from '../protection/BestProtected.tsx';
import { Frontier } from '../protection/Frontier.tsx';
import { ProtectionBoard } from '../protection/ProtectionBoard.tsx';
import { useTitle } from '../title.ts';
import { momentText } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { RoundReplay } from './RoundReplay.tsx';

type Fetched = FinishedMatch | Refusal | 'offline' | null;

export function Results({ id }: { readonly id: string }) {
  useTitle(say('results.title'));
  const [fetched, setFetched] = useState<Fetched>(null);
  useEffect(() => {
    void fetchMatch(id).then((reply) => setFetched(reply.ok ? reply.value : reply.refusal));
  }, [id]);
  return (
    <main class="page results">
      <div class="wide stack">
        <header class="row between">
          <a class="wordmark" href="/">
            <Wordmark />
          </a>
          <ThemeToggle />
        </header>
        <Heading>{say('results.title')}</Heading>
        {fetched === null && <p class="dim">{say('results.loading')}</p>}
        {typeof fetched === 'string' && (
          <>
            <p role="status">{whyNot(fetched)}</p>
            <p>
              <a href="/">{say('gone.home')}</a>
            </p>
          </>
        )}
        {fetched !== null && typeof fetched === 'object' && <Finished match={fetched} />}
      </div>
    </main>
  );
}

function whyNot(refusal: Refusal | 'offline'): string {
  if (refusal === 'offline') return say('results.missing');
  return refusal === 'unknown-match' ? say('results.unknown') : say(`refusal.${refusal}`);
}

/** What can be taken home. */
const FILES = [
  ['results.csv', 'results.table'],
  ['results.csv?for=europe', 'results.tableEurope'],
  ['class.csv', 'results.class'],
  ['class.csv?for=europe', 'results.classEurope'],
  ['results.json', 'results.json'],
  ['columns.md', 'results.columns'],
] as const;

const PLACES = 200; // all of them

function Finished({ match: { results, shown } }: { readonly match: FinishedMatch }) {
  return (
    <>
      <Downloads results={results} />
      <h2>{say('board.title')}</h2>
      {results.board.length > 0 && <ProtectionBoard cells={results.board} />}
      <BestProtected cells={results.board} />
      <Frontier cells={results.board} fontPx={14} />
      <h2>{say('results.rounds')}</h2>
      <Rounds results={results} shown={shown} />
      <h2>{say('standings.title')}</h2>
      <StandingsList
        standings={results.standings}
        ghosts={results.ghosts}
        own={undefined}
        most={PLACES}
        withGains={false}
      />
    </>
  );
}

function Downloads({ results }: { readonly results: MatchResults }) {
  const when = momentText(results.finishedAt);
  return (
    <>
      <p class="dim num">{say('results.played', { code: results.code, when })}</p>
      {results.endedEarly && <p class="dim">{say('finale.early')}</p>}
      <div class="row wrap downloads">
        {FILES.map(([path, word]) => (
          <a
            key={path}
            class="button quiet compact"
            href={`/api/matches/${results.matchId}/${path}`}
            download
          >
            {say(word)}
          </a>
        ))}
      </div>
      <p>
        <a href={`/results/${results.matchId}/report`}>{say('results.report')}</a>
      </p>
      <p class="dim">{say('results.europe')}</p>
      <ColumnMeanings />
    </>
  );
}

/** One reveal at a time: each has a board of its own to draw. */
function Rounds({
  results,
  shown,
}: {
  readonly results: MatchResults;
  readonly shown: FinishedMatch['shown'];
}) {
  const [open, setOpen] = useState<number | null>(null);
  const names = new Map([
    ...results.guesses.map((row) => [row.player, row.name] as const),
    ...results.standings.map((standing) => [standing.player, standing.name] as const),
  ]);
  if (results.rounds.length === 0) return <p class="dim">{say('results.noRounds')}</p>;
  return (
    <ol class="replays">
      {results.rounds.map((round, index) => (
        <RoundReplay
          key={round.round}
          round={round}
          shown={shown[index] ?? null}
          guesses={results.guesses.filter((row) => row.round === round.round)}
          names={names}
          isOpen={open === round.round}
          onToggle={() => setOpen(open === round.round ? null : round.round)}
        />
      ))}
    </ol>
  );
}
