// Who is looked for: what a plan's figures must not be mixed over.
import type { RoundSpec } from './rounds.ts';

/** Null where a round type has only one. */
export const targetOf = (spec: RoundSpec): string | null => ('target' in spec ? spec.target : null);
