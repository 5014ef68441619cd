// One setting of a round as an input. It shows what it is given; whether a new value can be played is its caller's to say.

import { wholeText } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import type { Field } from './fields.ts';
import { fieldWords, valueWords } from './fieldWords.ts';

interface FieldInputProps {
  readonly id: string;
  readonly field: Extract<Field, { kind: 'choice' | 'yes' | 'number' }>;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

export function FieldInput({ id, field, value, onValue }: FieldInputProps) {
  switch (field.kind) {
    case 'choice':
      return (
        <select
          id={id}
          class="field"
          value={String(value)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onValue(field.values.find((each) => String(each) === chosen));
          }}
        >
          {field.values.map((each) => (
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
          min={field.low}
          max={field.high}
          step={field.whole ? 1 : 'any'}
          required={field.empty === 'never'}
          placeholder={field.empty === 'never' ? '' : say('editor.open')}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            if (typed === '') {
              if (field.empty !== 'never') onValue(field.empty === 'null' ? null : undefined);
            } else onValue(Math.min(field.high, Math.max(field.low, Number(typed))));
            if (typeof value === 'number') event.currentTarget.value = String(value);
          }}
        />
      );
  }
}

interface SeveralFieldProps {
  readonly field: Extract<Field, { kind: 'several' }>;
  readonly chosen: readonly number[];
  readonly onValue: (value: readonly number[]) => void;
}

/** One or more of some numbers, kept in the order in which they are offered. */
export function SeveralField({ field, chosen, onValue }: SeveralFieldProps) {
  return (
    <fieldset class="round-several">
      <legend>{fieldWords(field.key)}</legend>
      {field.values.map((each) => {
        const isChosen = chosen.includes(each);
        return (
          <label key={each}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen && chosen.length === 1} // one has to stay
              onChange={() =>
                onValue(field.values.filter((other) => chosen.includes(other) !== (other === each)))
              }
            />
            <span class="num">{wholeText(each)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
