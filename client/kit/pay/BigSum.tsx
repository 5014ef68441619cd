// The one number of a reveal, in dollars. It counts up, then stands.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Moment } from '../reveal/choreography.ts';
import { bigSumText, sumText } from './money.ts';

interface BigSumProps {
  readonly moment: ReadonlySignal<Moment>;
  readonly dollars: number;
  readonly words: string; // what the number is
}

export function BigSum({ moment, dollars, words }: BigSumProps) {
  const shown = useComputed(() => bigSumText(Math.round(dollars * moment.value.counted)));
  return (
    <div>
      <div class="big-words">{words}</div>
      <div class="big-number" role="img" aria-label={sumText(dollars)}>
        {shown}
      </div>
    </div>
  );
}
