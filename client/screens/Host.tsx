// /CODE/host: the host's console, from the laptop or the host's own phone; /CODE/moderate: without what ends a match.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { HostConsole } from '../host/HostConsole.tsx';
import { lostMatch } from '../net/rooms.ts';
import { hostKeyOf, keepHostKey, keepModeratorKey, moderatorKeyOf, newSecret } from '../net/seats.ts';
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
  const key = hostKey ?? hostKeyOf(code);
  const options = useMemo<JoinOptions | null>(
    () => (key ? { role: 'host', seatKey: newSecret(), hostKey: key } : null),
    [key],
  );
  return <Leading code={code} options={options} hostKey={key} keep={keepHostKey} />;
}

interface ModeratorProps {
  readonly code: string;
  readonly moderatorKey: string | null;
}

/** /CODE/moderate: the same console, led by the moderator's link. */
export function Moderator({ code, moderatorKey }: ModeratorProps) {
  const key = moderatorKey ?? moderatorKeyOf(code);
  const options = useMemo<JoinOptions | null>(
    () => (key ? { role: 'moderator', seatKey: key } : null),
    [key],
  );
  return <Leading code={code} options={options} hostKey={null} keep={keepModeratorKey} />;
}

interface LeadingProps {
  readonly code: string;
  readonly options: JoinOptions | null; // null: no key is known here
  readonly hostKey: string | null;
  readonly keep: (code: string, key: string) => void;
}

function Leading({ code, options, hostKey, keep }: LeadingProps) {
  useTitle(`${say('host.title')} ${code}`);
  useEffect(keepAwake, []);
  const key = options && (options.hostKey ?? options.seatKey);
  const connection = useConnection(code, options, true);
  const session = connection?.session.value ?? null;
  const joinUrl = useKnownJoinUrl(code);
  const accepted = session?.link.state === 'joined';
  useEffect(() => {
    if (accepted && key) keep(code, key);
  }, [accepted, key, code, keep]);

  if (!key) return <NoKey />;
  if (!connection || !session) return <Loading session={null} />;
  const { link, view } = session;
  if (link.state !== 'joined' && link.state !== 'connecting' && link.state !== 'dropped')
    return <HostGone code={code} link={link} onRetry={connection.rejoin} />;
  if (!view || joinUrl === null) return <Loading session={session} />;
  return (
    <Guarded moment={momentOf(view)}>
      <HostConsole connection={connection} session={session} view={view} hostKey={hostKey} />
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
