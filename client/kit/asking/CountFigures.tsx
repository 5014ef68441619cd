// The one number of a reveal where answers are right or wrong: how many of how many, of the reader or of the room.
import type { ComponentChildren } from 'preact';
import type { OwnSeat, RevealView } from '../../../shared/protocol/view.ts';
import type { Stage } from '../../stage.ts';
import { Best } from '../reveal/Best.tsx';
import './asking.css';
import { sayPlacing } from '../placing/words.ts';
import { sayAsking } from './words.ts';

interface CountFiguresProps {
  readonly reveal: RevealView;
  readonly all: number; // digits, squares
  readonly stage: Stage;
  readonly you: OwnSeat | null;
  readonly names: ReadonlyMap<string, string>;
  readonly shown: boolean;
  readonly children?: ComponentChildren;
}

export const rightOf = (error: number, all: number): number => Math.round(all * (1 - error));

export function CountFigures({ reveal, all, stage, you, names, shown, children }: CountFiguresProps) {
  const mine = reveal.guesses.find(({ player }) => player === you?.id);
  const own = mine && mine.error !== null ? mine : null;
  const error = own?.error ?? reveal.medianError;
  const words = own ? sayAsking('yourRight') : sayAsking('half');
  return (
    <div class={`figures ${shown ? 'shown' : 'unshown'}`}>
      <div class="figures-number">
        {you && !own ? <p class="figures-none">{sayAsking('noGuess')}</p> : null}
        {error === null ? (
          <p class="figures-nobody">{sayAsking('nobody')}</p>
        ) : (
          <>
            <div class="big-words">{words}</div>
            <div class="big-number count-number">
              {rightOf(error, all)}
              <span class="big-unit">{` / ${all}`}</span>
            </div>
          </>
        )}
        {stage === 'projector' ? (
          <Best
            reveal={reveal}
            names={names}
            label={sayAsking('best')}
            scoreWords={(wrong) => sayAsking('right', { right: rightOf(wrong, all), all })}
          />
        ) : null}
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
