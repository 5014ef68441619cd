// From the scores that a log keeps to the figures of a round: what this room and each machine got out of a plan, luck of
// the layout taken out. Nothing is scored here: a changed scale of points never changes a past figure.
import { knownPlan } from '../../shared/protocol/references.ts';
import type { Score } from '../../shared/protocol/view.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { MACHINES, type PlayedRound } from '../../shared/score/board.ts';
import { roundFigure } from '../../shared/score/verdict/figure.ts';
import { type Gain, gainAt } from '../../shared/score/verdict/gain.ts';
import { targetOf } from '../../shared/target.ts';
import { rulesOf } from '../rounds.ts';
import type { ClosedRound, Match } from './match.ts';

export interface RoundFigures extends Pick<PlayedRound<unknown>, 'figure' | 'machines'> {
  /** Mean over everybody who guessed, 0 … 1; null: nobody did. */
  readonly gain: number | null;
}

const NOTHING: RoundFigures = { figure: null, machines: {}, gain: null };

export function figuresOf(match: Match, { index, guesses, skipped }: ClosedRound): RoundFigures {
  const spec = match.specs[index];
  const plan = spec && !skipped ? rulesOf(spec).plan(spec) : null;
  if (!spec || !plan) return NOTHING;
  const scale = scaleOf(spec);
  const gainOf = (score: Score) => storedGain(scale, score, match.scoredBy);
  const gains = guesses.filter(({ error }) => error !== null).map(gainOf);
  const gain = gains.length === 0 ? null : gains.reduce((sum, each) => sum + each, 0) / gains.length;
  const known = knownPlan(plan, targetOf(spec));
  if (!known) return { ...NOTHING, gain };
  const attacks = match.scoredAttacks.get(index) ?? [];
  const ghost = attacks.find(({ attacker }) => attacker === 'blind');
  const { blindness } = known;
  // Without a ghost's guess on this layout no luck can be taken out of it.
  const figure = (of: number) =>
    roundFigure(of, ghost ? gainOf(ghost) : blindness.ghost, blindness, known.beta);
  return {
    gain,
    figure: gain === null ? null : figure(gain),
    machines: Object.fromEntries(
      MACHINES.flatMap((name) => {
        const attack = attacks.find(({ attacker, error }) => attacker === name && error !== null);
        return attack ? [[name, figure(gainOf(attack))]] : [];
      }),
    ),
  };
}

const SHARE: Gain = { kind: 'share' };

/** Rounds without other moments are scored in shares of full marks. */
const scaleOf = (spec: RoundSpec): Gain => rulesOf(spec).measure?.gain(spec) ?? SHARE;

/** The gain behind a stored score, to a thousandth. Format 0 paid for sums of money by other rules, so there the error tells. */
function storedGain(scale: Gain, { points, error }: Score, scoredBy: Match['scoredBy']): number {
  if (scale.kind !== 'straight') return points / 1000;
  return scoredBy === 0 ? gainAt(scale, error ?? Number.POSITIVE_INFINITY) : Math.sqrt(points / 1000);
}
