// Before a booth starts over by itself: a question over everything, half a minute long. Any touch is a yes.
import { say } from '../words/words.ts';

export function StillThere({ seconds }: { readonly seconds: number }) {
  return (
    <div class="still-there" role="alertdialog" aria-modal="true" aria-labelledby="still-there">
      <h2 id="still-there">{say('booth.stillThere')}</h2>
      <p class="still-there-seconds num" aria-hidden="true" translate={false}>
        {seconds}
      </p>
      <p>{say('booth.idle', { count: seconds })}</p>
      <button type="button" class="button primary">
        {say('booth.stay')}
      </button>
    </div>
  );
}
