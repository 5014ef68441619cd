// Attacks on a released curve: an outsider with the x values, one without, and an insider who knows everybody else.
// The counterfactual swaps one person for somebody with the y that the others suggest; for least squares that is the
// same as leaving them out.
import type { CurveSpec } from '../../../shared/model/families.ts';
import { fit } from '../../../shared/model/fit.ts';
import type { CurveModel } from '../../../shared/model/model.ts';
import { fromUnit, toUnit } from '../../../shared/privacy/regressionStatistics.ts';
import type { Randomness } from '../../../shared/random/randomness.ts';
import type { CurveRelease, Plan } from '../../../shared/release/plan.ts';
import { type Columns, type Domain, type Group, without } from '../../../shared/scenario/records.ts';
import { type Closeness, type Finding, HIT, median } from './findings.ts';
import { inside, insiderGuess, type Outsider, outsiderOf } from './gaussianGuess.ts';
import { type LinearView, linearView, noiseOf } from './linearView.ts';
import { releaseCurve } from './releases.ts';

export interface AttackSetting {
  readonly plan: Plan;
  readonly columns: Columns;
  readonly domain: Domain;
  readonly studied: readonly number[]; // indices of the people looked at
  readonly releases: number; // how many are simulated where the protection is random
  readonly randomness: Randomness;
  readonly step: () => void; // called once per release
}

/** The errors collected about one person, on the −1 … 1 scale. */
interface Tally {
  readonly alone: number; // the insider's own guess
  readonly stranger: number[];
  readonly outsider: number[];
  readonly outsiderWithout: number[];
  readonly insider: number[];
  readonly insiderWithout: number[];
}

export function attackCurve(setting: AttackSetting): Finding[] {
  const { plan, columns, domain, studied, releases, randomness, step } = setting;
  const v = columns.y.map((y) => toUnit(y, domain.y));
  const tallies = new Map(studied.map((i) => [i, emptyTally(plan, columns, domain, i)]));
  const groups = ([0, 1] as const).filter((group) => studied.some((i) => columns.group[i] === group));
  const views = groups.map((group) => linearView(plan, columns, domain, group));
  const outsiders: (Outsider | null)[] = views.map(() => null);
  for (let t = 0; t < releases; t++) {
    const release = releaseCurve(plan, columns, domain, randomness);
    for (const [g, view] of views.entries()) {
      const noise = noiseOf(view, release);
      const outsider = outsiders[g] ?? outsiderOf(view, noise, columns, domain);
      outsiders[g] = outsider;
      attackGroup(setting, view, outsider, release, v, tallies);
    }
    step();
  }
  return studied.map((i) => finding(i, tallies.get(i) as Tally, v, domain));
}

function attackGroup(
  { plan, columns, domain, randomness }: AttackSetting,
  view: LinearView,
  outsider: Outsider,
  release: CurveRelease,
  v: Float64Array,
  tallies: ReadonlyMap<number, Tally>,
): void {
  const noise = noiseOf(view, release);
  const residual = residualOf(view, release);
  const guesses = outsider.guess(residual);
  const unexplained = explainedAway(view, residual, v);
  const level = levelOf(release, view.group, domain);
  for (const [k, person] of view.members.entries()) {
    const tally = tallies.get(person);
    if (!tally) continue;
    const truth = v[person]!;
    const weights = view.weights.getColumn(k);
    const shift = tally.alone - truth; // to the stand-in's v
    const rest = (value: number) => unexplained.map((left, row) => left + weights[row]! * value);
    let swapped: Float64Array = rest(tally.alone);
    let swappedGuess = guesses[k]! + outsider.response[k]! * shift;
    if (plan.protection.kind === 'rounded') {
      // Rounding is not linear: the stand-in's release has to be made.
      const y = columns.y.with(person, fromUnit(tally.alone, domain.y));
      const instead = residualOf(view, releaseCurve(plan, { ...columns, y }, domain, randomness));
      const others = v.with(person, 0);
      swapped = explainedAway(view, instead, others);
      swappedGuess = outsider.guess(instead)[k]!;
    }
    tally.stranger.push(Math.abs(level - truth));
    tally.outsider.push(Math.abs(inside(guesses[k]!) - truth));
    tally.outsiderWithout.push(Math.abs(inside(swappedGuess) - truth));
    tally.insider.push(Math.abs(insiderGuess(weights, rest(truth), noise, tally.alone) - truth));
    tally.insiderWithout.push(Math.abs(insiderGuess(weights, swapped, noise, tally.alone) - truth));
  }
}

function residualOf(view: LinearView, release: CurveRelease): Float64Array {
  return view.observe(release).map((value, row) => value - view.constant[row]!);
}

/** The residual without every member's true part. */
function explainedAway(view: LinearView, residual: Float64Array, v: Float64Array): Float64Array {
  return residual.map((value, row) =>
    view.members.reduce((left, person, k) => left - view.weights.get(row, k) * v[person]!, value),
  );
}

/** The middle height of the group's curve where there are people, on the −1 … 1 scale. */
function levelOf({ x, y, spans }: CurveRelease, group: Group, domain: Domain): number {
  const [low, high] = spans[group];
  const there = y[group].filter((_, k) => x[k]! >= low && x[k]! <= high);
  return inside(toUnit(median(there.length > 0 ? there : y[group]), domain.y));
}

function emptyTally({ model }: Plan, columns: Columns, domain: Domain, person: number): Tally {
  const others = fit(model as CurveSpec, without(columns, person), domain) as CurveModel;
  const suggested = others.predict(columns.x[person]!, columns.group[person] as Group);
  return {
    alone: inside(toUnit(suggested, domain.y)),
    stranger: [],
    outsider: [],
    outsiderWithout: [],
    insider: [],
    insiderWithout: [],
  };
}

function finding(person: number, tally: Tally, v: Float64Array, { y }: Domain): Finding {
  const unit = (y.high - y.low) / 2;
  const truth = v[person]!;
  const close = (errors: readonly number[], swapped: readonly number[]): Closeness | null =>
    errors.length === 0
      ? null
      : { error: unit * median(errors), without: swapped.length === 0 ? null : unit * median(swapped) };
  return {
    person,
    blind: unit * Math.abs(truth),
    stranger: close(tally.stranger, []),
    outsider: close(tally.outsider, tally.outsiderWithout),
    insider: close(tally.insider, tally.insiderWithout) as Closeness,
    insiderAlone: unit * Math.abs(tally.alone - truth),
    insiderHits: tally.insider.filter((error) => error <= 2 * HIT).length / tally.insider.length,
  };
}
