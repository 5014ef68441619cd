// How much time one player has, to be chosen from three.
import { useEffect, useState } from 'preact/hooks';
import { EXTRA_TIMES, type ExtraTime } from '../../shared/protocol/extraTime.ts';
import { say } from '../words/words.ts';

interface ExtraTimeChoiceProps {
  readonly factor: ExtraTime;
  readonly legend: string;
  readonly onChoose: (factor: ExtraTime) => void;
}

const KEYS = { 1: 'x1', 1.5: 'x15', 2: 'x2' } as const;

/** What was chosen stands at once; the server's word follows. */
export function ExtraTimeChoice({ factor, legend, onChoose }: ExtraTimeChoiceProps) {
  const [chosen, setChosen] = useState(factor);
  useEffect(() => setChosen(factor), [factor]);
  const choose = (each: ExtraTime) => {
    setChosen(each);
    onChoose(each);
  };
  return (
    <fieldset class="chooser">
      <legend class="hidden">{legend}</legend>
      {EXTRA_TIMES.map((each) => (
        <label key={each} class="choice">
          <input type="radio" name="extra-time" checked={each === chosen} onChange={() => choose(each)} />
          <span class="choice-words">{say(`extraTime.factor.${KEYS[each]}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
