// The sentence about something that went wrong outside of rendering, over whatever page is shown.

import { fault, forgetFault } from '../fault.ts';
import { say } from '../words/words.ts';
import { ReloadButton } from './Guarded.tsx';
import { Icon } from './Icon.tsx';

export function FaultNote() {
  return (
    <div role="status" aria-live="polite">
      {fault.value && (
        <div class="banner fault">
          <Icon name="notice" />
          <span>{say('broken.fault')}</span>
          <ReloadButton />
          <button type="button" class="link tiny" onClick={forgetFault}>
            {say('broken.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
