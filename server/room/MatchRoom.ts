// The Colyseus room: parses messages, has them decided and committed, copies the public facts into the state, replies.
// It holds no rule of the game and never sends anything of the match but what view.ts and sync.ts build.
import { CloseCode, Room, type RoomException, ServerError } from '@colyseus/core';
import { CLOSE, JoinOptions, MESSAGES, type MessageName } from '../../shared/protocol/messages.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import { MatchState } from '../../shared/protocol/state.ts';
import type { MatchView, PhaseName } from '../../shared/protocol/view.ts';
import { statusOf } from '../http/status.ts';
import { answerTo } from '../match/asking.ts';
import type { Command } from '../match/commands.ts';
import { type PlayerId, players } from '../match/match.ts';
import { isClockRunning } from '../match/timing.ts';
import { lockedPlayers, viewFor } from '../match/view.ts';
import { randomId } from '../randomness.ts';
import { playAgain } from './again.ts';
import { Attendance } from './attendance.ts';
import { Ledger } from './ledger.ts';
import { isOver } from './lifetime.ts';
import type { RoomOptions, RoomParts } from './parts.ts';
import { Preparation } from './preparation.ts';
import { commandFor, senderRefusal } from './requests.ts';
import {
  connectionsOf,
  hashOf,
  hosts,
  isHostHere,
  type MatchClient,
  opens,
  playersHere,
  type Seated,
} from './seats.ts';
import { isPublic, syncState } from './sync.ts';
import { Ticker } from './ticker.ts';

const TICK_MS = 200;
const WATCHERS = 60; // connections beyond the seats: screens, hosts, sockets of phones that have just gone

export class MatchRoom extends Room<{ state: MatchState; client: MatchClient }> {
  override state = new MatchState();
  override autoDispose = false;
  override patchRate = 100;
  override maxMessagesPerSecond = 30; // a dragged pin sends 5 a second; a page with several boards asks a few more
  override seatReservationTimeout = 8;
  override messages = Object.fromEntries(
    (Object.keys(MESSAGES) as MessageName[]).map((name) => [
      name,
      (client: MatchClient, payload: unknown) => this.#answer(client, name, payload),
    ]),
  );

  #parts!: RoomParts;
  #ledger!: Ledger;
  #preparation!: Preparation;
  #revisionBefore = 0; // of the matches played in this room so far
  #attendance!: Attendance;
  #gone = false;
  readonly #ticking = new Ticker(TICK_MS, () => void this.#tick());
  #ageing: Ticker | undefined;
  #toldLocked = '';

  override async onCreate({ parts, matchId = '', aliveAt }: RoomOptions): Promise<void> {
    const now = parts.now();
    this.#parts = parts;
    this.#ledger = new Ledger(parts.log, matchId);
    this.#preparation = new Preparation(parts.pool, {
      match: () => (this.#gone ? null : this.#ledger.match),
      submit: async (id, command) => {
        if (!this.#gone && this.#ledger.match.id === id) await this.#apply(command);
      },
      failed: (error) => this.#failed(error, 'preparation'),
    });
    this.roomId = this.#ledger.match.code;
    this.maxClients = this.#ledger.match.settings.capacity + WATCHERS;
    this.#attendance = new Attendance(now);
    if (aliveAt !== undefined) {
      const awayMs = Math.max(0, now - Math.max(aliveAt, this.#ledger.lastAt));
      this.#attendance.serverReturned(now);
      await this.#ledger.apply({ type: 'returned', awayMs }, now);
    }
    this.#ageing = new Ticker(parts.ageEveryMs, () => this.#age());
    this.#ageing.run(true);
    await this.setPrivate(true);
    this.#publish();
  }

  /** What anybody who knows the code may know. */
  summary(): { code: string; players: number; phase: PhaseName; playlist: string } {
    const { code, phase, playlist } = this.#ledger.match;
    return { code, players: players(this.#ledger.match).length, phase: phase.name, playlist };
  }

  static override async onAuth(_token: string, options: unknown): Promise<JoinOptions> {
    const asked = JoinOptions.safeParse(options);
    if (!asked.success) throw new ServerError(400, 'malformed');
    return asked.data;
  }

  override async onJoin(client: MatchClient, _options: unknown, asked: JoinOptions): Promise<void> {
    const seated = await this.#seat(asked);
    if (!seated.ok) throw new ServerError(statusOf(seated.refusal), seated.refusal);
    const { player } = seated.value;
    const now = this.#parts.now();
    if (player) {
      this.#attendance.came(seated.value, playersHere(this.clients).includes(player), now);
      for (const older of connectionsOf(this.clients, player))
        if (older !== client) older.leave(CLOSE.replaced, 'replaced');
    }
    client.userData = seated.value;
    this.#publish();
    this.#tellHosts([client]);
  }

  override async onLeave(client: MatchClient): Promise<void> {
    this.#attendance.left(client.userData, this.#parts.now());
    client.userData = undefined as unknown as Seated; // its socket may linger among the clients for a moment
    if (this.#gone) return;
    this.#publish();
    await this.#tick();
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

  async #seat({ role, name, seatKey, hostKey }: JoinOptions): Promise<Outcome<Seated>> {
    const isHost = hostKey !== undefined && opens(hostKey, this.#ledger.match.hostKeyHash);
    if (!isHost && (role === 'host' || hostKey !== undefined)) return refused('wrong-host-key');
    if (role !== 'player') return done({ role, player: null, isHost });
    const seatHash = hashOf(seatKey);
    const joined = await this.#apply({ type: 'join', seatHash, name: name ?? '' });
    if (!joined.ok) return joined;
    const seat = this.#ledger.match.seats.find((each) => each.seatHash === seatHash && !each.removed);
    return seat ? done({ role, player: seat.id, isHost }) : refused('removed');
  }

  async #answer(client: MatchClient, name: MessageName, sent: unknown): Promise<Outcome<unknown>> {
    try {
      const seated = client.userData;
      const payload = MESSAGES[name].safeParse(sent ?? {});
      if (!payload.success) return refused('malformed');
      if (!seated) return refused('no-seat');
      if (name === 'hello') return done(this.#view(seated));
      const refusal = senderRefusal(name, seated, hosts(this.#ledger.match, seated));
      if (refusal) return refused(refusal);
      if (name === 'host.again') return this.#again();
      const sender = {
        player: seated.player ?? '',
        present: () => this.#present(),
        connected: () => this.#attendance.connected(this.clients),
      };
      const command = commandFor(name, payload.data as never, sender);
      if (command.type === 'kick' && !seated.isHost && this.#attendance.isOwner(command.player))
        return refused('host-only');
      const outcome = await this.#apply(command);
      if (!outcome.ok) return outcome;
      return command.type === 'ask' ? answerTo(this.#ledger.match, command) : done(null);
    } catch (error) {
      this.#failed(error, name);
      return refused('internal');
    }
  }

  #view(seated: Seated): MatchView {
    const viewer = { player: seated.player, isHost: hosts(this.#ledger.match, seated) };
    const view = viewFor(this.#ledger.match, viewer, this.#parts.now());
    return { ...view, revision: this.#revision() };
  }

  #revision(): number {
    return this.#revisionBefore + this.#ledger.match.revision;
  }

  async #apply(command: Command) {
    const outcome = await this.#ledger.apply(command, this.#parts.now());
    if (!outcome.ok || this.#gone || !outcome.value.some(isPublic)) return outcome;
    for (const event of outcome.value) if (event.type === 'removed') this.#dismiss(event.player);
    this.#publish();
    return outcome;
  }

  #dismiss(player: PlayerId): void {
    for (const client of connectionsOf(this.clients, player)) client.leave(CLOSE.removed, 'removed');
  }

  #again(): Outcome<null> {
    const before = this.#ledger.match;
    if (before.phase.name !== 'finale') return refused('not-now');
    this.#revisionBefore = this.#revision();
    this.#ledger.succeed(playAgain(before, randomId(), this.#parts.now()));
    this.#publish();
    return done(null);
  }

  #present(): readonly PlayerId[] {
    return this.#attendance.present(this.#ledger.match, this.clients, this.#parts.now());
  }

  /** Everything that follows from a change: state, the host's list, the clock, what is to be drawn next. */
  #publish(): void {
    const { match } = this.#ledger;
    const presence = { here: playersHere(this.clients), hostHere: isHostHere(this.clients) };
    syncState(this.state, match, presence, this.#revision());
    const locked = lockedPlayers(match).join();
    if (locked !== this.#toldLocked) {
      this.#toldLocked = locked;
      this.#tellHosts(this.clients);
    }
    this.#ticking.run(this.#hasToTick());
    this.#preparation.prepare();
  }

  /** A party also notices who has gone where no clock runs. */
  #hasToTick(): boolean {
    const { match } = this.#ledger;
    return isClockRunning(match) || (match.settings.pace === 'party' && this.clients.length > 0);
  }

  #tellHosts(clients: Iterable<MatchClient>): void {
    const locked = lockedPlayers(this.#ledger.match);
    for (const client of clients)
      if (client.userData && hosts(this.#ledger.match, client.userData)) client.send('host.locked', locked);
  }

  async #tick(): Promise<void> {
    try {
      const { match } = this.#ledger;
      const hosting = this.#attendance.hosting(match, this.clients, this.#parts.now());
      await this.#apply({ type: 'tick', present: this.#present(), hosting });
      if (!this.#gone) this.#ticking.run(this.#hasToTick());
    } catch (error) {
      this.#failed(error, 'tick');
    }
  }

  #age(): void {
    const quietMs = this.#parts.now() - Math.max(this.#ledger.lastAt, this.#attendance.lastHereAt);
    if (isOver(this.#ledger.match.phase.name, this.clients.length > 0, quietMs))
      this.#close().catch((error: unknown) => this.#failed(error, 'closing'));
  }

  /** The room goes; a match that was under way ends here, so that what was played can be read. */
  async #close(): Promise<void> {
    const { match } = this.#ledger;
    if (match.closed.length > 0 && match.phase.name !== 'finale')
      await this.#ledger.apply({ type: 'end' }, this.#parts.now());
    this.#parts.log.close(match.id);
    await this.disconnect(CLOSE.over);
  }

  #stop(): void {
    this.#gone = true;
    this.#preparation?.stop(); // there is none where opening the room failed
    this.#ticking.run(false);
    this.#ageing?.run(false);
  }

  #failed(error: unknown, during: string): void {
    this.#parts.failed(error, { room: this.roomId, match: this.#ledger?.match.id, during });
  }
}
