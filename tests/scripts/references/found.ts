// Who was found: a share that people understand, beside the gain. It is never compared with another.
import { type Drawn, rulesOf } from '../../../server/rounds.ts';
import type { Guess, RoundSpec } from '../../../shared/rounds.ts';
import type { DataRecord } from '../../../shared/scenario/records.ts';
import { matchPlaces } from '../../../shared/score/assignment.ts';

/** Metres on the field and in the town, dollars; for shares everything has to be right. */
const NEAR = { m: 3, town: 100, $: 1_000, share: 1e-9 } as const;

/** Share of the people asked for that a complete guess found. */
export function foundIn(spec: RoundSpec, drawn: Drawn, guess: Guess): number {
  const { secret } = drawn;
  if ('targets' in secret && 'places' in guess) {
    const { distances } = matchPlaces(recordsOf(secret), guess.places);
    return shareOf(distances, NEAR.m);
  }
  if ('targets' in secret && 'dollars' in guess && Array.isArray(guess.dollars)) {
    const dollars = guess.dollars as readonly number[];
    return shareOf(
      recordsOf(secret).map(({ y }, i) => Math.abs(dollars[i]! - y)),
      NEAR.$,
    );
  }
  const unit = spec.type === 'where' ? 'town' : rulesOf(spec).unit(spec);
  const { error } = rulesOf(spec).score(spec, drawn, guess);
  return shareOf([error ?? Number.POSITIVE_INFINITY], NEAR[unit]);
}

const recordsOf = ({ records, targets }: { records: readonly DataRecord[]; targets: readonly number[] }) =>
  targets.map((index) => records[index]!);

const shareOf = (distances: readonly number[], near: number) =>
  distances.filter((distance) => distance <= near).length / distances.length;
