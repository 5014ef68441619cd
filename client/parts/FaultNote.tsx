// The sentence about something that went wrong outside of rendering, over whatever page is shown.

import { fault, hideFaults } from '../fault.ts';
import { say } from '../words/words.ts';
import { ReloadButton } from './Guarded.tsx';
import { Icon } from './Icon.tsx';

export function FaultNote() {
  const told = fault.value;
  return (
    <div role="status" aria-live="polite">
      {told && (
        <div class="banner fault">
          <Icon name="notice" />
          <span>{say(told === 'thrown' ? 'broken.fault' : 'broken.missing')}</span>
          <ReloadButton />
          <button type="button" class="link tiny" onClick={hideFaults}>
            {say('broken.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
