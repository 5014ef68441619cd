// /CODE/host: the host's console, from the laptop or the host's own phone.
import { useEffect, useMemo } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { hostKeyOf, keepHostKey, newSecret } from '../net/seats.ts';
import { useConnection } from '../net/useConnection.ts';
import { keepAwake } from '../net/wakeLock.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { Heading } from '../parts/Heading.tsx';
import { momentOf } from '../parts/moment.ts';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { say } from '../words/words.ts';
import { Gone } from './Gone.tsx';
import { HostConsole } from './HostConsole.tsx';
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
  const connection = useConnection(code, options);
  const session = connection?.session.value ?? null;
  const accepted = session?.link.state === 'joined';
  useEffect(() => {
    if (accepted && key) keepHostKey(code, key);
  }, [accepted, key, code]);

  if (!key) return <NoKey />;
  if (!connection || !session) return <Loading session={null} />;
  const { link, view } = session;
  if (link.state !== 'joined' && link.state !== 'connecting' && link.state !== 'dropped')
    return <Gone code={code} link={link} onRetry={connection.rejoin} />;
  if (!view) return <Loading session={session} />;
  return (
    <Guarded moment={momentOf(view)}>
      <HostConsole connection={connection} session={session} view={view} hostKey={key} />
    </Guarded>
  );
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
