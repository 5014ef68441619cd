// What is wrong with the line, or why the last action was refused. Always on the page, mostly empty,
// so that a screen reader hears it when it fills.
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { hostAwayWords } from './hostAway.ts';
import { Icon } from './Icon.tsx';

const READING_MS = 7_000;

export function Notices({ session }: { readonly session: Session }) {
  const banner = bannerOf(session);
  const [read, setRead] = useState<Session['notice']>(null);
  const { notice } = session;
  useEffect(() => {
    setRead(null);
    const timer = setTimeout(() => setRead(notice), READING_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const toast = session.link.state === 'joined' && notice !== read ? notice : null;
  return (
    <div role="status" aria-live="polite">
      {banner && (
        <div class="banner">
          <Icon name="notice" />
          <span>{banner}</span>
        </div>
      )}
      {toast && (
        <div class="toast">
          <Icon name="notice" />
          <span>{toast === 'offline' ? say('link.offline') : say(`refusal.${toast}`)}</span>
        </div>
      )}
    </div>
  );
}

const PATIENCE = 2; // failed attempts before the banner comes: a blink is nobody's business

function bannerOf(session: Session): string | null {
  const { link, view, draft } = session;
  if (link.state === 'dropped' && link.attempt >= (view ? 1 : PATIENCE)) {
    if (!view) return say(link.refusedByNetwork ? 'link.blocked' : 'link.noServer');
    return say(draft ? 'link.lostGuess' : 'link.lost');
  }
  if (link.state !== 'joined' || !view) return null;
  if (view.paused) return say('play.pausedLong');
  return hostAwayWords(session);
}
