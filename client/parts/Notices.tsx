// What is wrong with the line, or why the last action was refused. Always on the page, mostly empty,
// so that a screen reader hears it when it fills.
import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { hostAwayWords } from './hostAway.ts';
import { Icon } from './Icon.tsx';
import { lineWords } from './lineWords.ts';
import { useLasting } from './useLasting.ts';

const READING_MS = 7_000;

const LASTING_MS = { connecting: 5_000, dropped: 1_500 } as const;

export function Notices({ session }: { readonly session: Session }) {
  const { link, notice, notices } = session;
  const isSlow = useLasting(link.state === 'connecting', LASTING_MS.connecting);
  const isLost = useLasting(link.state === 'dropped', LASTING_MS.dropped);
  const banner = lineWords(session, isSlow || isLost, window.location.host) ?? matchWords(session);
  const [read, setRead] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setRead(notices), READING_MS);
    return () => clearTimeout(timer);
  }, [notices]);
  // what could not be sent is said also, and above all, while there is no line
  const isSaid = notices === read || (notice !== null && notice === session.crowd?.trouble);
  const toast = !isSaid && (link.state === 'joined' || notice === 'offline') ? notice : null;
  return (
    <div class="notices" role="status" aria-live="polite">
      {banner && (
        <div class="banner">
          <Icon name="notice" />
          <span>{banner}</span>
        </div>
      )}
      {toast && (
        <div class="toast">
          <Icon name="notice" />
          <span>{toast === 'offline' ? say('link.notSent') : say(`refusal.${toast}`)}</span>
        </div>
      )}
    </div>
  );
}

const troubleKey = (trouble: Refusal, isHost: boolean) =>
  isHost ? (trouble === 'disk-full' ? 'full' : 'refuses') : 'player';

function matchWords(session: Session): string | null {
  const { link, view, crowd } = session;
  if (link.state !== 'joined' || !view) return null;
  if (crowd?.trouble) return say(`trouble.${troubleKey(crowd.trouble, view.isHost)}`);
  if (view.paused) return say('play.pausedLong');
  if (view.lookingBack && session.role === 'player' && !view.isHost) return say('play.lookingBack');
  return hostAwayWords(session);
}
