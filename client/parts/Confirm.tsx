// A question before something that cannot be undone. The browser's own dialog keeps the focus inside.
import { useEffect, useRef } from 'preact/hooks';

interface ConfirmProps {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo?: () => void; // where both answers do something; Escape does neither
  readonly onClose: () => void;
}

export function Confirm({ title, body, yes, no, onYes, onNo, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="confirm-title">
      <div class="stack">
        <h2 id="confirm-title">{title}</h2>
        <p>{body}</p>
        <div class="row wrap">
          <button
            type="button"
            class="button compact"
            onClick={() => {
              onYes();
              dialog.current?.close();
            }}
          >
            {yes}
          </button>
          <button
            type="button"
            class="button quiet compact"
            onClick={() => {
              dialog.current?.close();
              onNo?.();
            }}
          >
            {no}
          </button>
        </div>
      </div>
    </dialog>
  );
}
