// Phones by how they are held: what a round shows follows from it, as its sizes do in client/styles/smallPhone.css,
// lyingPhone.css and lyingBoard.css.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stage } from './stage.ts';

/** False where there is no page: rounds are looked into by tests that have none. */
function followed(query: string): ReadonlySignal<boolean> {
  if (typeof window === 'undefined') return signal(false);
  const list = window.matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}

const lying = followed('(min-width: 640px) and (max-height: 480px)');

/** A small phone, upright: pictures are lower, so that what a round needs stands above the Lock bar. */
export const isShort = followed('(max-width: 639px) and (max-height: 670px)');

/** Is it played with a finger on a phone, upright or on its side? */
export const isInHand = (shown: Stage): boolean => shown === 'phone' || (shown === 'laptop' && lying.value);
