// PAIR's own layouts as columns, for tests that compare with PAIR's own numbers.
import { type PairLayout, pairPlayers, pairSalaries } from '../../../../shared/scenario/pairLayouts.ts';
import { type Columns, columnsOf } from '../../../../shared/scenario/records.ts';

export function pairColumns(layout: PairLayout): Columns {
  return columnsOf(pairPlayers(layout));
}

export function pairSalaryColumns(layout: PairLayout): Columns {
  return columnsOf(pairSalaries(layout));
}
