// A finished match as rows of the table of rounds: measure 2, gain beyond the best guess without looking.

import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import { errorsOf } from '../../shared/score/errors.ts';
import { targetOf } from '../../shared/target.ts';
import { figuresOf } from '../match/figures.ts';
import { type ClosedRound, type Match, players } from '../match/match.ts';
import { secretOf } from '../match/scoring.ts';
import { rulesOf } from '../rounds.ts';
import type { RoundRow } from '../store/roundTable.ts';

/** Of the figures written here; sums over many matches take rows of one measure only. */
export const MEASURE = 2;

/** One row per round that was played; none at all of a match in which nobody guessed. */
export function roundRows(match: Match): readonly RoundRow[] {
  const played = match.closed.filter(({ skipped }) => !skipped);
  return played.some(({ guesses }) => guesses.length > 0) ? played.map((round) => rowOf(match, round)) : [];
}

function rowOf(match: Match, closed: ClosedRound): RoundRow {
  const { index, guesses, blindError } = closed;
  const { spec, drawn } = secretOf(match, index);
  const rules = rulesOf(spec);
  const plan = rules.plan(spec);
  const guarantee = rules.guarantee(drawn.release);
  const errors = errorsOf(guesses);
  const { figure, machines, gain } = figuresOf(match, closed);
  const reading = match.readings.get(index);
  const errorOf = (attacker: AttackerName) =>
    match.scoredAttacks.get(index)?.find((each) => each.attacker === attacker)?.error ?? null;
  return {
    match: match.id,
    round: index + 1,
    measure: MEASURE,
    day: new Date(match.createdAt).toISOString().slice(0, 10),
    type: spec.type,
    scenario: 'scenario' in spec ? spec.scenario : null,
    target: targetOf(spec),
    players: players(match).length,
    guesses: errors.length,
    plan_key: plan ? canonicalJson(plan) : null,
    plan: plan ? JSON.stringify(plan) : null,
    guarantee: guarantee ? JSON.stringify(guarantee) : null,
    figure,
    gain,
    eye: machines.eye ?? null,
    solver: machines.solver ?? null,
    here: reading?.here ?? null,
    elsewhere: reading?.elsewhere ?? null,
    p_room: reading?.pRoom ?? null,
    p_eye: reading?.pEye ?? null,
    p_solver: reading?.pSolver ?? null,
    outcome: reading?.outcome ?? null,
    mean_error: errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length,
    blind_error: blindError,
    blind_attacker_error: errorOf('blind'),
    utility: drawn.utility,
  };
}
