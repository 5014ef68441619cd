// The reveal of a round about pay, whatever its picture: chart in its rebate, one number, one sentence, one pair.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { RevealView } from '../../../shared/protocol/view.ts';
import { Film } from '../../board/Film.tsx';
import { say } from '../../words/words.ts';
import type { Moment } from '../find/choreography.ts';
import '../find/find.css';
import { Seal } from '../find/RevealBoard.tsx';
import '../find/reveal.css';
import type { Stage } from '../round.ts';
import './company.css';
import { BigSum } from './BigSum.tsx';
import { ClosestSum } from './ClosestSum.tsx';
import { Ghosts } from './Ghosts.tsx';
import { SumStrip } from './SumStrip.tsx';

/** The one number: what it is, and how much. */
export interface Headline {
  readonly words: string;
  readonly dollars: number;
}

interface RevealFrameProps {
  readonly stage: Stage;
  readonly animate: boolean;
  readonly fair: boolean | null;
  readonly moment: ReadonlySignal<Moment>;
  readonly reveal: RevealView;
  readonly names: ReadonlyMap<string, string>;
  readonly player: string | null; // whose guess is told as one's own
  readonly watching: boolean; // nobody's seat: nobody is told that they did not guess
  readonly headline: Headline | null; // null when nobody guessed
  readonly nobody: string; // said then
  readonly plan: string;
  readonly keys: ComponentChildren;
  readonly chart: ComponentChildren;
  readonly story: string;
  readonly more: string; // what is added where there is room to read
  readonly pair: ComponentChildren;
  readonly pairOnPhone?: boolean;
  readonly money: boolean; // the round's errors are dollars: they have a strip and a closest
  readonly aside?: string; // beside the number, e.g. whether the side was right
  readonly children?: ComponentChildren;
}

export function RevealFrame(props: RevealFrameProps) {
  const { stage, moment, reveal, player, headline, children } = props;
  const { numbers, sentence, pair } = moment.value;
  const phone = stage === 'phone';
  const projector = stage === 'projector';
  const own = reveal.guesses.find((scored) => scored.player === player && scored.error !== null) ?? null;
  const text = (
    <p class={`story ${shownIf(sentence)}`} role="status" aria-live="polite">
      {sentence ? (projector ? props.story : `${props.story} ${props.more}`) : ''}
    </p>
  );
  const room = props.money && headline !== null;
  return (
    <div
      class={`find-reveal company-reveal stage-${stage}${props.animate ? ' lights' : ''}`}
      data-theme="dark"
    >
      <div class="find-board">
        <Film
          stage={stage}
          top={<b>{props.plan}</b>}
          bottom={
            <>
              <span class="rim-signs">{props.keys}</span>
              <Seal fair={props.fair} />
            </>
          }
        >
          {props.chart}
        </Film>
        {phone ? null : text}
      </div>
      <div class="find-side">
        <Figures {...props} points={own?.points ?? null} />
        {room ? (
          <div class={shownIf(numbers)}>
            {projector ? (
              <ClosestSum reveal={reveal} names={props.names} />
            ) : (
              <SumStrip reveal={reveal} player={own?.player ?? null} />
            )}
          </div>
        ) : null}
        {props.money ? <Ghosts reveal={reveal} moment={moment} /> : null}
        {phone ? text : <div class="find-grow" />}
        {phone && !props.pairOnPhone ? null : <div class={shownIf(pair)}>{props.pair}</div>}
        {projector ? children : null}
      </div>
    </div>
  );
}

/** The number, what stands beside it, and one's own points. */
function Figures(props: RevealFrameProps & { readonly points: number | null }) {
  const { stage, moment, headline, points, children } = props;
  return (
    <div class={`figures ${shownIf(moment.value.numbers)}`}>
      <div class="figures-number">
        {!props.watching && points === null && headline ? (
          <p class="figures-none">{say('company.reveal.noGuess')}</p>
        ) : null}
        {headline ? <BigSum moment={moment} {...headline} /> : <p class="figures-nobody">{props.nobody}</p>}
        {props.aside ? <p class="figures-blind">{props.aside}</p> : null}
      </div>
      {stage === 'projector' ? null : (
        <div class="figures-points">
          {points === null ? null : <b>{say('find.reveal.points', { points })}</b>}
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}

const shownIf = (now: boolean) => (now ? 'shown' : 'unshown');
