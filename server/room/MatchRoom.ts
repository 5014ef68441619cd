// The Colyseus room: who comes and goes, what is decided and committed, what everybody is then shown. Messages are
// answered in replies.ts, time passes in timekeeping.ts. It holds no rule of the game and never sends anything of the
// match but what view.ts and sync.ts build.
import { type AuthContext, CloseCode, Room, type RoomException, ServerError } from '@colyseus/core';
import { type Keep, MESSAGES, type MessageName } from '../../shared/protocol/messages.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import { CLOSE } from '../../shared/protocol/room.ts';
import { MatchState } from '../../shared/protocol/state.ts';
import type { MatchView, PhaseName } from '../../shared/protocol/view.ts';
import type { Command } from '../match/commands.ts';
import type { MatchEvent } from '../match/events.ts';
import { players } from '../match/match.ts';
import { viewFor } from '../match/view.ts';
import { randomId } from '../randomness.ts';
import { refusalError } from '../status.ts';
import { Attendance } from './attendance.ts';
import { Door } from './door.ts';
import { HostNews } from './hostNews.ts';
import { Ledger } from './ledger.ts';
import type { RoomOptions, RoomParts } from './parts.ts';
import { playAgain } from './rematch.ts';
import { Replies } from './replies.ts';
import {
  type Asked,
  connectionsOf,
  dismissModerators,
  hashOf,
  hosts,
  isAnybodyHere,
  leaveOut,
  type MatchClient,
  parseAsked,
  playersHere,
  presenceOf,
  replaceOlder,
  type Seated,
} from './seats.ts';
import { sitDown } from './sitting.ts';
import { isPublic, syncState } from './sync.ts';
import { Timekeeping } from './timekeeping.ts';
import { RoomWork } from './work.ts';

export class MatchRoom extends Room<{ state: MatchState; client: MatchClient }> {
  override state = new MatchState();
  override autoDispose = false;
  override patchRate = 100;
  override maxMessagesPerSecond = 30; // a dragged pin sends 5 a second; a page with several boards asks a few more
  override seatReservationTimeout = 8;
  override messages = Object.fromEntries(
    (Object.keys(MESSAGES) as MessageName[]).map((name) => [
      name,
      (client: MatchClient, payload: unknown) => this.#replies.to(client, name, payload),
    ]),
  );

  door!: Door;
  #parts!: RoomParts;
  #ledger!: Ledger;
  #work: RoomWork | undefined; // there is none, nor what follows, where opening the room failed
  #attendance!: Attendance;
  #replies!: Replies;
  #hostNews!: HostNews;
  #time: Timekeeping | undefined;
  #unwatch: (() => void) | undefined;
  #revisionBefore = 0; // of the matches played in this room so far
  #gone = false;

  override async onCreate({
    parts,
    matchId = '',
    openedFrom = matchId,
    aliveAt,
  }: RoomOptions): Promise<void> {
    this.#parts = parts;
    this.#ledger = new Ledger(parts.log, matchId);
    const { clients } = this;
    const match = () => this.#ledger.match;
    const apply = (command: Command) => this.#apply(command);
    const failed = (error: unknown, during: string) => this.#failed(error, during);
    const work = new RoomWork(parts, {
      match: () => (this.#gone ? null : match()),
      anybodyHere: () => isAnybodyHere(clients),
      openedFrom,
      apply,
      failed: (error) => failed(error, 'preparation'),
    });
    this.#work = work;
    this.roomId = match().code;
    // maxClients stays infinite: the match counts seats, the door screens.
    const inside = () => ({ match: match(), clients });
    this.door = new Door(inside, aliveAt === undefined ? undefined : parts.now());
    const attendance = new Attendance(parts.now());
    this.#attendance = attendance;
    this.#hostNews = new HostNews(match);
    this.#replies = new Replies({
      match,
      clients,
      attendance,
      now: parts.now,
      view: (seated) => this.#view(seated),
      apply,
      ask: (command) => work.ask(command),
      again: (keep) => this.#again(keep),
      failed,
    });
    const close = () => this.disconnect(CLOSE.over);
    this.#time = new Timekeeping(parts, { ledger: this.#ledger, attendance, clients, apply, close, failed });
    if (aliveAt !== undefined)
      await this.#time.returned(parts.now() - Math.max(aliveAt, this.#ledger.lastAt));
    this.#unwatch = parts.log.health.watch(() => setImmediate(() => !this.#gone && this.#publish()));
    await this.setPrivate(true);
    this.#publish();
  }

  /** What anybody who knows the code may know. */
  summary(): { code: string; players: number; phase: PhaseName; playlist: string } {
    const { code, phase, playlist } = this.#ledger.match;
    return { code, players: players(this.#ledger.match).length, phase: phase.name, playlist };
  }

  /** The address in links, of those that this machine had when it was chosen (S8). */
  get address(): string | null {
    return this.#ledger.match.address;
  }

  async chooseAddress(address: string | null): Promise<void> {
    await this.#apply({ type: 'address', address });
  }

  static override async onAuth(_token: string, options: unknown, { ip = '' }: AuthContext): Promise<Asked> {
    return parseAsked(options, String(ip));
  }

  override async onJoin(client: MatchClient, _options: unknown, asked: Asked): Promise<void> {
    if (!this.door.arrive(client.sessionId)) throw refusalError('too-many');
    const seated =
      asked.role === 'player' ? await this.#seat(asked) : this.door.place(asked, this.#parts.now());
    if (!seated.ok) throw refusalError(seated.refusal);
    const { player } = seated.value;
    if (player) {
      this.#attendance.came(seated.value, playersHere(this.clients).includes(player), this.#parts.now());
      replaceOlder(this.clients, client, player);
    }
    client.userData = seated.value;
    this.#publish();
    this.#hostNews.tell([client]);
  }

  override async onLeave(client: MatchClient): Promise<void> {
    this.#attendance.left(client.userData, this.#parts.now());
    client.userData = undefined as unknown as Seated; // its socket may linger among the clients for a moment
    if (this.#gone) return;
    this.#publish();
    this.#time?.tick();
  }

  override onBeforeShutdown(): void {
    this.#stop();
    void this.disconnect(CloseCode.MAY_TRY_RECONNECT);
  }

  override onDispose(): void {
    this.#stop();
  }

  override onUncaughtException(error: RoomException, method: string): void {
    if (error.cause instanceof ServerError) return; // a refused join, told to whom it concerns
    this.#failed(error.cause ?? error, method);
  }

  async #seat({ role, name, seatKey, hostKey }: Asked): Promise<Outcome<Seated>> {
    const isHost = this.door.isHostKey(hostKey);
    if (!isHost && hostKey !== undefined) return refused('wrong-host-key');
    const join = { type: 'join', seatHash: hashOf(seatKey), name: name ?? '' } as const;
    const seat = await sitDown(join, {
      apply: (command) => this.#apply(command),
      shown: () => this.#ledger.match,
      settled: () => this.#parts.log.drain(),
    });
    return seat.ok ? done({ role, player: seat.value, isHost }) : seat;
  }

  #view(seated: Seated): MatchView {
    const viewer = {
      player: seated.player,
      isHost: hosts(this.#ledger.match, seated),
      moderates: seated.role === 'moderator',
      helps: seated.isHost || seated.role === 'moderator',
    };
    return { ...viewFor(this.#ledger.match, viewer, this.#parts.now()), revision: this.#revision() };
  }

  #revision(): number {
    return this.#revisionBefore + this.#ledger.match.revision;
  }

  async #apply(command: Command): Promise<Outcome<readonly MatchEvent[]>> {
    const outcome = await this.#ledger.apply(command, this.#parts.now());
    if (!outcome.ok || this.#gone) return outcome;
    if (!outcome.value.some(isPublic)) {
      this.#hostNews.tellPlaced(this.clients, outcome.value);
      return outcome;
    }
    for (const event of outcome.value) {
      if (event.type === 'removed')
        for (const client of connectionsOf(this.clients, event.player))
          client.leave(CLOSE.removed, 'removed');
      if (event.type === 'moderatorSet') dismissModerators(this.clients);
    }
    this.#publish();
    return outcome;
  }

  #again(keep: Keep): Outcome<null> {
    const before = this.#ledger.decided; // also whoever is just sitting down comes along
    if (before.phase.name !== 'finale' || this.#ledger.match.phase.name !== 'finale')
      return refused('not-now');
    this.#revisionBefore = this.#revision();
    const staying = { keep, here: playersHere(this.clients) };
    this.#ledger.succeed(playAgain(before, randomId(), this.#parts.now(), staying));
    leaveOut(this.clients, this.#ledger.match);
    this.#publish();
    return done(null);
  }

  /** Everything that follows from a change: state, the host's list, the clock, what is to be drawn next. */
  #publish(): void {
    const { match } = this.#ledger;
    syncState(this.state, match, presenceOf(this.clients), this.#parts.log.health.trouble, this.#revision());
    this.#hostNews.tellChanges(this.clients);
    this.#time?.follow();
    this.#work?.prepare();
  }

  #stop(): void {
    this.#gone = true;
    this.#unwatch?.();
    this.#work?.stop();
    this.#time?.stop();
  }

  #failed(error: unknown, during: string): void {
    this.#parts.failed(error, { room: this.roomId, match: this.#ledger?.match.id, during });
  }
}
