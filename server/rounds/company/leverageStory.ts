// What one man does to a curve: with him, without him, and beside it a typical colleague moved as far as he stands off.
// It depends on the records, so nothing of it may leave before the lock.
import type { CurveSpec } from '../../../shared/model/families.ts';
import { fit } from '../../../shared/model/fit.ts';
import type { CurveModel } from '../../../shared/model/model.ts';
import type { Plan } from '../../../shared/release/plan.ts';
import type { LineTruth } from '../../../shared/rounds/line.ts';
import { company } from '../../../shared/scenario/company.ts';
import { type Columns, columnsOf, type DataRecord, without } from '../../../shared/scenario/records.ts';
import { onAxis } from './dollars.ts';

const FIRST_MEN = 11; // men come first in every draw; larger crowds add more behind them

/** `xs`: where the curves are told. The model is fitted without protection: this is about the model. */
export function leverageStory(
  plan: Plan,
  records: readonly DataRecord[],
  target: number,
  xs: readonly number[],
): Pick<LineTruth, 'curves' | 'leverages' | 'typical'> {
  const columns = columnsOf(records);
  const model = plan.model as CurveSpec;
  const as = fit(model, columns, company.domain);
  const rest = fit(model, without(columns, target), company.domain);
  const him = records[target]!;
  const off = him.y - rest.predict(him.x, 1);
  const typical = typicalColleague(records, target);
  const colleague = records[typical]!;
  // Away from the axis' end if it has no room for the whole step.
  const step = onAxis(colleague.y + off) === colleague.y + off ? off : -off;
  const dollars = Math.round(onAxis(colleague.y + step));
  const moved = fit(model, withPay(columns, typical, dollars), company.domain);
  const men = (curve: CurveModel) => xs.map((x) => curve.predict(x, 1));
  return {
    curves: { as: men(as), without: men(rest), moved: men(moved) },
    leverages: records.slice(0, FIRST_MEN).map(({ x }, i) => as.influence(x, 1, i)),
    typical: { record: typical, dollars },
  };
}

/** The man, other than the target, whose tenure is nearest to his colleagues' mean. */
function typicalColleague(records: readonly DataRecord[], target: number): number {
  const men = records.slice(0, FIRST_MEN).flatMap(({ x }, i) => (i === target ? [] : [{ x, i }]));
  const mean = men.reduce((sum, { x }) => sum + x, 0) / men.length;
  return men.reduce((best, man) => (Math.abs(man.x - mean) < Math.abs(best.x - mean) ? man : best)).i;
}

function withPay(columns: Columns, index: number, dollars: number): Columns {
  return { ...columns, y: columns.y.map((y, i) => (i === index ? dollars : y)) };
}
