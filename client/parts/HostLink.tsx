// Before the start: how players join and how the host comes back.
import { useState } from 'preact/hooks';
import { say } from '../words/words.ts';
import { Heading } from './Heading.tsx';
import { spokenHost, useJoinUrl } from './joinAddress.ts';
import { QrCode } from './QrCode.tsx';

interface HostLinkProps {
  readonly code: string;
  readonly hostKey: string;
}

export function HostLink({ code, hostKey }: HostLinkProps) {
  const [said, setSaid] = useState('');
  const url = useJoinUrl(code);
  const ownLink = `${new URL(url).origin}/${code}/host#key=${hostKey}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(ownLink);
      setSaid(say('host.copied'));
    } catch {
      setSaid(ownLink); // no clipboard on plain-http pages: show it, to be marked and copied
    }
  };
  return (
    <div class="host-stage host-lobby">
      <Heading>{say('host.joinAt', { url: spokenHost(url) })}</Heading>
      <div class="row wrap host-join">
        <QrCode url={url} />
        <div class="stack">
          <span class="code host-code-big">{code}</span>
          <span class="small dim">{url}</span>
        </div>
      </div>
      <div class="row wrap">
        <button type="button" class="button quiet compact" onClick={() => void copy()}>
          {say('host.copy')}
        </button>
      </div>
      <p class="tiny dim" role="status">
        {said}
      </p>
    </div>
  );
}
