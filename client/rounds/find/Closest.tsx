// Who came closest, underlined in red pencil: the one red mark of the projector's reveal.
import { say } from '../../words/words.ts';
import type { FindReveal } from './cast.ts';
import { metresText } from './metres.ts';

interface ClosestProps {
  readonly reveal: FindReveal;
  readonly names: ReadonlyMap<string, string>;
}

export function Closest({ reveal, names }: ClosestProps) {
  const closest = reveal.guesses.reduce<{ player: string; error: number; points: number } | null>(
    (best, { player, error, points }) =>
      error !== null && (!best || error < best.error) ? { player, error, points } : best,
    null,
  );
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
        {say('find.reveal.closestScore', { metres: metresText(closest.error), points: closest.points })}
      </div>
    </div>
  );
}
