// Asking an oracle: answered and counted here, so that budgets hold across reloads and tabs (rules Q).
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type { Answer, Question, RoundSpec } from '../../shared/rounds.ts';
import { SCHEMAS } from '../../shared/schemas.ts';
import type { Asked } from '../rounds/round.ts';
import type { Drawn } from '../rounds.ts';
import { rulesOf } from '../rounds.ts';
import type { Command, Decision } from './commands.ts';
import { guessRefusal } from './guessing.ts';
import type { Match, PlayerId } from './match.ts';
import { secretOf } from './scoring.ts';

type Ask = Command & { type: 'ask' };

/** A question that may be answered, with all that its answer depends on. */
export interface OpenQuestion {
  readonly spec: RoundSpec;
  readonly drawn: Drawn;
  readonly player: PlayerId;
  readonly question: Question;
}

export function ask(match: Match, command: Ask, at: number): Decision {
  const open = openQuestion(match, command, at);
  if (!open.ok) return open;
  if (open.value === null) return done([]); // Q2
  const answer = command.answer ? done(command.answer) : answerOf(open.value);
  if (!answer.ok) return answer;
  const { player, question } = open.value;
  return done([{ type: 'asked', player, question, answer: answer.value, at }]);
}

/** What is to be answered, null where the answer is on record, or why it may not be asked. */
export function openQuestion(match: Match, command: Ask, at: number): Outcome<OpenQuestion | null> {
  const { player, round } = command;
  const refusal = guessRefusal(match, player, round, at);
  if (refusal) return refused(refusal); // Q3
  const { phase } = match;
  if (phase.name !== 'guessing') return refused('not-now');
  if (phase.guesses.get(player)?.locked) return refused('already-locked'); // Q3
  const { spec, drawn } = secretOf(match, round);
  const { oracle } = rulesOf(spec);
  if (!oracle) return refused('no-questions');
  const parsed = SCHEMAS[spec.type].question.safeParse(command.question);
  if (!parsed.success) return refused('bad-question');
  const question = parsed.data as Question;
  const asked = phase.asked.get(player) ?? [];
  if (repeated(asked, question)) return done(null); // Q2
  if (asked.length >= oracle.questions(spec)) return refused('no-questions-left'); // Q1
  return done({ spec, drawn, player, question });
}

/** Pure: the same question of the same player gets the same answer, wherever and whenever it is worked out. */
export function answerOf({ spec, drawn, player, question }: OpenQuestion): Outcome<Answer> {
  const { oracle } = rulesOf(spec);
  if (!oracle) throw new Error(`rounds of type '${spec.type}' answer no questions`);
  return oracle.answer(spec, drawn, player, question as never); // the schema of the same type as the rules
}

/** Does this round's oracle take so long that its answers are worked out apart and given with the command? */
export const isAnsweredApart = (match: Match, round: number): boolean => {
  const spec = match.specs[round];
  return spec !== undefined && rulesOf(spec).oracle?.takesLong === true;
};

const repeated = (asked: readonly Asked[], question: unknown): Asked | undefined =>
  asked.findLast((earlier) => canonicalJson(earlier.question) === canonicalJson(question));

/** The answer on record to a question that `ask` has accepted: just given, or given earlier (Q2). */
export function answerTo(match: Match, command: Ask): Outcome<Answer> {
  const asked = match.phase.name === 'guessing' ? (match.phase.asked.get(command.player) ?? []) : [];
  const found = repeated(asked, command.question);
  return found ? done(found.answer as Answer) : refused('not-now');
}
