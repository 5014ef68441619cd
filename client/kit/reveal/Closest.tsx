// Who came closest, underlined in red pencil: the one red mark of the projector's reveal.
import type { RevealView } from '../../../shared/protocol/view.ts';
import { sayPlacing } from '../placing/words.ts';

interface ClosestProps {
  readonly reveal: Pick<RevealView, 'guesses'>;
  readonly names: ReadonlyMap<string, string>;
  /** How close, as people read it. */
  readonly scoreWords: (error: number, points: number) => string;
  readonly label?: string;
}

export function Closest({ reveal, names, scoreWords, label = sayPlacing('reveal.closest') }: ClosestProps) {
  const [closest] = reveal.guesses
    .flatMap(({ player, error, points }) => (error === null ? [] : [{ player, error, points }]))
    .sort((a, b) => a.error - b.error);
  if (!closest) return null;
  return (
    <div class="closest">
      <div class="closest-label">{label}</div>
      <div class="closest-name">
        {names.get(closest.player) ?? ''}
        <svg viewBox="0 0 100 14" preserveAspectRatio="none" fill="none" aria-hidden="true">
          <path d="M1 8C30 3 66 3 103 5" stroke="var(--mark-you)" vector-effect="non-scaling-stroke" />
        </svg>
      </div>
      <div class="closest-score">{scoreWords(closest.error, closest.points)}</div>
    </div>
  );
}
