// Runs in a worker thread: draws rounds and plays attacks, so that the event loop never waits for either.
// An attacker gets the spec, the release and answers to its questions, nothing else (T4): playAttack sees to it.
import { randomUUID } from 'node:crypto';
import type { RoundSpec } from '../../shared/protocol/rounds.ts';
import type { AttackerName } from '../../shared/protocol/view.ts';
import { seeded } from '../../shared/random/seeded.ts';
import { playAttack } from '../match/rounds/attacking.ts';
import { rulesOf } from '../match/rounds/registry.ts';
import type { Drawn } from '../match/rounds/round.ts';
import { cryptographic } from '../randomness.ts';

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

export const draw = ({ spec }: DrawTask): Drawn => rulesOf(spec).draw(spec, cryptographic());

export const attack = ({ spec, drawn, attacker }: AttackTask) =>
  playAttack(spec, drawn, attacker, seeded(randomUUID()), {
    milliseconds: EFFORT_MS,
    now: () => performance.now(),
  });
