// What the lines and ticks of a chart of pay mean.

import type { Stage } from '../../stage.ts';
import { say } from '../../words/words.ts';

export function LineKeys({ stage, rug }: { readonly stage: Stage; readonly rug: boolean }) {
  return (
    <span class="company-keys">
      <span>
        <i class="rim-line rim-men" />
        {say('company.men')}
      </span>
      <span>
        <i class="rim-line rim-women" />
        {say('company.women')}
      </span>
      {rug && stage !== 'phone' ? <span>{`| ${say('company.line.rug')}`}</span> : null}
    </span>
  );
}
