// Before the start: how players join and how the host comes back.

import type { Connection } from '../net/connection.ts';
import { Heading } from '../parts/Heading.tsx';
import { spokenHost, useJoinUrl } from '../parts/joinAddress.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { HostLinkMore } from '../people/HostLinkMore.tsx';
import { Invite } from '../people/Invite.tsx';
import { say } from '../words/words.ts';
import { AddressChoice } from './AddressChoice.tsx';
import { ModeratorLink } from './ModeratorLink.tsx';

interface HostLinkProps {
  readonly code: string;
  readonly connection: Connection;
  readonly hostKey: string | null; // null: for a moderator
}

export function HostLink({ connection, code, hostKey }: HostLinkProps) {
  const url = useJoinUrl(code);
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
      <Invite code={code} />
      {hostKey !== null && (
        <>
          <AddressChoice code={code} hostKey={hostKey} />
          <HostLinkMore origin={new URL(url).origin} code={code} hostKey={hostKey} />
          <ModeratorLink connection={connection} origin={new URL(url).origin} code={code} />
        </>
      )}
    </div>
  );
}
