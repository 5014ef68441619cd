// What the lines and dots of the insider's chart mean.
import { MarkerSign } from '../../board/MarkerSign.tsx';
import type { Stage } from '../../stage.ts';
import { say } from '../../words/words.ts';

export function InsiderKeys({ stage, yours }: { readonly stage: Stage; readonly yours: boolean }) {
  return (
    <span class="company-keys">
      <span>
        <i class="rim-line rim-dashed" />
        {say('company.insider.published')}
      </span>
      {yours ? (
        <span>
          <i class="rim-line rim-men" />
          {say('company.insider.yours')}
        </span>
      ) : null}
      {stage === 'phone' ? null : (
        <span class="rim-key">
          <MarkerSign marker="amber" side="1.1em" />
          {say('company.insider.known')}
        </span>
      )}
    </span>
  );
}
