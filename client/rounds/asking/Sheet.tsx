// How rounds without a map are laid out at the reveal: a picture in its rebate, beside or above figures and a sentence.
import type { ComponentChildren } from 'preact';
import { Film } from '../../board/Film.tsx';
import { say } from '../../words/words.ts';
import '../find/find.css';
import '../find/reveal.css';
import type { Stage } from '../round.ts';
import './asking.css';

interface SheetProps {
  readonly stage: Stage;
  readonly animate: boolean;
  readonly fair: boolean | null;
  readonly top: ComponentChildren; // of the rebate
  readonly picture: ComponentChildren;
  readonly figures: ComponentChildren;
  readonly story: string; // empty until it is to be read
  readonly children?: ComponentChildren; // of the surrounding screen, on the projector
}

export function Sheet({ stage, animate, fair, top, picture, figures, story, children }: SheetProps) {
  const text = (
    <p class={`story ${story ? 'shown' : 'unshown'}`} role="status" aria-live="polite">
      {story}
    </p>
  );
  return (
    <div class={`find-reveal sheet stage-${stage}${animate ? ' lights' : ''}`} data-theme="dark">
      <div class="find-board">
        <Film stage={stage} top={top} bottom={<Seal fair={fair} />}>
          {picture}
        </Film>
        {stage === 'phone' ? null : text}
      </div>
      <div class="find-side">
        {figures}
        {stage === 'phone' ? text : <div class="find-grow" />}
        {stage === 'projector' ? children : null}
      </div>
    </div>
  );
}

/** Whether the truth is the one that was sealed before the round, in words. */
function Seal({ fair }: { readonly fair: boolean | null }) {
  if (fair === null) return <span />;
  return (
    <>
      <span />
      <span class="rim-key rim-keep">{say(fair ? 'asking.fair' : 'asking.unfair')}</span>
    </>
  );
}
