// A link to take along: a field that marks itself, and a button that copies it and says whether that worked.
import { useRef, useState } from 'preact/hooks';
import { copyText } from '../parts/copying.ts';
import { say } from '../words/words.ts';

interface LinkFieldProps {
  readonly name: string; // what the link is, for whoever cannot see it
  readonly url: string;
}

export function LinkField({ name, url }: LinkFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const copied = await copyText(url, field.current?.parentElement ?? undefined);
    setSaid(say(copied ? 'people.copied' : 'people.copyByHand'));
    if (!copied) field.current?.select();
  };
  return (
    <div class="stack">
      <div class="row link-field">
        <input
          ref={field}
          class="field"
          aria-label={name}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button compact" onClick={() => void copy()}>
          {say('people.copy')}
        </button>
      </div>
      <p class="small dim link-said" role="status">
        {said}
      </p>
    </div>
  );
}
