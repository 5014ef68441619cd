// The missing place behind a whole map, by fitting every place again: how much an informed adversary could learn.

import { append } from '../../shared/attack/insider.ts';
import { cellLoss, cellsOf } from '../../shared/attack/solver/evidence.ts';
import type { Work } from '../../shared/attack/work.ts';
import type { ModelSpec } from '../../shared/model/families.ts';
import { fit } from '../../shared/model/fit.ts';
import { PLANE } from '../../shared/model/plane.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import { between } from '../../shared/random/randomness.ts';
import type { FieldRelease } from '../../shared/release/plan.ts';
import type { Columns, Domain, Group, Place } from '../../shared/scenario/records.ts';

/**
 * The missing place behind a released map of any family without guarantee, numerically: tries the whole plane on a
 * coarse lattice, then walks down from the best places with ever smaller steps. In the domain's units.
 */
export function recoverFromMap(
  release: FieldRelease,
  known: Columns,
  domain: Domain,
  group: Group,
  randomness: Randomness,
  work: Work,
): Place {
  const seen = cellsOf(release);
  const loss = cellLoss(release.plan.protection, seen);
  const predicted = new Float64Array(seen.length);
  const lossAt = (place: Place) => {
    work.spend((known.count + 1) * seen.length);
    const layout = append(known, place.x, place.y, group);
    fitField(release.plan.model, layout, domain).fill(release, predicted);
    return loss.value(predicted);
  };
  const tried: { place: Place; value: number }[] = [];
  for (let k = 0; k < LATTICE * LATTICE && !work.isSpent(); k++) {
    const place = {
      x: domain.x.low + (((k % LATTICE) + 0.5) / LATTICE) * (domain.x.high - domain.x.low),
      y: domain.y.low + ((Math.floor(k / LATTICE) + 0.5) / LATTICE) * (domain.y.high - domain.y.low),
    };
    tried.push({ place, value: lossAt(place) });
  }
  const walked = tried
    .sort((one, other) => one.value - other.value)
    .slice(0, 3)
    .map(({ place }) => downhill(place, domain, lossAt, randomness, work));
  const best = walked.sort((one, other) => one.value - other.value)[0];
  if (!best) throw new Error('the insider was given no work for a single try');
  return best.place;
}

const LATTICE = 14;

function fitField(model: ModelSpec, layout: Columns, domain: Domain) {
  const fitted = fit(model, layout, domain);
  if (fitted.kind !== 'field') throw new Error(`family '${model.family}' does not make maps`);
  return fitted;
}

/** Pattern search (Hooke & Jeeves 1961) on the plane, steps from a lattice cell down to a thousandth of a metre. */
function downhill(
  start: Place,
  domain: Domain,
  lossAt: (place: Place) => number,
  randomness: Randomness,
  work: Work,
): { place: Place; value: number } {
  const perX = (domain.x.high - domain.x.low) / PLANE.width;
  const perY = (domain.y.high - domain.y.low) / PLANE.height;
  let place = start;
  let value = lossAt(start);
  for (let step = PLANE.width / LATTICE / 2; step > 1e-3 && !work.isSpent(); ) {
    const turn = between(randomness, 0, Math.PI / 2);
    let improved = false;
    for (let quarter = 0; quarter < 4 && !improved; quarter++) {
      const angle = turn + (quarter * Math.PI) / 2;
      const x = Math.min(domain.x.high, Math.max(domain.x.low, place.x + step * perX * Math.cos(angle)));
      const y = Math.min(domain.y.high, Math.max(domain.y.low, place.y + step * perY * Math.sin(angle)));
      const next = lossAt({ x, y });
      if (next >= value) continue;
      place = { x, y };
      value = next;
      improved = true;
    }
    step *= improved ? 1.2 : 0.6;
  }
  return { place, value };
}
