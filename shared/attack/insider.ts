// The informed adversary: knows every record but one, and the release (Balle, Cherubin & Hayes 2022).
// It shows what a release cannot hide even when outsiders see nothing; it never gets the last record itself.
import type { CurveSpec, ModelSpec } from '../model/families.ts';
import { fit } from '../model/fit.ts';
import { PLANE } from '../model/plane.ts';
import { between, type Randomness } from '../random/randomness.ts';
import type { CurveRelease, FieldRelease } from '../release/plan.ts';
import type { Columns, Domain, Group } from '../scenario/records.ts';
import type { Place } from './attacker.ts';
import { cellLoss, cellsOf } from './solver/evidence.ts';
import type { Work } from './work.ts';

/** A published least-squares line of one group: y = intercept + slope · x. */
export interface PublishedLine {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The missing point behind a line through n points, from the other n − 1, in closed form: the two normal equations
 * have two unknowns. null where the residual is so small that the point cannot be told along the line.
 */
export function recoverFromLine(line: PublishedLine, known: readonly Place[]): Place | null {
  const { intercept: a, slope: b } = line;
  const count = known.length + 1;
  const sum = (term: (place: Place) => number) => known.reduce((total, place) => total + term(place), 0);
  const sumX = sum(({ x }) => x);
  const residual = a * count + b * sumX - sum(({ y }) => y);
  const size = known.reduce((largest, { y }) => Math.max(largest, Math.abs(y)), 1);
  if (Math.abs(residual - a) < 1e-9 * size) return null;
  const x = (a * sumX + b * sum((p) => p.x * p.x) - sum((p) => p.x * p.y)) / (residual - a);
  return { x, y: residual + b * x };
}

/** The missing y, in the line’s unit, when the missing x is known too: the sum of residuals is zero. */
export function recoverHeight(line: PublishedLine, known: readonly Place[], x: number): number {
  const sumX = known.reduce((total, place) => total + place.x, 0);
  const sumY = known.reduce((total, place) => total + place.y, 0);
  return line.intercept * (known.length + 1) + line.slope * (sumX + x) - sumY;
}

/**
 * The missing y behind any published curve, x known: curves are linear in every y, so the published points are fitted
 * by least squares in one unknown. `known` holds everybody else; the missing record is appended to them.
 */
export function recoverFromCurve(
  release: CurveRelease,
  known: Columns,
  domain: Domain,
  missing: { readonly x: number; readonly group: Group },
): number {
  const spec = release.plan.model as CurveSpec;
  const complete = append(known, missing.x, domain.y.low, missing.group);
  const fitted = fit(spec, complete, domain);
  let pull = 0;
  let weight = 0;
  release.x.forEach((x, k) => {
    const influence = fitted.influence(x, missing.group, known.count);
    const gap = (release.y[missing.group][k] as number) - fitted.predict(x, missing.group);
    pull += influence * gap;
    weight += influence * influence;
  });
  return weight === 0 ? (domain.y.low + domain.y.high) / 2 : domain.y.low + pull / weight;
}

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

/** The columns with one more record at the end. */
export function append(columns: Columns, x: number, y: number, group: Group): Columns {
  return {
    count: columns.count + 1,
    x: Float64Array.from([...columns.x, x]),
    y: Float64Array.from([...columns.y, y]),
    group: Uint8Array.from([...columns.group, group]),
  };
}
