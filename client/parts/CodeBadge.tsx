// Address, code and QR, small: on every projector page after the lobby, so that late people can still join.
import { say } from '../words/words.ts';
import { Guarded } from './Guarded.tsx';
import { spokenHost, useJoinUrl } from './joinAddress.ts';
import { QrCode } from './QrCode.tsx';

export function CodeBadge({ code }: { readonly code: string }) {
  const url = useJoinUrl(code);
  return (
    <div class="badge">
      <div class="end">
        <div class="dim badge-host">
          <span class="hidden">{say('screen.join')} </span>
          {spokenHost(url)}
        </div>
        <div class="code badge-code" translate={false}>
          {code}
        </div>
      </div>
      <Guarded moment={url} isQuiet>
        <QrCode url={url} />
      </Guarded>
    </div>
  );
}
