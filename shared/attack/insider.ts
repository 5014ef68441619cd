// The informed adversary: knows every record but one, and the release (Balle, Cherubin & Hayes 2022).
// It shows what a release cannot hide even when outsiders see nothing; it never gets the last record itself.
import type { CurveSpec } from '../model/families.ts';
import { fit } from '../model/fit.ts';
import type { CurveRelease } from '../release/plan.ts';
import type { Columns, Domain, Group } from '../scenario/records.ts';

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
    const gap = release.y[missing.group][k]! - fitted.predict(x, missing.group);
    pull += influence * gap;
    weight += influence * influence;
  });
  return weight === 0 ? (domain.y.low + domain.y.high) / 2 : domain.y.low + pull / weight;
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
