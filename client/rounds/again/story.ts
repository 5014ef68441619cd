// The one sentence of a round of asking again, chosen from its figures alone. Pure.

import type { RevealView } from '../../../shared/protocol/view.ts';
import type { AgainSpec, AgainTruth } from '../../../shared/rounds/again.ts';
import { metresText } from '../../board/metres.ts';
import { epsilonText } from './naming.ts';
import { sayAgain } from './words.ts';

const CLEARLY_BETTER = 0.8;
const FOUND_M = 3;

export function againStory(spec: AgainSpec, reveal: RevealView & { readonly truth: AgainTruth }): string {
  const pictures = spec.reloads + 1;
  const { onceM, oftenM } = reveal.truth.looking;
  const solver = reveal.attacks.find(({ attacker }) => attacker === 'solver')?.error ?? null;
  if (solver !== null && solver < FOUND_M)
    return sayAgain(spec.target === 'team' ? 'story.computerTeam' : 'story.computer', {
      count: pictures,
      metres: metresText(solver),
    });
  if (oftenM < CLEARLY_BETTER * onceM)
    return sayAgain('story.eyes', {
      count: pictures,
      once: metresText(onceM),
      often: metresText(oftenM),
    });
  return sayAgain('story.still', { count: pictures });
}

/** What an honest guarantee would have made of so many pictures. */
export const againCost = ({ reloads }: AgainSpec): string =>
  sayAgain('story.cost', { count: reloads + 1, epsilon: epsilonText(reloads + 1) });
