// The reading of a closed round: what is asked of a worker, and the word that follows from it.
import type { RoundReading } from '../../shared/protocol/reading.ts';
import { knownPlan } from '../../shared/protocol/references.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Guess, RoundSpec } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import { pointsFor } from '../../shared/score/verdict/gain.ts';
import { outcomeOf } from '../../shared/score/verdict/outcome.ts';
import { MOMENTS, readersOf } from '../../shared/score/verdict/reading.ts';
import { targetOf } from '../../shared/target.ts';
import type { Drawn } from '../rounds.ts';
import { rulesOf } from '../rounds.ts';
import type { ClosedRound, Match, PlayerId } from './match.ts';

/** Everything a reading depends on: the same gives the same, whenever it is worked out. */
export interface OpenReading {
  readonly spec: RoundSpec;
  readonly drawn: Drawn;
  readonly guesses: readonly Guess[];
  readonly machines: { readonly [A in AttackerName]?: Guess };
}

/** Rounds whose reading can be worked out now and is not yet known: closed, and every machine has answered. */
export const unreadRounds = (match: Match): readonly ClosedRound[] =>
  match.closed.filter(({ index, skipped }) => {
    const spec = match.specs[index];
    if (skipped || !spec || match.readings.has(index)) return false;
    const { measure, attackers } = rulesOf(spec);
    const answered = match.attacks.get(index);
    return (
      measure !== undefined && (['eye', 'solver'] as const).every((a) => !attackers[a] || answered?.has(a))
    );
  });

/** Throws for a round that is not drawn. */
export function openReading(match: Match, { index, guesses }: ClosedRound): OpenReading {
  const spec = match.specs[index];
  const drawn = match.drawn.get(index);
  if (!spec || !drawn) throw new Error(`round ${index} of match ${match.id} is not drawn`);
  return {
    spec,
    drawn,
    guesses: guesses.flatMap(({ guess, error }) => (guess && error !== null ? [guess] : [])),
    machines: Object.fromEntries(match.attacks.get(index) ?? []),
  };
}

/** Whose guesses a reading is of; a player who is removed changes it (S5). */
export const readersIn = ({ guesses }: ClosedRound): readonly PlayerId[] =>
  guesses.map(({ player }) => player);

/** Throws for a type without a measure. */
export function readRound({ spec, drawn, guesses, machines }: OpenReading): RoundReading {
  const rules = rulesOf(spec);
  const { measure } = rules;
  if (!measure) throw new Error(`rounds of type '${spec.type}' have no verdict`);
  const draws = (of: string) => seeded(`${drawn.nonce} ${of}`);
  const lay = (of: readonly Guess[], moments: number, name: string) =>
    measure.read(spec, drawn, of, moments, draws(`moments for ${name}`));
  const machine = (name: AttackerName) => {
    const guess = machines[name];
    return guess ? lay([guess], MOMENTS.machine, name) : null;
  };
  const readers = readersOf(guesses, draws('readers'));
  const room = lay(readers, MOMENTS.room, 'the room');
  const [pEye, pSolver] = [machine('eye')?.p ?? null, machine('solver')?.p ?? null];
  const pRoom = room?.p ?? null;
  const points = (gain: number | undefined) =>
    gain === undefined ? null : pointsFor(measure.gain(spec), gain);
  const measured = referenceOf(spec);
  const isPromised = rules.guarantee(drawn.release) !== null;
  const isKnown = isPromised || room !== null || guesses.length === 0;
  const evidence = {
    isPromised,
    players: guesses.length,
    reference: measured?.bounds ?? null,
    pRoom,
    pEye,
    pSolver,
  };
  return {
    outcome: isKnown ? outcomeOf(evidence) : null,
    players: guesses.length,
    reference: measured?.told ?? null,
    here: points(room?.here),
    elsewhere: points(room?.elsewhere),
    pRoom,
    pEye,
    pSolver,
  };
}

/** On fewer layouts a plan may be known to leak, but never be said to keep. */
const PRAISE_LAYOUTS_MIN = 100;

/** What attackers found under this plan on layouts that nobody played; null where it is not (fully) measured. */
function referenceOf(spec: RoundSpec) {
  const plan = rulesOf(spec).plan(spec);
  const reference = plan && knownPlan(plan, targetOf(spec))?.reference;
  if (!reference) return null;
  const { foundOf100, layouts } = reference;
  const high = layouts < PRAISE_LAYOUTS_MIN ? Number.POSITIVE_INFINITY : reference.high;
  return { bounds: { ...reference, high }, told: { foundOf100, layouts } };
}
