// Questions whose answers take long are answered in the pool before anything is decided: the answer comes with the
// command, and deciding stays quick and pure. The same question asked twice at once is worked out once (Q2).
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type { Answer } from '../../shared/rounds.ts';
import { answerTo, isAnsweredApart, type OpenQuestion, openQuestion } from '../match/asking.ts';
import type { Command } from '../match/commands.ts';
import type { Match } from '../match/match.ts';
import type { AttackerPool } from '../workers/pool.ts';
import type { Workplace } from './workplace.ts';

type Ask = Command & { type: 'ask' };

interface AskedOf extends Pick<Workplace, 'match' | 'apply' | 'openedFrom'> {
  readonly now: () => number; // epoch ms
}

export class Answering {
  readonly #pool: Pick<AttackerPool, 'answer'>;
  readonly #at: AskedOf;
  readonly #underWay = new Map<string, Promise<Outcome<Answer>>>();
  readonly #stopping = new AbortController();

  constructor(pool: Pick<AttackerPool, 'answer'>, at: AskedOf) {
    this.#pool = pool;
    this.#at = at;
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Has the question answered and counted; what is told is what is on disk. */
  async ask(command: Ask): Promise<Outcome<Answer>> {
    const answered = await this.#answered(command);
    const outcome = answered.ok ? await this.#at.apply(answered.value) : answered;
    if (!outcome.ok) return outcome;
    const match = this.#at.match();
    return match ? answerTo(match, command) : refused('not-now');
  }

  /** The command with the answer in it, where that takes long; why it is refused, where that is certain. */
  async #answered(command: Ask): Promise<Outcome<Ask>> {
    const match = this.#at.match();
    if (!match || !isAnsweredApart(match, command.round)) return done(command);
    const open = openQuestion(match, command, this.#at.now());
    if (!open.ok) return open;
    if (open.value === null) return done(command);
    const answer = await this.#once(match, command.round, open.value);
    return answer.ok ? done({ ...command, answer: answer.value }) : answer;
  }

  #once({ id, code }: Match, round: number, open: OpenQuestion): Promise<Outcome<Answer>> {
    const key = canonicalJson([id, round, open.player, open.question]);
    const before = this.#underWay.get(key);
    if (before) return before;
    const answer = this.#pool
      .answer(open, {
        address: this.#at.openedFrom,
        room: code,
        wanted: () => true,
        urgent: () => false, // else one room's questions would hold up every room's draws
        signal: this.#stopping.signal,
      })
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) throw error;
        return refused('not-now');
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, answer);
    return answer;
  }
}
