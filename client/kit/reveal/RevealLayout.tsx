// Where the parts of every reveal stand: the picture, the one number, the one sentence, and what adds to them.
// On a phone, upright or on its side, the sentence comes before what adds to it, so that nobody has to scroll for the point.
import type { ComponentChildren } from 'preact';
import { isInHand } from '../../inHand.ts';
import type { Stage } from '../../stage.ts';
import '../placing/find.css';
import './reveal.css';

interface RevealLayoutProps {
  readonly kind?: string; // a class of the round's own
  readonly stage: Stage;
  readonly animate: boolean;
  readonly picture: ComponentChildren;
  readonly story: string; // empty until it is to be read
  readonly figures: ComponentChildren; // the one number, and on a phone all that stands before the sentence
  readonly beside?: ComponentChildren; // what adds to it: below the number, on a phone below the sentence
  readonly pair?: ComponentChildren; // at the foot of the column
  readonly children?: ComponentChildren; // of the surrounding screen, on the projector
}

/** More characters than two lines of large print hold on a wall. */
const LONG = 90;

export function RevealLayout(props: RevealLayoutProps) {
  const { kind = '', stage, animate, story } = props;
  const phone = isInHand(stage);
  const text = (
    <p
      class={`story ${story.length > LONG ? 'story-long' : ''} ${shownIf(story !== '')}`}
      role="status"
      aria-live="polite"
    >
      {story}
    </p>
  );
  return (
    <div class={`find-reveal ${kind} stage-${stage}${animate ? ' lights' : ''}`} data-theme="dark">
      <div class="find-board">
        {props.picture}
        {phone ? null : text}
      </div>
      <div class="find-side">
        <div class="find-told">
          {props.figures}
          {phone ? text : null}
          {props.beside}
          {phone ? null : <div class="find-grow" />}
          {props.pair}
        </div>
        {stage === 'projector' ? props.children : null}
      </div>
    </div>
  );
}

/** The class of what is there from the beginning but not to be seen before its moment: nothing jumps. */
export const shownIf = (now: boolean): string => (now ? 'shown' : 'unshown');
