// The button that asks. It says why it cannot, and takes Enter where the round lets it.
import { say } from '../../words/words.ts';
import './asking.css';

interface AskButtonProps {
  readonly words?: string;
  readonly left: number;
  readonly busy: boolean;
  readonly ready: boolean; // there is something to ask
  readonly refused: string | null;
  readonly onAsk: () => void;
}

export function AskButton({ words = say('asking.ask'), left, busy, ready, refused, onAsk }: AskButtonProps) {
  return (
    <div class="ask">
      <button type="button" class="button ask-button" disabled={busy || !ready || left === 0} onClick={onAsk}>
        {busy ? say('asking.asking') : left === 0 ? say('asking.none') : words}
      </button>
      {refused ? (
        <p class="problem" role="alert">
          {refused}
        </p>
      ) : null}
    </div>
  );
}
