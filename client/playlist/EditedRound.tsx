// One round in the list of a playlist being made: its name, its form, and the ways to move, double or remove it.
import type { RoundSpec } from '../../shared/rounds.ts';
import { roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';
import { RoundForm } from './RoundForm.tsx';

interface EditedRoundProps {
  readonly spec: RoundSpec;
  readonly index: number;
  readonly count: number;
  readonly isFull: boolean; // no round more fits into the list
  readonly onChange: (spec: RoundSpec) => void;
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** Where the keyboard goes after a change: the round's own line. */
export const focusRound = (index: number): void =>
  document.querySelector<HTMLElement>(`.editor-round:nth-of-type(${index + 1}) summary`)?.focus();

export function EditedRound(props: EditedRoundProps) {
  const { spec, index, count, isFull, onChange, onMove, onDuplicate, onRemove } = props;
  const words = roundWords(spec);
  const n = index + 1;
  const button = (key: 'up' | 'down' | 'copyRound' | 'remove', run: () => void, disabled = false) => (
    <button
      type="button"
      class="button quiet compact"
      disabled={disabled}
      aria-label={say(`editor.${key}Named`, { n })}
      onClick={run}
    >
      {say(`editor.${key}`)}
    </button>
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    onMove(index + step);
  };
  return (
    <li class="editor-round">
      <details>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary takes focus and keys, it is what opens the round */}
        <summary onKeyDown={onKeyDown} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
          <b>
            {n} {words.title}
          </b>{' '}
          <span class="small dim num">
            {[words.model, words.protection, say('briefing.seconds', { count: spec.seconds })]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </summary>
        <RoundForm spec={spec} onChange={onChange} />
      </details>
      <div class="row wrap editor-moves">
        {button('up', () => onMove(index - 1), index === 0)}
        {button('down', () => onMove(index + 1), n === count)}
        {button('copyRound', onDuplicate, isFull)}
        {button('remove', onRemove)}
      </div>
    </li>
  );
}
