// What is left of a page when something in it throws: one sentence and a way to load it again, in the place of what
// threw and of nothing else. It is tried anew as soon as the game has moved on.
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { forgetThrown } from '../fault.ts';
import { say } from '../words/words.ts';

interface GuardedProps {
  /** What is shown inside; once it changes, that is another thing that may well work. */
  readonly moment: string;
  /** Whether a match goes on around it: then it is said that nothing is lost. */
  readonly inMatch?: boolean;
  /** Something beside the point, of which nothing need be said. */
  readonly isQuiet?: boolean;
  /** Shown under the sentence: what must not go with the rest. */
  readonly kept?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Guarded({ moment, inMatch = true, isQuiet = false, kept, children }: GuardedProps) {
  const [brokenAt, setBrokenAt] = useState<string | null>(null);
  useErrorBoundary((error) => {
    console.error(error);
    setBrokenAt(moment);
  });
  useEffect(forgetThrown, [moment]);
  if (brokenAt !== moment) return <>{children}</>;
  if (isQuiet) return null;
  return (
    <div class="broken" role="alert">
      <p>{say(inMatch ? 'broken.part' : 'broken.page')}</p>
      <ReloadButton />
      <Guarded moment={moment} isQuiet>
        {kept}
      </Guarded>
    </div>
  );
}

export const ReloadButton = () => (
  <button type="button" class="button quiet compact" onClick={() => window.location.reload()}>
    {say('broken.reload')}
  </button>
);
