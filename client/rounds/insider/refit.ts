// The line that would have been published, had the missing man been paid so much. Pure; uses the game's own models.
import type { CurveSpec } from '../../../shared/model/families.ts';
import type { InsiderClue, InsiderSpec } from '../../../shared/rounds/insider.ts';
import { columnsOf } from '../../../shared/scenario/records.ts';
import { curveValue } from '../../chart/curveValue.ts';
import type { Fit } from '../../kit/pay/useFit.ts';

/** The men's curve at the clue's years with the missing man at `dollars`. */
export function refitted(
  fit: Fit,
  spec: InsiderSpec,
  { domain, known, years, x }: InsiderClue,
  dollars: number,
): number[] {
  const records = [...known, { x: years, y: dollars, group: 1 as const }];
  const model = fit(spec.plan.model as CurveSpec, columnsOf(records), domain);
  return x.map((each) => model.predict(each, 1));
}

/** How far a curve lies above the published one at the missing man's start date, in dollars. */
export function gapOver({ x, y, years }: InsiderClue, own: readonly number[]): number {
  return curveValue(x, own, years) - curveValue(x, y, years);
}

/** The years over which anybody has been there: where the curves are drawn. */
export function spanOf({ known, years }: InsiderClue): readonly [number, number] {
  const all = [...known.map(({ x }) => x), years];
  return [Math.min(...all), Math.max(...all)];
}
