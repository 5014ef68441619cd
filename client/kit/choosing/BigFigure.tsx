// The one number of a reveal without a map, in words of the round's own: the reader's, or what half the room managed.
import type { ComponentChildren } from 'preact';
import type { OwnSeat, RevealView } from '../../../shared/protocol/view.ts';
import type { Stage } from '../../stage.ts';
import './promise.css';
import { sayAsking } from '../asking/words.ts';
import { sayPlacing } from '../placing/words.ts';

interface BigFigureProps {
  readonly reveal: RevealView;
  readonly stage: Stage;
  readonly you: OwnSeat | null;
  readonly shown: boolean;
  readonly label: string; // what the number is
  readonly value: string | null; // null: nobody guessed
  readonly unit: string;
  readonly below?: string; // what not looking would have brought
  readonly children?: ComponentChildren; // own rank
}

export function BigFigure({
  reveal,
  stage,
  you,
  shown,
  label,
  value,
  unit,
  below,
  children,
}: BigFigureProps) {
  const own = reveal.guesses.find(({ player }) => player === you?.id);
  return (
    <div class={`figures ${shown ? 'shown' : 'unshown'}`}>
      <div class="figures-number">
        {value === null ? (
          <p class="figures-nobody">{sayAsking('nobody')}</p>
        ) : (
          <>
            <div class="big-words">{label}</div>
            <div class="big-number promise-number">
              {value}
              <span class="big-unit">{unit}</span>
            </div>
          </>
        )}
        {below ? <p class="figures-blind">{below}</p> : null}
      </div>
      {stage === 'projector' ? null : (
        <div class="figures-points">
          {own ? <b>{sayPlacing('reveal.points', { points: own.points })}</b> : null}
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}
