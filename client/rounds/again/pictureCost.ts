// What the pictures of a round of asking again would have cost in epsilon.
import { redrawnGaussianEpsilon } from '../../../shared/privacy/gaussian.ts';

/** What one honest picture is taken to cost in the comparison; delta as in the game's own releases. */
const ONE = { epsilon: 1, delta: 1e-6 } as const;

/** '4.0': the epsilon of so many pictures, had each been a private release of epsilon 1 with Gaussian noise. */
export function epsilonText(pictures: number): string {
  return redrawnGaussianEpsilon(ONE.epsilon, ONE.delta, pictures).toFixed(1);
}
