// One of a few: a row of keys, of which one is pressed.
import './promise.css';

interface ChoiceProps<T> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string; readonly spoken?: string }[];
  readonly chosen: T | null;
  readonly open: boolean;
  readonly onChoose: (value: T) => void;
}

export function Choice<T>({ label, options, chosen, open, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="promise-options">
      <legend>{label}</legend>
      <div class="promise-choice">
        {options.map(({ value, words, spoken }) => (
          <button
            key={words}
            type="button"
            aria-pressed={value === chosen}
            aria-label={spoken}
            disabled={!open}
            onClick={() => onChoose(value)}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
