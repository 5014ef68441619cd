// One setting of a round as an input. It shows what it is given; whether a new value can be played is its caller's to say.

import { wholeText } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { fieldWords, valueWords } from './fieldWords.ts';
import type { Input } from './inputs.ts';

interface FormInputProps {
  readonly id: string;
  readonly input: Extract<Input, { kind: 'choice' | 'yes' | 'number' }>;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

export function FormInput({ id, input, value, onValue }: FormInputProps) {
  switch (input.kind) {
    case 'choice':
      return (
        <select
          id={id}
          class="field"
          value={String(value)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onValue(input.values.find((each) => String(each) === chosen));
          }}
        >
          {input.values.map((each) => (
            <option key={each} value={String(each)}>
              {valueWords(String(each))}
            </option>
          ))}
        </select>
      );
    case 'yes':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onValue(event.currentTarget.checked)}
        />
      );
    case 'number':
      return (
        <input
          id={id}
          class="field"
          type="number"
          inputmode="decimal"
          min={input.low}
          max={input.high}
          step={input.whole ? 1 : 'any'}
          required={input.empty === 'never'}
          placeholder={input.empty === 'never' ? '' : say('editor.open')}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            if (typed === '') {
              if (input.empty !== 'never') onValue(input.empty === 'null' ? null : undefined);
            } else onValue(Math.min(input.high, Math.max(input.low, Number(typed))));
            if (typeof value === 'number') event.currentTarget.value = String(value);
          }}
        />
      );
  }
}

interface SeveralInputProps {
  readonly input: Extract<Input, { kind: 'several' }>;
  readonly chosen: readonly number[];
  readonly onValue: (value: readonly number[]) => void;
}

/** One or more of some numbers, kept in the order in which they are offered. */
export function SeveralInput({ input, chosen, onValue }: SeveralInputProps) {
  return (
    <fieldset class="round-several">
      <legend>{fieldWords(input.key)}</legend>
      {input.values.map((each) => {
        const isChosen = chosen.includes(each);
        return (
          <label key={each}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen && chosen.length === 1} // one has to stay
              onChange={() =>
                onValue(input.values.filter((other) => chosen.includes(other) !== (other === each)))
              }
            />
            <span class="num">{wholeText(each)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
