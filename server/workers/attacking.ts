// Lets an attacker play a round. It sees the spec, the release and the answers to its own questions (T4);
// the drawn secret stays in here.

import type { Work } from '../../shared/attack/work.ts';
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import type { RoundShapes, RoundType } from '../../shared/rounds.ts';
import type { AttackerName } from '../../shared/score/attackers.ts';
import type { Ask, Asked } from '../rounds/round.ts';
import { type Drawn, rulesOf } from '../rounds.ts';

/** What `attacker` guesses. Throws when the round type has no such attacker. */
export function playAttack<T extends RoundType>(
  spec: RoundShapes[T]['spec'],
  drawn: Drawn<T>,
  attacker: AttackerName,
  randomness: Randomness,
  work: Work,
): RoundShapes[T]['guess'] {
  const play = rulesOf<T>(spec).attackers[attacker];
  if (!play) throw new Error(`no attacker '${attacker}' plays rounds of type '${spec.type}'`);
  return play(spec, drawn.release, randomness, work, asking<T>(spec, drawn, attacker));
}

/** Questions under the players' rules: as many as a player has (Q1), and the same one again for nothing (Q2). */
function asking<T extends RoundType>(spec: RoundShapes[T]['spec'], drawn: Drawn<T>, name: string): Ask<T> {
  const { oracle } = rulesOf<T>(spec);
  const asked: Asked[] = [];
  return (question) => {
    if (!oracle) return null;
    const same = asked.findLast((earlier) => canonicalJson(earlier.question) === canonicalJson(question));
    if (same) return same.answer as RoundShapes[T]['answer'];
    if (asked.length >= oracle.questions(spec)) return null;
    const answer = oracle.answer(spec, drawn, name, question);
    if (!answer.ok) return null;
    asked.push({ question, answer: answer.value });
    return answer.value;
  };
}
