// Asking an oracle: answered and counted here, so that budgets hold across reloads and tabs (rules Q).
import { canonicalJson } from '../../shared/protocol/fairness.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import { type Answer, ROUNDS } from '../../shared/protocol/rounds.ts';
import type { Command, Decision } from './commands.ts';
import { guessRefusal } from './guessing.ts';
import type { Asked, Match } from './match.ts';
import { rulesOf } from './rounds/registry.ts';
import { secretOf } from './scoring.ts';

type Ask = Command & { type: 'ask' };

export function ask(match: Match, command: Ask, at: number): Decision {
  const refusal = guessRefusal(match, command.player, command.round, at);
  if (refusal) return refused(refusal); // Q3
  const { phase } = match;
  if (phase.name !== 'guessing') return refused('not-now');
  if (phase.guesses.get(command.player)?.locked) return refused('already-locked'); // Q3
  const { spec, drawn } = secretOf(match, command.round);
  const { oracle } = rulesOf(spec);
  if (!oracle) return refused('no-questions');
  const parsed = ROUNDS[spec.type].question.safeParse(command.question);
  if (!parsed.success) return refused('bad-question');
  const question = parsed.data as never; // the schema of the same type as the rules
  const asked = phase.asked.get(command.player) ?? [];
  if (repeated(asked, question)) return done([]); // Q2
  if (asked.length >= oracle.questions(spec)) return refused('no-questions-left'); // Q1
  const answer = oracle.answer(spec, drawn, command.player, question, asked);
  if (!answer.ok) return answer;
  return done([{ type: 'asked', player: command.player, question, answer: answer.value, at }]);
}

const repeated = (asked: readonly Asked[], question: unknown): Asked | undefined =>
  asked.findLast((earlier) => canonicalJson(earlier.question) === canonicalJson(question));

/** The answer on record to a question that `ask` has accepted: just given, or given earlier (Q2). */
export function answerTo(match: Match, command: Ask): Outcome<Answer> {
  const asked = match.phase.name === 'guessing' ? (match.phase.asked.get(command.player) ?? []) : [];
  const found = repeated(asked, command.question);
  return found ? done(found.answer as Answer) : refused('not-now');
}
