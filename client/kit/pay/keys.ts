// What the arrow keys do to a sum. Pure.
import type { Axis } from '../../../shared/scenario/records.ts';

const STEP_DOLLARS = { coarse: 500, fine: 100 };

/** The sum after a key, on the axis; null when the key means nothing here. */
export function steppedSum(key: string, fine: boolean, dollars: number, axis: Axis): number | null {
  const step = fine ? STEP_DOLLARS.fine : STEP_DOLLARS.coarse;
  if (key === 'ArrowUp') return onAxis(dollars + step, axis);
  if (key === 'ArrowDown') return onAxis(dollars - step, axis);
  return null;
}

/** To whole dollars on the axis. */
export const onAxis = (dollars: number, { low, high }: Axis): number =>
  Math.min(high, Math.max(low, Math.round(dollars)));
