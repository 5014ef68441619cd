// Places as whole ticks along an axis, in which the sandbox keeps and links whoever was moved. Pure.
import type { Axis } from '../../shared/scenario/records.ts';
import { TICKS } from './state.ts';

export const fromTicks = (ticks: number, { low, high }: Axis): number => low + (ticks / TICKS) * (high - low);

/** The nearest tick of an axis, 0 … TICKS. */
export const toTicks = (value: number, { low, high }: Axis): number =>
  Math.round(Math.min(1, Math.max(0, (value - low) / (high - low))) * TICKS);
