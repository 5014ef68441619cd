// A finished match as rows of the table of rounds: measure 1, leakage against the best guess without looking.

import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import { errorsOf } from '../../shared/score/errors.ts';
import { roomLeakage } from '../match/leakage.ts';
import { type ClosedRound, type Match, players } from '../match/match.ts';
import { secretOf } from '../match/scoring.ts';
import { rulesOf } from '../rounds.ts';
import type { RoundRow } from '../store/roundTable.ts';

/** Of the figures written here; sums over many matches take rows of one measure only. */
export const MEASURE = 1;

/** One row per round that was played; none at all of a match in which nobody guessed. */
export function roundRows(match: Match): readonly RoundRow[] {
  const played = match.closed.filter(({ skipped }) => !skipped);
  return played.some(({ guesses }) => guesses.length > 0) ? played.map((round) => rowOf(match, round)) : [];
}

function rowOf(match: Match, { index, guesses, blindError }: ClosedRound): RoundRow {
  const { spec, drawn } = secretOf(match, index);
  const rules = rulesOf(spec);
  const plan = rules.plan(spec);
  const guarantee = rules.guarantee(drawn.release);
  const errors = errorsOf(guesses);
  const attack = (attacker: AttackerName) => {
    const error = match.scoredAttacks.get(index)?.find((each) => each.attacker === attacker)?.error ?? null;
    return error === null ? null : roomLeakage(spec, [error], blindError);
  };
  return {
    match: match.id,
    round: index + 1,
    measure: MEASURE,
    day: new Date(match.createdAt).toISOString().slice(0, 10),
    type: spec.type,
    scenario: 'scenario' in spec ? spec.scenario : null,
    target: 'target' in spec ? String(spec.target) : null,
    players: players(match).length,
    guesses: errors.length,
    plan_key: plan ? canonicalJson(plan) : null,
    plan: plan ? JSON.stringify(plan) : null,
    guarantee: guarantee ? JSON.stringify(guarantee) : null,
    leak: roomLeakage(spec, errors, blindError),
    utility: drawn.utility,
    blind: attack('blind'),
    eye: attack('eye'),
    solver: attack('solver'),
    insider: null,
  };
}
