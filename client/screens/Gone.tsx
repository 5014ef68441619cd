// The end of a connection that does not mend itself: what happened, and what to do now.

import { isOutdated, type Link } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';

interface GoneProps {
  readonly code: string;
  readonly link: Link;
  /** More about it, for whom it concerns. */
  readonly note?: string | null;
  /** Offered where trying again can help. */
  readonly onRetry: () => void;
}

interface Told {
  readonly title: string;
  readonly body: string;
  readonly retry: string | null;
}

function told(code: string, link: Link): Told {
  if (link.state === 'replaced')
    return { title: say('gone.replacedTitle'), body: say('gone.replaced'), retry: say('gone.playHere') };
  if (link.state === 'removed')
    return { title: say('gone.removedTitle'), body: say('refusal.removed'), retry: null };
  if (link.state === 'leftOut')
    return { title: say('people.leftOutTitle'), body: say('people.leftOut'), retry: say('people.joinNext') };
  if (link.state !== 'refused')
    return { title: say('gone.overTitle'), body: say('refusal.match-over'), retry: null };
  const body = say(`refusal.${link.refusal}`);
  const again = say('gone.tryAgain');
  switch (link.refusal) {
    case 'unknown-code':
      return { title: say('gone.unknownCodeTitle', { code }), body, retry: null };
    case 'not-reopened':
      return { title: say('gone.notReopenedTitle', { code }), body, retry: null };
    case 'old-page':
      return { title: say('gone.oldPageTitle'), body, retry: say('broken.reload') };
    case 'room-full':
      return { title: say('gone.fullTitle'), body, retry: again };
    case 'room-locked':
      return { title: say('gone.lockedTitle'), body, retry: again };
    case 'wrong-host-key':
      return { title: say('gone.hostKeyTitle'), body, retry: null };
    case 'removed':
      return { title: say('gone.removedTitle'), body, retry: null };
    case 'match-over':
      return { title: say('gone.overTitle'), body, retry: null };
    default:
      return { title: say('gone.refusedTitle'), body, retry: again };
  }
}

const reload = () => window.location.reload();

export function Gone({ code, link, note, onRetry }: GoneProps) {
  const { title, body, retry } = told(code, link);
  useTitle(title);
  return (
    <main class="page">
      <div class="column stack" style={{ gap: '20px' }}>
        <Wordmark />
        <Heading>{title}</Heading>
        <p role="status">{body}</p>
        {note && <p class="small dim">{note}</p>}
        {retry && (
          <button type="button" class="button" onClick={isOutdated(link) ? reload : onRetry}>
            {retry}
          </button>
        )}
        <a class="button quiet" href="/">
          {say('gone.home')}
        </a>
      </div>
    </main>
  );
}
