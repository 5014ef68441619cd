// What a room replies to a message: parsed once, allowed or refused by who sends it, then had decided.
import { type Keep, MESSAGES, type MessageName } from '../../shared/protocol/messages.ts';
import { packedGuesses, sentView } from '../../shared/protocol/packedReveal.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import type { ReplayedRound } from '../../shared/protocol/results.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Command } from '../match/commands.ts';
import { wasRevealed } from '../match/lookingBack.ts';
import type { Match } from '../match/match.ts';
import { remember } from '../match/remember.ts';
import { replayedRound } from '../match/view.ts';
import { diskTrouble } from '../store/diskTrouble.ts';
import type { Attendance } from './attendance.ts';
import { commandFor, senderRefusal } from './requests.ts';
import { hosts, type MatchClient, type Seated } from './seats.ts';

interface RepliesOf {
  readonly match: () => Match;
  readonly clients: readonly MatchClient[];
  readonly attendance: Attendance;
  readonly now: () => number; // epoch ms
  readonly view: (seated: Seated) => MatchView;
  readonly apply: (command: Command) => Promise<Outcome<unknown>>;
  readonly ask: (command: Command & { type: 'ask' }) => Promise<Outcome<unknown>>;
  readonly again: (keep: Keep) => Outcome<null>;
  readonly failed: (error: unknown, during: string) => void;
}

export class Replies {
  readonly #of: RepliesOf;

  constructor(of: RepliesOf) {
    this.#of = of;
  }

  /** Never rejects: what nobody foresaw is written down and told as 'internal'. */
  async to({ userData }: MatchClient, name: MessageName, sent: unknown): Promise<Outcome<unknown>> {
    try {
      const payload = MESSAGES[name].safeParse(sent ?? {});
      if (!payload.success) return refused('malformed');
      if (!userData) return refused('no-seat');
      return await this.#reply(userData, name, payload.data);
    } catch (error) {
      this.#of.failed(error, name);
      return refused(diskTrouble(error) ?? 'internal');
    }
  }

  async #reply(seated: Seated, name: MessageName, payload: unknown): Promise<Outcome<unknown>> {
    const { match, clients, attendance, now, view, apply, ask, again } = this.#of;
    if (name === 'hello') return done(sentView(view(seated), packed));
    const refusal = senderRefusal(name, seated, hosts(match(), seated));
    if (refusal) return refused(refusal);
    if (name === 'host.again') return again((payload as { keep: Keep }).keep);
    if (name === 'host.seeAgain') return seeAgain(match(), (payload as { round: number }).round);
    const command = commandFor(name, payload as never, {
      player: seated.player ?? '',
      present: () => attendance.present(match(), clients, now()),
      connected: () => attendance.connected(clients),
    });
    if (command.type === 'kick' && !seated.isHost && attendance.isOwner(command.player))
      return refused('host-only');
    if (command.type === 'ask') return ask(command);
    const outcome = await apply(command);
    return outcome.ok ? done(null) : outcome;
  }
}

/** Once a closed round, however many ask for it. */
const packed = remember(packedGuesses);

/** B3: the reveal of a closed round, for whoever asks alone. */
const seeAgain = (match: Match, round: number): Outcome<ReplayedRound> =>
  wasRevealed(match, round) ? done(replayedRound(match, round)) : refused('not-now');
