// Runs in a worker thread: draws rounds, plays attacks, answers questions, so that the event loop waits for none of it.
// An attacker gets the spec, the release and answers to its questions, nothing else (T4): playAttack sees to it.

import { ATTACK_UNITS, workOf } from '../../shared/attack/work.ts';
import type { RoundReading } from '../../shared/protocol/reading.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import { answerOf, type OpenQuestion } from '../match/asking.ts';
import { type OpenReading, readRound } from '../match/reading.ts';
import { cryptographic } from '../randomness.ts';
import type { Drawn } from '../rounds.ts';
import { rulesOf } from '../rounds.ts';
import { playAttack } from './attacking.ts';

export interface DrawTask {
  readonly task: 'draw';
  readonly spec: RoundSpec;
}

export interface AttackTask {
  readonly task: 'attack';
  readonly spec: RoundSpec;
  readonly drawn: Drawn;
  readonly attacker: AttackerName;
}

export interface ReadTask {
  readonly task: 'read';
  readonly open: OpenReading;
}

export interface AnswerTask {
  readonly task: 'answer';
  readonly question: OpenQuestion;
}

export const draw = ({ spec }: DrawTask): Drawn => rulesOf(spec).draw(spec, cryptographic());

/** Chance comes from the round's own nonce, and work is counted: asked again, anywhere, the answer is the same. */
export const attack = ({ spec, drawn, attacker }: AttackTask) =>
  playAttack(spec, drawn, attacker, seeded(`${drawn.nonce} ${attacker}`), workOf(ATTACK_UNITS));

/** Of a closed round; nothing of it can be asked for earlier, since a reading is made of scored guesses. */
export const read = ({ open }: ReadTask): RoundReading => readRound(open);

export const answer = ({ question }: AnswerTask) => answerOf(question);
