// Who did best, underlined in red pencil: the one red mark of the projector's reveal.
import type { RevealView } from '../../../shared/protocol/view.ts';
import { sayPlacing } from '../placing/words.ts';
import { bestOf, sharedNames } from './bestOf.ts';

interface BestProps {
  readonly reveal: Pick<RevealView, 'guesses'>;
  readonly names: ReadonlyMap<string, string>;
  /** How well, as people read it. */
  readonly scoreWords: (error: number, points: number) => string;
  readonly label?: string;
}

export function Best({ reveal, names, scoreWords, label = sayPlacing('reveal.best') }: BestProps) {
  const best = bestOf(reveal.guesses);
  if (!best) return null;
  const { named, more } = sharedNames(best.players.map((player) => names.get(player) ?? ''));
  return (
    <div class="best">
      <div class="best-label">{label}</div>
      <div class="best-name">
        {more > 0 ? sayPlacing('reveal.bestMore', { names: named, count: more }) : named}
        <svg viewBox="0 0 100 14" preserveAspectRatio="none" fill="none" aria-hidden="true">
          <path d="M1 8C30 3 66 3 103 5" stroke="var(--mark-you)" vector-effect="non-scaling-stroke" />
        </svg>
      </div>
      <div class="best-score">{scoreWords(best.error, best.points)}</div>
    </div>
  );
}
