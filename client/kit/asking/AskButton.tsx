// The button that asks, in the Lock bar where there is room for it. It says why it cannot.
import './asking.css';
import { InBar } from '../../parts/BarSlot.tsx';
import { sayAsking } from './words.ts';

interface AskButtonProps {
  readonly words?: string;
  readonly known?: boolean; // this very question has been answered
  readonly left: number;
  readonly busy: boolean;
  readonly ready: boolean; // there is something to ask
  readonly refused: string | null;
  readonly onAsk: () => void;
}

export function AskButton({
  words = sayAsking('ask'),
  known = false,
  left,
  busy,
  ready,
  refused,
  onAsk,
}: AskButtonProps) {
  const idle = left === 0 ? sayAsking('none') : known ? sayAsking('askedHere') : words;
  return (
    <div class="ask">
      <InBar>
        <button
          type="button"
          class="button ask-button"
          disabled={busy || !ready || left === 0}
          onClick={onAsk}
        >
          {busy ? sayAsking('asking') : idle}
        </button>
      </InBar>
      {refused ? (
        <p class="problem" role="alert">
          {refused}
        </p>
      ) : null}
    </div>
  );
}
