// What the lines and ticks of a chart of pay mean.

import { sayCompany } from '../../kit/pay/words.ts';
import type { Stage } from '../../stage.ts';
import { sayLine } from './words.ts';

export function LineKeys({ stage, rug }: { readonly stage: Stage; readonly rug: boolean }) {
  return (
    <span class="company-keys">
      <span>
        <i class="rim-line rim-men" />
        {sayCompany('men')}
      </span>
      <span>
        <i class="rim-line rim-women" />
        {sayCompany('women')}
      </span>
      {rug && stage !== 'phone' ? <span>{`| ${sayLine('rug')}`}</span> : null}
    </span>
  );
}
