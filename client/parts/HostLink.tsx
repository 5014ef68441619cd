// Before the start: how players join, how the host comes back, and the way to play along.
import { useState } from 'preact/hooks';
import { keepSeat, seatIn } from '../net/seats.ts';
import { go } from '../route.ts';
import { say } from '../words/words.ts';
import { AddressChoice } from './AddressChoice.tsx';
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
  const playAlong = () => {
    keepSeat(code, { ...seatIn(code), hosting: 'along' });
    go(`/${code}`);
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
      <AddressChoice code={code} hostKey={hostKey} />
      <div class="row wrap">
        <button type="button" class="button quiet compact" onClick={() => void copy()}>
          {say('host.copy')}
        </button>
        <button type="button" class="button quiet compact" onClick={playAlong}>
          {say('host.playAlong')}
        </button>
      </div>
      <p class="tiny dim" role="status">
        {said}
      </p>
    </div>
  );
}
