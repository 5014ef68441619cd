// The Colyseus room: parses messages, has them decided and committed, copies the public facts into the state, replies.
// It holds no rule of the game and never sends anything of the match but what view.ts and sync.ts build.
import { type AuthContext, CloseCode, Room, type RoomException, ServerError } from '@colyseus/core';
import { CLOSE, type Keep, MESSAGES, type MessageName } from '../../shared/protocol/messages.ts';
import { done, type Outcome, refused } from '../../shared/protocol/refusals.ts';
import { MatchState } from '../../shared/protocol/state.ts';
import type { MatchView, PhaseName } from '../../shared/protocol/view.ts';
import type { Command } from '../match/commands.ts';
import { type PlayerId, players } from '../match/match.ts';
import { isClockRunning } from '../match/timing.ts';
import { lockedPlayers, viewFor } from '../match/view.ts';
import { randomId } from '../randomness.ts';
import { refusalError } from '../status.ts';
import { diskTrouble } from '../store/diskTrouble.ts';
import { Attendance } from './attendance.ts';
import { Door } from './door.ts';
import { Ledger } from './ledger.ts';
import { isOver } from './lifetime.ts';
import type { RoomOptions, RoomParts } from './parts.ts';
import { playAgain } from './rematch.ts';
import { commandFor, senderRefusal } from './requests.ts';
import {
  type Asked,
  connectionsOf,
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
import { Ticker } from './ticker.ts';
import { RoomWork } from './work.ts';

const TICK_MS = 200;

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

  door!: Door;
  #parts!: RoomParts;
  #ledger!: Ledger;
  #work!: RoomWork;
  #revisionBefore = 0; // of the matches played in this room so far
  #attendance!: Attendance;
  #gone = false;
  readonly #ticking = new Ticker(TICK_MS, () => this.#tick());
  #ageing: Ticker | undefined;
  #unwatch: (() => void) | undefined;
  #toldLocked = '';
  #stopWatching = () => {};

  override async onCreate({
    parts,
    matchId = '',
    openedFrom = matchId,
    aliveAt,
  }: RoomOptions): Promise<void> {
    this.#parts = parts;
    this.#ledger = new Ledger(parts.log, matchId);
    this.#work = new RoomWork(parts, {
      match: () => (this.#gone ? null : this.#ledger.match),
      anybodyHere: () => isAnybodyHere(this.clients),
      openedFrom,
      apply: (command) => this.#apply(command),
      failed: (error) => this.#failed(error, 'preparation'),
    });
    this.roomId = this.#ledger.match.code;
    // maxClients stays infinite: the match counts seats, the door screens.
    const inside = () => ({ match: this.#ledger.match, clients: this.clients });
    this.door = new Door(inside, aliveAt === undefined ? undefined : parts.now());
    this.#attendance = new Attendance(parts.now());
    if (aliveAt !== undefined) await this.#returned(parts.now() - Math.max(aliveAt, this.#ledger.lastAt));
    this.#stopWatching = parts.onJump((byMs) => this.#aside('returning', this.#returned(byMs)));
    this.#ageing = new Ticker(parts.ageEveryMs, () => this.#age());
    this.#ageing.run(true);
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
    this.#tellHosts([client]);
  }

  override async onLeave(client: MatchClient): Promise<void> {
    this.#attendance.left(client.userData, this.#parts.now());
    client.userData = undefined as unknown as Seated; // its socket may linger among the clients for a moment
    if (this.#gone) return;
    this.#publish();
    this.#tick();
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

  async #answer(client: MatchClient, name: MessageName, sent: unknown): Promise<Outcome<unknown>> {
    try {
      const seated = client.userData;
      const payload = MESSAGES[name].safeParse(sent ?? {});
      if (!payload.success) return refused('malformed');
      if (!seated) return refused('no-seat');
      if (name === 'hello') return done(this.#view(seated));
      const refusal = senderRefusal(name, seated, hosts(this.#ledger.match, seated));
      if (refusal) return refused(refusal);
      if (name === 'host.again') return this.#again((payload.data as { keep: Keep }).keep);
      const sender = {
        player: seated.player ?? '',
        present: () => this.#present(),
        connected: () => this.#attendance.connected(this.clients),
      };
      const command = commandFor(name, payload.data as never, sender);
      if (command.type === 'kick' && !seated.isHost && this.#attendance.isOwner(command.player))
        return refused('host-only');
      if (command.type === 'ask') return await this.#work.ask(command);
      const outcome = await this.#apply(command);
      return outcome.ok ? done(null) : outcome;
    } catch (error) {
      this.#failed(error, name);
      return refused(diskTrouble(error) ?? 'internal');
    }
  }

  #view(seated: Seated): MatchView {
    const viewer = { player: seated.player, isHost: hosts(this.#ledger.match, seated) };
    return { ...viewFor(this.#ledger.match, viewer, this.#parts.now()), revision: this.#revision() };
  }

  #revision(): number {
    return this.#revisionBefore + this.#ledger.match.revision;
  }

  async #apply(command: Command) {
    const outcome = await this.#ledger.apply(command, this.#parts.now());
    if (!outcome.ok || this.#gone || !outcome.value.some(isPublic)) return outcome;
    for (const event of outcome.value)
      if (event.type === 'removed')
        for (const client of connectionsOf(this.clients, event.player))
          client.leave(CLOSE.removed, 'removed');
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

  #present(): readonly PlayerId[] {
    return this.#attendance.present(this.#ledger.match, this.clients, this.#parts.now());
  }

  /** Everything that follows from a change: state, the host's list, the clock, what is to be drawn next. */
  #publish(): void {
    const { match } = this.#ledger;
    syncState(this.state, match, presenceOf(this.clients), this.#parts.log.health.trouble, this.#revision());
    const locked = lockedPlayers(match).join();
    if (locked !== this.#toldLocked) {
      this.#toldLocked = locked;
      this.#tellHosts(this.clients);
    }
    this.#ticking.run(this.#hasToTick());
    this.#work.prepare();
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

  #tick(): void {
    const { match } = this.#ledger;
    const hosting = this.#attendance.hosting(match, this.clients, this.#parts.now());
    this.#aside('tick', this.#apply({ type: 'tick', present: this.#present(), hosting }));
    if (!this.#gone) this.#ticking.run(this.#hasToTick());
  }

  /** P12. Decided at once, before anything else that comes after the gap. */
  async #returned(awayMs: number): Promise<void> {
    this.#attendance.serverReturned(this.#parts.now());
    await this.#apply({ type: 'returned', awayMs });
  }

  #age(): void {
    const quietMs = this.#parts.now() - Math.max(this.#ledger.lastAt, this.#attendance.lastHereAt);
    if (isOver(this.#ledger.match.phase.name, this.clients.length > 0, quietMs))
      this.#aside(
        'closing',
        this.#ledger.close(this.#parts.now()).then((closed) => closed && this.disconnect(CLOSE.over)),
      );
  }

  #stop(): void {
    this.#gone = true;
    this.#unwatch?.();
    this.#work?.stop(); // there is none where opening the room failed
    this.#ticking.run(false);
    this.#ageing?.run(false);
    this.#stopWatching();
  }

  /** Work that nobody waits for: its error is written down. */
  #aside(during: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#failed(error, during));
  }

  #failed(error: unknown, during: string): void {
    this.#parts.failed(error, { room: this.roomId, match: this.#ledger?.match.id, during });
  }
}
