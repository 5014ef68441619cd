// How much an audit looks at: which people one by one, and how many releases of a random plan. Bounded by work, not
// by the clock, so that a seed repeats its audit.
import { isField } from '../../../shared/model/families.ts';
import { type Randomness, shuffled } from '../../../shared/random/randomness.ts';
import type { Plan } from '../../../shared/release/plan.ts';
import { MAX_STUDIED } from '../limits.ts';
import type { AuditOptions } from '../read/options.ts';
import type { People } from '../read/people.ts';
import { isRandom } from './releases.ts';

/** Maps are dear to attack; curves are cheap. What is not random needs one release. */
export function releasesFor({ protection, trials }: AuditOptions, onMap: boolean): number {
  if (!isRandom(protection)) return 1;
  if (!onMap) return trials;
  return Math.min(trials, protection.kind === 'noise' ? 3 : 20);
}

/** An insider on a map tries some eighty values per person and release, each a whole map; so that it takes minutes. */
export function mostStudied({ model, protection }: Plan, count: number, releases: number): number {
  if (!isField(model) || protection.kind === 'private') return MAX_STUDIED;
  return Math.max(6, Math.min(MAX_STUDIED, Math.floor(3e9 / (80 * releases * 1440 * count))));
}

/** Everybody, or in large tables half the loneliest and half drawn at random; always the target. */
export function whomToStudy(
  { columns }: People,
  alone: Float64Array,
  target: number | null,
  most: number,
  randomness: Randomness,
): number[] {
  const everybody = [...columns.group.keys()];
  if (columns.count <= most) return everybody;
  const loneliest = [...everybody].sort((a, b) => alone[b]! - alone[a]!);
  const chosen = new Set<number>(target === null ? [] : [target]);
  for (const person of loneliest.slice(0, Math.floor(most / 2))) chosen.add(person);
  for (const person of shuffled(randomness, everybody)) {
    if (chosen.size >= most) break;
    chosen.add(person);
  }
  return [...chosen].sort((a, b) => a - b);
}
