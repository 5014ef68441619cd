// /results/ID: a finished match, for afterwards: the board, the rounds, the standings, and the files.
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import type { MatchResults } from '../../shared/protocol/results.ts';
import { fetchResults } from '../net/rooms.ts';
import { BestProtected } from '../parts/BestProtected.tsx';
import { Frontier } from '../parts/Frontier.tsx';
import { Heading } from '../parts/Heading.tsx';
import { ProtectionBoard } from '../parts/ProtectionBoard.tsx';
import { StandingsList } from '../parts/StandingsList.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';

type Fetched = MatchResults | Refusal | 'offline' | null;

export function Results({ id }: { readonly id: string }) {
  useTitle(say('results.title'));
  const [fetched, setFetched] = useState<Fetched>(null);
  useEffect(() => {
    void fetchResults(id).then((reply) => setFetched(reply.ok ? reply.value : reply.refusal));
  }, [id]);
  return (
    <main class="page results">
      <div class="wide stack">
        <a class="wordmark" href="/">
          <Wordmark />
        </a>
        <Heading>{say('results.title')}</Heading>
        {fetched === null && <p class="dim">{say('results.loading')}</p>}
        {typeof fetched === 'string' && (
          <p role="status">{fetched === 'offline' ? say('results.missing') : say(`refusal.${fetched}`)}</p>
        )}
        {fetched !== null && typeof fetched === 'object' && <Finished results={fetched} />}
      </div>
    </main>
  );
}

const PLACES = 200; // all of them

function Finished({ results }: { readonly results: MatchResults }) {
  const files = `/api/matches/${results.matchId}/results`;
  return (
    <>
      <p class="dim num">
        {say('results.played', {
          code: results.code,
          when: new Date(results.finishedAt).toLocaleString('en', {
            dateStyle: 'medium',
            timeStyle: 'short',
          }),
        })}
      </p>
      <div class="row wrap">
        <a class="button quiet compact" href={`${files}.csv`} download>
          {say('results.table')}
        </a>
        <a class="button quiet compact" href={`${files}.json`} download>
          {say('results.json')}
        </a>
      </div>
      <h2>{say('board.title')}</h2>
      <ProtectionBoard cells={results.board} />
      <BestProtected cells={results.board} />
      <Frontier cells={results.board} fontPx={14} />
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
