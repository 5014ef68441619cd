// Runs in a worker thread: draws rounds, plays attacks, answers questions, so that the event loop waits for none of it.
// An attacker gets the spec, the release and answers to its questions, nothing else (T4): playAttack sees to it.
import { randomUUID } from 'node:crypto';
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

const EFFORT_MS = 3_000;

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

export const attack = ({ spec, drawn, attacker }: AttackTask) =>
  playAttack(spec, drawn, attacker, seeded(randomUUID()), {
    milliseconds: EFFORT_MS,
    now: () => performance.now(),
  });

/** Of a closed round; nothing of it can be asked for earlier, since a reading is made of scored guesses. */
export const read = ({ open }: ReadTask): RoundReading => readRound(open);

export const answer = ({ question }: AnswerTask) => answerOf(question);
