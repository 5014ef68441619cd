// A question that fits a round, for the types that answer some.
import type { RoundSpec } from '../../shared/rounds.ts';

/** Null where the type answers none. */
export function questionFor(spec: RoundSpec): unknown {
  switch (spec.type) {
    case 'oracle':
      return { column: 3, row: 14 };
    case 'number':
      return { digits: '4711'.slice(0, spec.digits) };
    case 'where':
      return { x: 700, y: 500, radiusM: spec.radiusM ?? 400 };
    case 'face':
      return { squares: `1${'0'.repeat(spec.side ** 2 - 1)}` };
    default:
      return null;
  }
}
