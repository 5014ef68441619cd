// /results: the protection board over all matches of this server. The choice of matches stands in the address.
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import { type ProtectionOverall, SCENARIOS } from '../../shared/protocol/results.ts';
import { fetchProtection } from '../net/rooms.ts';
import { Heading } from '../parts/Heading.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { valueWords } from '../playlist/fieldWords.ts';
import { BestProtected } from '../protection/BestProtected.tsx';
import { Frontier } from '../protection/Frontier.tsx';
import { ProtectionBoard } from '../protection/ProtectionBoard.tsx';
import { stage } from '../theme.ts';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';

/** Targets that have a cell on the board, by scenario. */
const TARGETS = {
  soccer: ['goalie', 'team', 'striker'],
  company: ['newest', 'men', 'middle', 'end', 'alone'],
} as const;

type Fetched = ProtectionOverall | Refusal | 'offline' | null;

export function AllResults() {
  useTitle(say('allResults.title'));
  const [query, setQuery] = useState(window.location.search);
  const [fetched, setFetched] = useState<Fetched>(null);
  useEffect(() => {
    let wanted = true;
    void fetchProtection(query).then((reply) => {
      if (wanted) setFetched(reply.ok ? reply.value : reply.refusal);
    });
    return () => {
      wanted = false;
    };
  }, [query]);
  const choose = (next: URLSearchParams) => {
    const search = next.size === 0 ? '' : `?${next}`;
    window.history.replaceState(window.history.state, '', `/results${search}`);
    setQuery(search);
  };
  return (
    <main class="page results">
      <div class="wide stack">
        <header class="row between">
          <a class="wordmark" href="/">
            <Wordmark />
          </a>
          <ThemeToggle />
        </header>
        <Heading>{say('allResults.title')}</Heading>
        <p class="dim">{say('allResults.lead')}</p>
        <Filters query={query} onChoose={choose} />
        <div role="status">
          {fetched === null && <p class="dim">{say('results.loading')}</p>}
          {typeof fetched === 'string' && (
            <p>{fetched === 'offline' ? say('link.noServer') : say(`refusal.${fetched}`)}</p>
          )}
          {fetched !== null && typeof fetched === 'object' && (
            <p class="num">{say('allResults.matches', { count: fetched.matches })}</p>
          )}
        </div>
        {fetched !== null && typeof fetched === 'object' && <Overall overall={fetched} />}
      </div>
    </main>
  );
}

function Overall({ overall: { board } }: { readonly overall: ProtectionOverall }) {
  if (board.length === 0) return <p>{say('allResults.empty')}</p>;
  return (
    <>
      <ProtectionBoard cells={board} />
      <BestProtected cells={board} />
      <Frontier cells={board} fontPx={stage.value === 'phone' ? 13 : 14} />
    </>
  );
}

interface FiltersProps {
  readonly query: string;
  readonly onChoose: (query: URLSearchParams) => void;
}

function Filters({ query, onChoose }: FiltersProps) {
  const now = new URLSearchParams(query);
  const scenario = SCENARIOS.find((name) => name === now.get('scenario'));
  const targets = scenario ? TARGETS[scenario] : SCENARIOS.flatMap((name) => [...TARGETS[name]]);
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(key);
    else next.set(key, value);
    if (key === 'scenario') next.delete('target');
    onChoose(next);
  };
  return (
    <div class="row wrap filters">
      <label class="labelled">
        <span>{say('allResults.scenario')}</span>
        <select
          class="field"
          value={scenario ?? ''}
          onChange={(event) => set('scenario', event.currentTarget.value)}
        >
          <option value="">{say('allResults.any')}</option>
          {SCENARIOS.map((name) => (
            <option key={name} value={name}>
              {say(`allResults.scenarios.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled">
        <span>{say('allResults.target')}</span>
        <select
          class="field"
          value={now.get('target') ?? ''}
          onChange={(event) => set('target', event.currentTarget.value)}
        >
          <option value="">{say('allResults.any')}</option>
          {targets.map((name) => (
            <option key={name} value={name}>
              {valueWords(name)}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled">
        <span>{say('allResults.since')}</span>
        <input
          class="field"
          type="date"
          value={now.get('since') ?? ''}
          onChange={(event) => set('since', event.currentTarget.value)}
        />
      </label>
    </div>
  );
}
