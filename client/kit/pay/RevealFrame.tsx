// The reveal of a round about pay, whatever its picture: chart in its rebate, one number, one sentence, one pair.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { OwnSeat, RevealView } from '../../../shared/protocol/view.ts';
import { Film } from '../../board/Film.tsx';
import type { Stage } from '../../stage.ts';
import { Ghosts } from '../asking/Ghosts.tsx';
import { type GhostNames, lookerNames } from '../asking/ghostNames.ts';
import { Best } from '../reveal/Best.tsx';
import type { Moment } from '../reveal/choreography.ts';
import { RevealLayout, shownIf } from '../reveal/RevealLayout.tsx';
import { Seal } from '../reveal/Seal.tsx';
import './company.css';
import { sayPlacing } from '../placing/words.ts';
import { BigSum } from './BigSum.tsx';
import { sumText } from './money.ts';
import { SumStrip } from './SumStrip.tsx';
import { sayCompany } from './words.ts';

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
  readonly you: OwnSeat | null; // null: nobody's seat, and nobody is told that they did not guess
  readonly headline: Headline | null; // null when nobody guessed
  readonly nobody?: string; // said then
  readonly plan: string;
  readonly keys: ComponentChildren;
  readonly chart: ComponentChildren;
  readonly story: string;
  readonly more: string; // what is added where there is room to read
  readonly pair: ComponentChildren;
  readonly pairOnPhone?: boolean;
  readonly money: boolean; // the round's errors are dollars: they have a strip and a closest
  readonly ghosts?: GhostNames; // where they do not look at a picture
  readonly aside?: string; // beside the number, e.g. whether the side was right
  readonly children?: ComponentChildren;
}

export function RevealFrame(props: RevealFrameProps) {
  const { stage, moment, reveal, you, headline } = props;
  const { numbers, sentence, pair } = moment.value;
  const phone = stage === 'phone';
  const projector = stage === 'projector';
  const own = reveal.guesses.find(({ player, error }) => player === you?.id && error !== null) ?? null;
  return (
    <RevealLayout
      kind="company-reveal"
      stage={stage}
      animate={props.animate}
      picture={
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
      }
      story={sentence ? (projector ? props.story : `${props.story} ${props.more}`) : ''}
      figures={<Figures {...props} points={own?.points ?? null} />}
      beside={
        props.money ? (
          <>
            {headline ? (
              <div class={shownIf(numbers)}>
                {projector ? (
                  <Best
                    reveal={reveal}
                    names={props.names}
                    scoreWords={(dollars, points) =>
                      sayCompany('reveal.bestScore', { sum: sumText(dollars), points })
                    }
                  />
                ) : (
                  <SumStrip reveal={reveal} player={own?.player ?? null} />
                )}
              </div>
            ) : null}
            <div class={shownIf(numbers)}>
              <Ghosts reveal={reveal} errorWords={sumText} names={props.ghosts ?? lookerNames()} />
            </div>
          </>
        ) : null
      }
      pair={phone && !props.pairOnPhone ? null : <div class={shownIf(pair)}>{props.pair}</div>}
    >
      {props.children}
    </RevealLayout>
  );
}

/** The number, what stands beside it, and one's own points. */
function Figures(props: RevealFrameProps & { readonly points: number | null }) {
  const { stage, moment, headline, points, you, nobody = sayCompany('reveal.nobody'), children } = props;
  return (
    <div class={`figures ${shownIf(moment.value.numbers)}`}>
      <div class="figures-number">
        {you && points === null && headline ? (
          <p class="figures-none">{sayCompany('reveal.noGuess')}</p>
        ) : null}
        {headline ? <BigSum moment={moment} {...headline} /> : <p class="figures-nobody">{nobody}</p>}
        {props.aside ? <p class="figures-blind">{props.aside}</p> : null}
      </div>
      {stage === 'projector' ? null : (
        <div class="figures-points">
          {points === null ? null : <b>{sayPlacing('reveal.points', { points })}</b>}
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}
