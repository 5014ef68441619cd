// The host's own link, out of the way and named for what it is: pasted into a chat it would make everybody host.
import { say } from '../words/words.ts';
import { LinkField } from './LinkField.tsx';
import './people.css';

interface HostLinkMoreProps {
  readonly origin: string; // where the room is reached
  readonly code: string;
  readonly hostKey: string;
}

export function HostLinkMore({ origin, code, hostKey }: HostLinkMoreProps) {
  return (
    <details class="options host-more">
      <summary>{say('people.more')}</summary>
      <p class="small">{say('people.hostLink')}</p>
      <LinkField name={say('people.hostLinkName')} url={`${origin}/${code}/host#key=${hostKey}`} />
    </details>
  );
}
