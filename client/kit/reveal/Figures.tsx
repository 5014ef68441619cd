// The figures of a reveal: the reader's own error and points, or what half the room managed, beside not looking.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ScoredGuess } from '../../../shared/protocol/view.ts';
import { metresText } from '../../board/metres.ts';
import { placesOf } from '../placing/cast.ts';
import { sayPlacing } from '../placing/words.ts';
import type { RevealProps } from '../round.ts';
import { BigNumber } from './BigNumber.tsx';
import type { Moment } from './choreography.ts';

interface FiguresProps extends RevealProps<'find'> {
  readonly moment: ReadonlySignal<Moment>;
  readonly own: ScoredGuess | null; // the reader's guess, if it has pins
  readonly children?: ComponentChildren;
}

export function Figures(props: FiguresProps) {
  const { reveal, stage, you, own, moment, children } = props;
  const words = own ? ownWords(props) : roomWords(props);
  const unplaced = own ? props.clue.pins - placesOf(own.guess).length : 0;
  const metres = own?.error ?? reveal.medianError;
  return (
    <div class={`figures ${moment.value.numbers ? 'shown' : 'unshown'}`}>
      <div class="figures-number">
        {you && !own && words !== null ? <p class="figures-none">{sayPlacing('reveal.noGuess')}</p> : null}
        {words !== null && metres !== null ? (
          <BigNumber moment={moment} metres={metres} words={words} />
        ) : (
          <p class="figures-nobody">{sayPlacing('reveal.nobody')}</p>
        )}
        {unplaced > 0 ? (
          <p class="figures-blind">{sayPlacing('reveal.unplaced', { count: unplaced })}</p>
        ) : null}
        {stage === 'phone' ? null : (
          <p class="figures-blind">
            {sayPlacing('reveal.withoutLooking', { metres: metresText(reveal.blindError) })}
          </p>
        )}
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

function ownWords({ clue }: FiguresProps): string {
  return sayPlacing(clue.pins === 1 ? 'reveal.youMissed' : 'reveal.youMissedEach');
}

/** What half the room managed; null when nobody guessed. */
function roomWords({ clue, reveal, names }: FiguresProps): string | null {
  const guessed = reveal.guesses.filter(({ error }) => error !== null);
  const [only] = guessed;
  if (!only) return null;
  if (guessed.length === 1) return sayPlacing('reveal.one', { name: names.get(only.player) ?? '' });
  return sayPlacing(clue.pins === 1 ? 'reveal.half' : 'reveal.halfEach');
}
