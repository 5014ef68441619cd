// Gets others in: the phone's own share sheet where there is one, the link, the QR code. Only ever the link to join.
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../parts/copying.ts';
import { spokenHost, useJoinUrl } from '../parts/joinAddress.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { say } from '../words/words.ts';
import { LinkField } from './LinkField.tsx';
import './people.css';

interface InviteProps {
  readonly code: string;
  readonly quiet?: boolean; // where another button is the one to press
}

export function Invite({ code, quiet = false }: InviteProps) {
  const url = useJoinUrl(code);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const canShare = 'share' in navigator; // not on plain-http pages
  const invite = async () => {
    if (!canShare) return setOpen(true);
    try {
      await navigator.share({ title: say('page.name'), text: say('people.shareText', { code }), url });
    } catch (error) {
      // closing the sheet is no failure
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOpen(true);
    }
  };
  const copy = async () => {
    if (await copyText(url)) setSaid(say('people.copiedLink', { address: `${spokenHost(url)}/${code}` }));
    else setOpen(true); // there the link can be marked by hand
  };
  return (
    <div class={`invite ${canShare ? 'three' : ''}`}>
      <button type="button" class={`button ${quiet ? 'quiet' : ''}`} onClick={() => void invite()}>
        <ShareSign />
        {say('people.invite')}
      </button>
      <button type="button" class="button quiet" onClick={() => void copy()}>
        {say('people.copyLink')}
      </button>
      {canShare && (
        <button type="button" class="button quiet" onClick={() => setOpen(true)}>
          {say('people.qr')}
        </button>
      )}
      <p class="small dim link-said" role="status">
        {said}
      </p>
      {isOpen && <InviteDialog code={code} url={url} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface InviteDialogProps {
  readonly code: string;
  readonly url: string;
  readonly onClose: () => void;
}

function InviteDialog({ code, url, onClose }: InviteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="invite-dialog" onClose={onClose} aria-labelledby="invite-title">
      <div class="stack">
        <h2 id="invite-title">{say('people.inviteTitle')}</h2>
        <div class="invite-scan">
          <QrCode url={url} />
          <p class="small">
            <span class="dim">{say('people.orType', { host: spokenHost(url) })}</span>
            <b class="code">{code}</b>
          </p>
        </div>
        <LinkField name={say('people.joinLink')} url={url} />
        <button type="button" class="button quiet compact" onClick={() => dialog.current?.close()}>
          {say('people.close')}
        </button>
      </div>
    </dialog>
  );
}

function ShareSign() {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      aria-hidden="true"
    >
      <path d="M12 15V3M7 8l5-5 5 5M5 11v10h14V11" />
    </svg>
  );
}
