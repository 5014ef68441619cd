// Ends the match, after asking.
import { useState } from 'preact/hooks';
import { Confirm } from '../parts/Confirm.tsx';
import { say } from '../words/words.ts';

interface EndMatchProps {
  readonly class: string;
  readonly onEnd: () => void;
}

export function EndMatch({ class: className, onEnd }: EndMatchProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class={className} onClick={() => setAsking(true)}>
        {say('host.end')}
      </button>
      {asking && (
        <Confirm
          title={say('host.confirmEnd.title')}
          body={say('host.confirmEnd.body')}
          yes={say('host.confirmEnd.yes')}
          no={say('host.confirmEnd.no')}
          onYes={onEnd}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
