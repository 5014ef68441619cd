// Before the first view has arrived.
import type { Session } from '../net/session.ts';
import { loadsFailed } from '../net/useConnection.ts';
import { Notices } from '../parts/Notices.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { say } from '../words/words.ts';

const TOLD_FROM = 2; // failed loads: one is a blink

export function Loading({ session }: { readonly session: Session | null }) {
  return (
    <main class="page">
      {session && <Notices session={session} />}
      <div class="column stack" style={{ gap: '20px' }}>
        <Wordmark />
        <p class="dim" role="status">
          {say(!session && loadsFailed.value >= TOLD_FROM ? 'link.partMissing' : 'link.connecting')}
        </p>
        {session?.link.state === 'dropped' && (
          <a class="button quiet" href="/">
            {say('gone.home')}
          </a>
        )}
      </div>
    </main>
  );
}
