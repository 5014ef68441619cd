// What is measured: every plan of the shipped playlists with each target that is asked of it, in their order.
import { PLAYLISTS } from '../../../server/match/playlists.ts';
import { rulesOf } from '../../../server/rounds.ts';
import { referenceKey } from '../../../shared/protocol/references.ts';
import type { RoundSpec } from '../../../shared/rounds.ts';
import { targetOf } from '../../../shared/target.ts';

export interface Entry {
  readonly key: string;
  readonly spec: RoundSpec;
}

/** Rounds whose guess is nothing about a person have no plan, and no entry. */
export function entries(): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const spec of Object.values(PLAYLISTS).flat()) {
    const plan = rulesOf(spec).plan(spec);
    if (plan === null) continue;
    const key = referenceKey(plan, targetOf(spec));
    if (!found.has(key)) found.set(key, { key, spec });
  }
  return [...found.values()];
}
