// The booth with nobody at it: the picture that draws people in, one button, one code.
import type { Session } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { spokenHost, useKnownJoinUrl } from '../parts/joinAddress.ts';
import { Notices } from '../parts/Notices.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { say } from '../words/words.ts';
import { Attract } from './Attract.tsx';

interface WelcomeProps {
  readonly code: string;
  readonly session: Session | null;
  readonly onPlay: () => void;
}

export function Welcome({ code, session, onPlay }: WelcomeProps) {
  const url = useKnownJoinUrl(code);
  return (
    <main class="wall booth-welcome">
      {session && <Notices session={session} />}
      <Attract />
      <section class="booth-way">
        <Wordmark />
        <Heading>{say('landing.title')}</Heading>
        <button type="button" class="button primary booth-play" onClick={onPlay}>
          {say('booth.play')}
        </button>
        {url !== null && (
          <div class="booth-scan">
            <QrCode url={url} />
            <p>
              {say('booth.scan')}
              <br />
              <span class="dim">
                {spokenHost(url)} · <b class="code">{code}</b>
              </span>
            </p>
          </div>
        )}
        <p class="dim">{say('booth.short')}</p>
      </section>
    </main>
  );
}
