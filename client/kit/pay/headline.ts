// The one number of a reveal about pay: the reader's own error, or what half the room managed. Pure.
import type { RevealView } from '../../../shared/protocol/view.ts';
import type { Headline } from './RevealFrame.tsx';
import { sayCompany } from './words.ts';

/** Null when nobody guessed. `each`: the error is a mean over several people. */
export function headlineOf(
  reveal: RevealView,
  player: string | null,
  names: ReadonlyMap<string, string>,
  each: boolean,
): Headline | null {
  const guessed = reveal.guesses.filter(({ error }) => error !== null);
  const own = guessed.find((scored) => scored.player === player)?.error ?? null;
  if (own !== null) {
    return { dollars: own, words: sayCompany(each ? 'reveal.youMissedEach' : 'reveal.youMissed') };
  }
  const [only] = guessed;
  if (!only || reveal.medianError === null) return null;
  if (guessed.length === 1) {
    return {
      dollars: reveal.medianError,
      words: sayCompany('reveal.one', { name: names.get(only.player) ?? '' }),
    };
  }
  return {
    dollars: reveal.medianError,
    words: sayCompany(each ? 'reveal.halfEach' : 'reveal.half'),
  };
}

/** Below this share of the blind error saved, the room did no better than not looking. */
const HELPLESS = 0.1;

/** How much better half the room did than not looking: 1 − median ÷ blind. Null when nobody guessed. */
export function betterOf({ medianError, blindError }: RevealView): number | null {
  return medianError === null ? null : 1 - medianError / blindError;
}

/** True where neither the middle nor the mean of the room beat not looking. */
export function isHelpless(reveal: RevealView): boolean {
  return Math.max(reveal.leakage ?? 0, betterOf(reveal) ?? 0) < HELPLESS;
}
