// One of a few: native radio buttons drawn as a row of keys, so that arrow keys and screen readers just work.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<T> {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly refused?: string; // why it cannot be chosen now
}

interface ChoiceProps<T> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly columns: number;
  readonly onChoose: (value: T) => void;
  readonly quiet?: boolean; // the label is for screen readers only
}

export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { label, options, value, columns, onChoose, quiet } = props;
  const name = useId();
  return (
    <fieldset class="sandbox-choice">
      <legend class={quiet ? 'hidden' : 'sandbox-label'}>{label}</legend>
      <div class="sandbox-choice-keys" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {options.map((option) => (
          <label
            key={option.value}
            class={`sandbox-choice-key${option.value === value ? ' sandbox-choice-on' : ''}${option.refused ? ' sandbox-choice-refused' : ''}`}
            title={option.refused}
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.refused !== undefined}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
