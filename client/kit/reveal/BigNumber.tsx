// The one number of a reveal: the reader's own error, or what half the room managed. It counts up, then stands.
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { metresText } from '../../board/metres.ts';
import { say } from '../../words/words.ts';
import type { Moment } from './choreography.ts';

interface BigNumberProps {
  readonly moment: ReadonlySignal<Moment>;
  readonly metres: number;
  readonly words: string; // what the number is
}

export function BigNumber({ moment, metres, words }: BigNumberProps) {
  const digits = metresText(metres).split('.')[1]?.length ?? 0;
  const shown = useComputed(() => (metres * moment.value.counted).toFixed(digits));
  return (
    <div>
      <div class="big-words">{words}</div>
      <div
        class="big-number"
        aria-label={say('find.reveal.metres', { metres: metresText(metres) })}
        role="img"
      >
        {shown}
        <span class="big-unit"> {say('find.reveal.unit')}</span>
      </div>
    </div>
  );
}
