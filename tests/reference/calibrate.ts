// At which scale a blind guess earns a tenth of full marks: how POINT_SCALES were chosen and can be checked.
import { FULL_MARKS, pinPoints } from '../../shared/score/points.ts';
import { exponentialPoints } from './exponentialPoints.ts';

type Worth = 'gaussian' | 'exponential';

/**
 * The scale, in the errors' unit, at which these errors earn `share` of full marks on average; errors of the blind
 * guess on many fresh layouts, one per pin. Found by bisection: points rise with the scale. (A closed form from the
 * mean error would be wrong: the mean of the points is not the points of the mean.) Throws without positive errors.
 */
export function calibrateScale(errors: readonly number[], worth: Worth, share = 0.1): number {
  const largest = errors.reduce((most, error) => Math.max(most, error), 0);
  if (!(largest > 0 && Number.isFinite(largest) && share > 0 && share < 1))
    throw new Error(`cannot calibrate ${errors.length} errors up to ${largest} for a share of ${share}`);
  const points = worth === 'gaussian' ? pinPoints : exponentialPoints;
  const averaged = (scale: number) =>
    errors.reduce((sum, error) => sum + points(error, scale), 0) / errors.length / FULL_MARKS;
  let low = largest * 1e-6;
  let high = largest;
  while (averaged(high) < share) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2;
    if (averaged(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
