// How a round of asking again is named, and what its pictures would have cost in epsilon.
import { redrawnGaussianEpsilon } from '../../../shared/privacy/gaussian.ts';
import type { RoundScreens } from '../../kit/round.ts';
import { decimalText } from '../../words/numbers.ts';
import { modelWords, protectionWords } from '../../words/planWords.ts';
import { sayAgain } from './words.ts';

export const againWords: RoundScreens<'again'>['words'] = (spec) => ({
  title: sayAgain('title'),
  question: sayAgain(`question.${spec.target}`),
  hidden: sayAgain('hidden'),
  hint: sayAgain('hint'),
  model: modelWords(spec.plan.model),
  protection: sayAgain('protection', { noise: protectionWords(spec.plan.protection) }),
});

/** What one honest picture is taken to cost in the comparison; delta as in the game's own releases. */
const ONE = { epsilon: 1, delta: 1e-6 } as const;

/** '4.0': the epsilon of so many pictures, had each been a private release of epsilon 1 with Gaussian noise. */
export function epsilonText(pictures: number): string {
  return decimalText(redrawnGaussianEpsilon(ONE.epsilon, ONE.delta, pictures), 1);
}
