// From 0 to 100 %: what the room got as a bar of its interval, and what a computer left, on the same line.
import type { Estimate } from '../../shared/score/estimate.ts';
import { clipped, saysNothing } from './silver.ts';

interface IntervalBarProps {
  readonly protection: Estimate | null; // null: too few guesses
  readonly attack: number | null; // percent
}

/** Dashed: it could lie anywhere. */
export function IntervalBar({ protection, attack }: IntervalBarProps) {
  const at = attack === null ? null : clipped(attack);
  const between = protection && { low: clipped(protection.low), high: clipped(protection.high) };
  const anywhere = protection !== null && saysNothing(protection.low, protection.high);
  return (
    <svg class="cell-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <path
        d="M0 7H100"
        stroke="currentColor"
        stroke-width={anywhere ? 3 : 1}
        stroke-dasharray={anywhere ? '5 4' : undefined}
        vector-effect="non-scaling-stroke"
        opacity=".6"
      />
      {between && !anywhere && (
        <rect
          x={Math.min(between.low, 97)}
          y="4"
          width={Math.max(3, between.high - between.low)}
          height="6"
          fill="currentColor"
          stroke="currentColor"
          stroke-width="1.5"
          vector-effect="non-scaling-stroke"
        />
      )}
      {at !== null && (
        <path
          d={`M${Math.min(99.5, Math.max(0.5, at))} 0V14`}
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="3 2.4"
          vector-effect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
