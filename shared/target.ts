// Who is looked for: what a plan's figures must not be mixed over.
import type { RoundSpec } from './rounds.ts';

/** Whom rounds ask for, where they name somebody. */
export type Target = Extract<RoundSpec, { readonly target: unknown }>['target'];

/** Null where a round type has only one. */
export const targetOf = (spec: RoundSpec): Target | null => ('target' in spec ? spec.target : null);
