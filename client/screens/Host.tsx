// /CODE/host: the host's console, from the laptop or the host's own phone.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { HostConsole } from '../host/HostConsole.tsx';
import { lostMatch } from '../net/rooms.ts';
import { hostKeyOf, keepHostKey, newSecret } from '../net/seats.ts';
import { useConnection } from '../net/useConnection.ts';
import { keepAwake } from '../net/wakeLock.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { Heading } from '../parts/Heading.tsx';
import { useKnownJoinUrl } from '../parts/joinAddress.ts';
import { momentOf } from '../parts/moment.ts';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';
import { Gone } from './Gone.tsx';
import { Loading } from './Loading.tsx';

interface HostProps {
  readonly code: string;
  readonly hostKey: string | null; // from the address; what this browser remembers serves otherwise
}

export function Host({ code, hostKey }: HostProps) {
  useTitle(`${say('host.title')} ${code}`);
  useEffect(keepAwake, []);
  const key = hostKey ?? hostKeyOf(code);
  const options = useMemo<JoinOptions | null>(
    () => (key ? { role: 'host', seatKey: newSecret(), hostKey: key } : null),
    [key],
  );
  const connection = useConnection(code, options, true);
  const session = connection?.session.value ?? null;
  const joinUrl = useKnownJoinUrl(code);
  const accepted = session?.link.state === 'joined';
  useEffect(() => {
    if (accepted && key) keepHostKey(code, key);
  }, [accepted, key, code]);

  if (!key) return <NoKey />;
  if (!connection || !session) return <Loading session={null} />;
  const { link, view } = session;
  if (link.state !== 'joined' && link.state !== 'connecting' && link.state !== 'dropped')
    return <HostGone code={code} link={link} onRetry={connection.rejoin} />;
  if (!view || joinUrl === null) return <Loading session={session} />;
  return (
    <Guarded moment={momentOf(view)}>
      <HostConsole connection={connection} session={session} view={view} hostKey={key} />
    </Guarded>
  );
}

/** A game that could not be brought back is told to its host by the name it has in the server's log. */
function HostGone({ code, link, onRetry }: Omit<Parameters<typeof Gone>[0], 'note'>) {
  const isLost = link.state === 'refused' && link.refusal === 'not-reopened';
  const [match, setMatch] = useState<string | null>(null);
  useEffect(() => {
    if (isLost) void lostMatch(code).then(setMatch);
  }, [isLost, code]);
  const note = match === null ? null : say('gone.notReopened', { match });
  return <Gone code={code} link={link} note={note} onRetry={onRetry} />;
}

function NoKey() {
  return (
    <main class="page">
      <div class="column stack" style={{ gap: '20px' }}>
        <Wordmark />
        <Heading>{say('gone.hostKeyTitle')}</Heading>
        <p>{say('gone.noHostKey')}</p>
        <a class="button" href="/">
          {say('gone.home')}
        </a>
      </div>
    </main>
  );
}
