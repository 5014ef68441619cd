// Who sets the pace, as the host chooses it until the start.
import { CHOSEN_PACES } from '../../shared/protocol/pace.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { say } from '../words/words.ts';
import '../parts/pace.css';

interface PaceChoiceProps {
  readonly connection: Connection;
  readonly view: MatchView;
}

/** With the host's own rights, not only standing in for them? */
export const holdsKey = (view: MatchView): boolean =>
  view.isHost && !view.moderates && (view.actingHost === null || view.actingHost !== view.you?.id);

export function PaceChoice({ connection, view }: PaceChoiceProps) {
  const { pace } = view.settings;
  if (pace === 'own' || view.phase.name !== 'lobby' || !holdsKey(view)) return null;
  return (
    <fieldset class="pace">
      <legend class="small dim">{say('pace.title')}</legend>
      <div class="pace-choice">
        {CHOSEN_PACES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="pace"
              value={name}
              checked={name === pace}
              onChange={() => void connection.tell('host.pace', { pace: name })}
            />
            <span>{say(`pace.${name}.name`)}</span>
          </label>
        ))}
      </div>
      <p class="small dim" role="status">
        {say(`pace.${pace}.means`)}
      </p>
    </fieldset>
  );
}
