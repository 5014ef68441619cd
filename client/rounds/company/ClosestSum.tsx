// Who came closest, underlined in red pencil: the one red mark of the projector's reveal.
import type { RevealView } from '../../../shared/protocol/view.ts';
import { say } from '../../words/words.ts';
import { sumText } from './money.ts';

interface ClosestSumProps {
  readonly reveal: RevealView;
  readonly names: ReadonlyMap<string, string>;
}

export function ClosestSum({ reveal, names }: ClosestSumProps) {
  const guessed = reveal.guesses.flatMap(({ player, error, points }) =>
    error === null ? [] : [{ player, error, points }],
  );
  const [closest] = guessed.toSorted((a, b) => a.error - b.error);
  if (!closest) return null;
  return (
    <div class="closest">
      <div class="closest-label">{say('find.reveal.closest')}</div>
      <div class="closest-name">
        {names.get(closest.player) ?? ''}
        <svg viewBox="0 0 100 14" preserveAspectRatio="none" fill="none" aria-hidden="true">
          <path d="M1 8C30 3 66 3 103 5" stroke="var(--mark-you)" vector-effect="non-scaling-stroke" />
        </svg>
      </div>
      <div class="closest-score">
        {say('company.reveal.closestScore', { sum: sumText(closest.error), points: closest.points })}
      </div>
    </div>
  );
}
