// The way back to earlier reveals, on all screens at once, and to where the match is.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { Icon } from '../parts/Icon.tsx';
import { say } from '../words/words.ts';

interface LookBackProps {
  readonly connection: Connection;
  readonly view: MatchView;
}

/** The round whose reveal was the last before what is shown now; null where there is none. */
function lastRevealed({ phase, rounds, lookingBack }: MatchView): number | null {
  if (phase.name === 'lobby' || phase.name === 'guessing' || lookingBack !== null) return null;
  const before = phase.name === 'reveal' ? phase.round : rounds.length;
  const revealed = [...rounds.keys()].filter((index) => index < before && rounds[index]?.played === 'yes');
  return revealed.at(-1) ?? null;
}

export function LastReveal({
  connection,
  view,
  class: className,
}: LookBackProps & { readonly class: string }) {
  const round = lastRevealed(view);
  if (round === null) return null;
  return (
    <button type="button" class={className} onClick={() => void connection.tell('host.lookBack', { round })}>
      {say('host.back.last')}
    </button>
  );
}

interface AloneProps extends LookBackProps {
  readonly round: number;
  readonly onClose: () => void;
}

/** Under a reveal that only this host sees. */
export function SeenAlone({ connection, view, round, onClose }: AloneProps) {
  const quiet = { type: 'button', class: 'button quiet compact' } as const;
  const canShow = view.phase.name !== 'guessing' && view.phase.name !== 'lobby';
  const showAll = () => {
    onClose();
    void connection.tell('host.lookBack', { round });
  };
  return (
    <div class="seen-alone" role="status">
      <p class="small">{say('host.back.alone', { n: round + 1 })}</p>
      <div class="host-buttons">
        {canShow && (
          <button {...quiet} onClick={showAll}>
            {say('host.back.showAll')}
          </button>
        )}
        <button {...quiet} onClick={onClose}>
          {say('host.back.close')}
        </button>
      </div>
    </div>
  );
}

/** What *Next* does while all screens show an earlier reveal. */
export function BackToNow({
  connection,
  view,
  class: className,
}: LookBackProps & { readonly class: string }) {
  return (
    <button
      type="button"
      class={className}
      onClick={() => void connection.tell('host.lookBack', { round: null })}
    >
      <Icon name="next" />
      {say(`host.back.to.${view.lookingBack ?? 'standings'}`)}
    </button>
  );
}
