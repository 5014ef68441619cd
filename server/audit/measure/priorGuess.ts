// What can be guessed about one person without the release: what others of the group suggest, those of like x more.
// The baseline of maps, which suggest no y themselves; it never extrapolates, so that whoever stands alone is not made
// to look worse off than a guess at the group's mean.
import { toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import type { Columns, Domain } from '../../../shared/scenario/records.ts';

/** Others within this share of the x range count most. */
const REACH = 0.1;
/** The group's mean counts as this many neighbours: it decides where there are few. */
const MEAN_WEIGHT = 2;

/** The mean of the others of the group, on the −1 … 1 scale: the same for whoever does not know x. */
export function groupLevel({ count, y, group }: Columns, domain: Domain, person: number): number {
  const others = [...Array(count).keys()].filter((i) => i !== person && group[i] === group[person]);
  if (others.length === 0) return 0;
  return toUnit(others.reduce((sum, i) => sum + y[i]!, 0) / others.length, domain.y);
}

/** On the −1 … 1 scale; the middle of the range for the only one of a group. */
export function priorGuess({ count, x, y, group }: Columns, domain: Domain, person: number): number {
  const reach = REACH * (domain.x.high - domain.x.low);
  let weight = MEAN_WEIGHT;
  let weighted = MEAN_WEIGHT * groupLevel({ count, x, y, group }, domain, person);
  for (let i = 0; i < count; i++) {
    if (i === person || group[i] !== group[person]) continue;
    const near = Math.exp(-0.5 * ((x[i]! - x[person]!) / reach) ** 2);
    weight += near;
    weighted += near * toUnit(y[i]!, domain.y);
  }
  return weighted / weight;
}
