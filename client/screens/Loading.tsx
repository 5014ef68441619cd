// Before the first view has arrived.
import type { Session } from '../net/session.ts';
import { Notices } from '../parts/Notices.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { say } from '../words/words.ts';

export function Loading({ session }: { readonly session: Session | null }) {
  return (
    <main class="page">
      {session && <Notices session={session} />}
      <div class="column stack" style={{ gap: '20px' }}>
        <Wordmark />
        <p class="dim">{say('link.connecting')}</p>
      </div>
    </main>
  );
}
