// PAIR's own layouts as columns, for tests that compare with PAIR's own numbers.
import { type Columns, columnsOf } from '../../../shared/scenario/records.ts';
import layouts from '../../vectors/pair_players.json' with { type: 'json' };

export type PairLayout = 'players0' | 'players1' | 'players2' | 'playersleakhigh' | 'playersleaklow';

/** The first eleven points are group A (yellow, men), the other eleven group B. */
export function pairColumns(name: PairLayout): Columns {
  const points = layouts[name] as [number, number][];
  return columnsOf(points.map(([x, y], i) => ({ x, y, group: i < 11 ? 1 : 0 })));
}

/** The same on PAIR's salary axes: years = x/6, dollars = 90,000 − y/75 · 50,000. */
export function pairSalaryColumns(name: PairLayout): Columns {
  const columns = pairColumns(name);
  return { ...columns, x: columns.x.map((x) => x / 6), y: columns.y.map((y) => 90_000 - (y / 75) * 50_000) };
}
