// The people of a room, on the phone of whoever runs the game while playing: who is here, and how to remove somebody.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { HostPlayers } from './HostPlayers.tsx';
import '../parts/pace.css';

interface PlayersDialogProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

export function PlayersDialog(props: PlayersDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {say('pace.players')}
      </button>
      {open && <Opened {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({ onClose, ...props }: PlayersDialogProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isSelf = (event: Event) => event.target === dialog.current; // not the question inside
  return (
    <dialog
      ref={dialog}
      class="players-dialog"
      aria-label={say('pace.players')}
      onClose={(event) => isSelf(event) && onClose()}
    >
      <HostPlayers {...props} />
      <button type="button" class="button quiet compact" onClick={() => dialog.current?.close()}>
        {say('pace.close')}
      </button>
    </dialog>
  );
}
