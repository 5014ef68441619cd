// What a host gives one player, between the two of them: the page may be on a wall.
import { useEffect, useRef } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Person } from '../net/session.ts';
import { ExtraTimeChoice } from '../parts/ExtraTimeChoice.tsx';
import { say } from '../words/words.ts';

interface PersonDialogProps {
  readonly connection: Connection;
  readonly view: MatchView;
  readonly person: Person;
  readonly onClose: () => void;
}

export function PersonDialog({ connection, view, person: { id, name }, onClose }: PersonDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const title = say('extraTime.title', { name });
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={title}>
      <div class="stack">
        <h2>{title}</h2>
        <ExtraTimeChoice
          factor={view.extraTime?.[id] ?? 1}
          legend={title}
          onChoose={(factor) => void connection.tell('host.extraTime', { player: id, factor })}
        />
        <p class="small dim">{say('extraTime.note', { name })}</p>
        <button type="button" class="button quiet compact" onClick={() => dialog.current?.close()}>
          {say('extraTime.close')}
        </button>
      </div>
    </dialog>
  );
}
