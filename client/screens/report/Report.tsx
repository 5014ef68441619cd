// /results/ID/report: a class on two pages of paper: who earned what, the hardest round, the board, what to talk about.
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../../shared/protocol/refusals.ts';
import type { FinishedMatch } from '../../../shared/protocol/results.ts';
import { ExitBars } from '../../exit/ExitQuestion.tsx';
import { fetchMatch } from '../../net/rooms.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { BestProtected } from '../../protection/BestProtected.tsx';
import { ProtectionBoard } from '../../protection/ProtectionBoard.tsx';
import { verdictWord } from '../../protection/verdict.ts';
import { roundWords } from '../../roundParts.tsx';
import { useTitle } from '../../title.ts';
import { momentText } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { ClassTable } from './ClassTable.tsx';
import { type ClassFigures, classFigures } from './classFigures.ts';
import { questionsFor } from './questions.ts';
import { Sheet } from './Sheet.tsx';
import { sayReport } from './words.ts';
import './report.css';

export function Report({ id }: { readonly id: string }) {
  useTitle(sayReport('title'));
  const [fetched, setFetched] = useState<FinishedMatch | Refusal | 'offline' | null>(null);
  useEffect(() => {
    void fetchMatch(id).then((reply) => setFetched(reply.ok ? reply.value : reply.refusal));
  }, [id]);
  return (
    <main class="report" data-theme="light">
      <header class="no-print report-bar">
        <a class="button quiet compact" href={`/results/${id}`}>
          {sayReport('back')}
        </a>
        <button type="button" class="button compact" onClick={() => window.print()}>
          {sayReport('print')}
        </button>
        <span class="small dim">{sayReport('fits')}</span>
      </header>
      {fetched === null && <p class="dim">{say('results.loading')}</p>}
      {typeof fetched === 'string' && (
        <p role="status">{say(fetched === 'offline' ? 'results.missing' : `refusal.${fetched}`)}</p>
      )}
      {fetched !== null && typeof fetched === 'object' && <Pages match={fetched} />}
    </main>
  );
}

function Pages({ match: { results, exit } }: { readonly match: FinishedMatch }) {
  const figures = classFigures(results);
  return (
    <>
      <Sheet>
        <header class="report-head">
          <Heading>{sayReport('title')}</Heading>
          <Wordmark />
        </header>
        <p class="num">
          {sayReport('played', { code: results.code, when: momentText(results.finishedAt) })} ·{' '}
          {sayReport('players', { count: results.standings.length })}
        </p>
        {figures.columns.length === 0 ? (
          <p>{sayReport('empty')}</p>
        ) : (
          <>
            <h2>{sayReport('table')}</h2>
            <ClassTable figures={figures} />
            <Hardest figures={figures} />
            <Rounds figures={figures} />
          </>
        )}
      </Sheet>
      <Sheet>
        {results.board.length > 0 && (
          <>
            <h2>{say('board.title')}</h2>
            <ProtectionBoard cells={results.board} />
            <BestProtected cells={results.board} />
          </>
        )}
        <ExitBars counts={exit} />
        <h2>{sayReport('questions')}</h2>
        <ol class="report-questions">
          {questionsFor(figures).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}

function Hardest({ figures: { hardest, rows } }: { readonly figures: ClassFigures }) {
  return (
    <>
      <h2>{sayReport('hardest')}</h2>
      <p class="num">
        {hardest === null
          ? sayReport('nobody')
          : sayReport('hardestIs', {
              n: hardest.round.round,
              title: roundWords(hardest.round.spec).title,
              points: Math.round(hardest.mean ?? 0),
              guessed: hardest.guessed,
              players: rows.length,
            })}
      </p>
    </>
  );
}

/** What the numbers over the columns stand for. */
function Rounds({ figures: { columns } }: { readonly figures: ClassFigures }) {
  return (
    <>
      <h2>{sayReport('rounds')}</h2>
      <ul class="report-rounds">
        {columns.map(({ round }) => {
          const { title, model, protection } = roundWords(round.spec);
          const beside = [model, protection, verdictWord(round)].filter((part) => part !== '');
          return (
            <li key={round.round}>
              <b class="num">{round.round}</b>{' '}
              <span>
                {title} <small>{beside.join(' · ')}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
