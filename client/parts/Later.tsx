// A page whose code is fetched when it is first opened, so that phones that only join do not carry it.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../net/loadPart.ts';
import { say } from '../words/words.ts';
import { ReloadButton } from './Guarded.tsx';
import { Wordmark } from './Wordmark.tsx';

interface LaterProps<P> {
  /** Must be the same function on every render. */
  readonly load: () => Promise<ComponentType<P>>;
  /** What the page is about. */
  readonly of: P;
}

export function Later<P extends object>({ load, of }: LaterProps<P>) {
  const [page, setPage] = useState<{ readonly Page: ComponentType<P> } | 'loading' | 'failed'>('loading');
  useEffect(
    () =>
      loadPart(
        load,
        (Page) => setPage({ Page }),
        () => {
          setPage('failed'); // in the page's own place, and until it comes after all
          return () => {};
        },
      ),
    [load],
  );
  if (typeof page === 'object') return <page.Page {...of} />;
  return (
    <main class="page">
      <Wordmark />
      <p class="dim" role="status">
        {say(page === 'failed' ? 'page.failed' : 'page.loading')}
      </p>
      {page === 'failed' && <ReloadButton />}
    </main>
  );
}
