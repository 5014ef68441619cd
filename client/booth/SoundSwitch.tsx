// Silences the booth, and says so where a browser keeps it silent until it has been touched.
import { say } from '../words/words.ts';
import type { Sound } from './sound.ts';

export function SoundSwitch({ sound }: { readonly sound: Sound }) {
  const state = sound.state.value;
  // the page's own first touch would unlock the sound just before this press turns it off again
  const alone = (event: Event) => event.stopPropagation();
  return (
    <button
      type="button"
      class="button quiet compact"
      onPointerDown={alone}
      onKeyDown={alone}
      onClick={() => sound.setOn(state !== 'on')}
    >
      {say(`booth.sound.${state}`)}
    </button>
  );
}
