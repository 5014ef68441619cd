// What the lines and dots of the insider's chart mean.
import { MarkerSign } from '../../board/MarkerSign.tsx';
import type { Stage } from '../../stage.ts';
import { sayInsider } from './words.ts';

export function InsiderKeys({ stage, yours }: { readonly stage: Stage; readonly yours: boolean }) {
  return (
    <span class="company-keys">
      <span>
        <i class="rim-line rim-dashed" />
        {sayInsider('published')}
      </span>
      {yours ? (
        <span>
          <i class="rim-line rim-men" />
          {sayInsider('yours')}
        </span>
      ) : null}
      {stage === 'phone' ? null : (
        <span class="rim-key">
          <MarkerSign marker="amber" side="1.1em" />
          {sayInsider('known')}
        </span>
      )}
    </span>
  );
}
