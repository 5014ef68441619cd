// The one number of a reveal: the reader's own error, or what half the room managed. It counts up, then stands.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { metresDecimals, metresText } from '../../board/metres.ts';
import { decimalText } from '../../words/numbers.ts';
import { sayPlacing } from '../placing/words.ts';
import type { Moment } from './choreography.ts';

interface BigNumberProps {
  readonly moment: ReadonlySignal<Moment>;
  readonly metres: number;
  readonly words: string; // what the number is
}

const LONG_FROM_M = 1_000; // four digits and a comma: drawn smaller where the column is narrow

export function BigNumber({ moment, metres, words }: BigNumberProps) {
  const digits = metresDecimals(metres);
  const shown = useComputed(() => decimalText(metres * moment.value.counted, digits));
  return (
    <div>
      <div class="big-words">{words}</div>
      <div
        class={`big-number${metres >= LONG_FROM_M ? ' big-number-long' : ''}`}
        aria-label={sayPlacing('reveal.metres', { metres: metresText(metres) })}
        role="img"
      >
        {shown}
        <span class="big-unit"> {sayPlacing('reveal.unit')}</span>
      </div>
    </div>
  );
}
