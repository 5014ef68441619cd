// A hundred phones in thirty rooms, each with the client's own connection, on a server of their own that is killed in the
// middle of their rounds and started again.
import { type Connection, connect } from '../../client/net/connection.ts';
import { isBlocked, isFinal, type Link } from '../../client/net/session.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { host, newKey, toGuessing } from './client.ts';
import { at, goalie } from './match.ts';
import { ServerProcess } from './process.ts';
import { openRoom, postJson } from './server.ts';

const ROUND_SECONDS = 120;
const PATIENCE_MS = 60_000;

interface Phone {
  readonly connection: Connection;
  readonly name: string;
  readonly guess: ReturnType<typeof at>;
}

/** How one restart went for everybody. */
export interface Return {
  readonly backAfterMs: readonly number[]; // from the kill to the first view of the game afterwards, by phone
  readonly stray: readonly string[]; // final refusals, networks said to block, seats and guesses that were not there
}

export class Crowd {
  readonly #env: Readonly<Record<string, string>>;
  readonly #phones: readonly Phone[];
  #server: ServerProcess;

  private constructor(env: Readonly<Record<string, string>>, server: ServerProcess, phones: Phone[]) {
    this.#env = { ...env, PORT: server.port };
    this.#server = server;
    this.#phones = phones;
  }

  /** Everybody has placed a guess in a running round. */
  static async gather(dataDir: string, phones: number, rooms: number): Promise<Crowd> {
    const env = { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'fatal' };
    const server = await ServerProcess.start(env);
    const { url } = server;
    const made = await Promise.all(
      Array.from({ length: rooms }, () => openRoom(url, { playlist: [goalie(ROUND_SECONDS)] })),
    );
    const all = Array.from({ length: phones }, (_, index): Phone => {
      const code = made[index % rooms]?.code ?? '';
      const name = `Phone ${index}`;
      const options = { role: 'player', name, seatKey: newKey() } as const;
      const connection = connect(code, options, { origin: url, onWake: () => () => {} });
      return { connection, name, guess: at(1 + (index % 50), 2) };
    });
    await until(() => all.every(({ connection }) => connection.session.value.view !== null));
    for (const room of made) {
      const boss = await host(url, room);
      await toGuessing(boss);
      await boss.leave();
    }
    await until(() => all.every(({ connection }) => isGuessing(connection)));
    for (const { connection, guess } of all) connection.place(0, guess);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const { connection } of all) await connection.lock(0);
    return new Crowd(env, server, all);
  }

  async killAndRestart(): Promise<Return> {
    const back = new Map<string, number>();
    const stray = new Set<string>();
    await this.#server.end('SIGKILL');
    const killedAt = performance.now();
    await until(() => this.#phones.every(({ connection }) => linkOf(connection).state !== 'joined'));
    const stops = this.#phones.map(({ connection, name, guess }) => {
      let seenBefore = connection.session.value.view;
      return connection.session.subscribe(({ link, view }) => {
        if (isFinal(link) || isBlocked(link)) stray.add(`${name}: ${JSON.stringify(link)}`);
        const isNew = link.state === 'joined' && view !== seenBefore;
        if (!isNew || back.has(name)) return;
        seenBefore = view;
        back.set(name, performance.now() - killedAt);
        if (view?.you?.name !== name) stray.add(`${name}: in the seat of ${view?.you?.name}`);
        if (JSON.stringify(view?.you?.guess) !== JSON.stringify(guess)) stray.add(`${name}: guess lost`);
      });
    });
    const answers = this.#strangers();
    this.#server = await ServerProcess.start(this.#env);
    for (const answer of await answers) if (!answer.endsWith(' 200')) stray.add(answer);
    await until(() => back.size === this.#phones.length || stray.size > 0).catch(() => {});
    for (const stop of stops) stop();
    for (const { name } of this.#phones) if (!back.has(name)) stray.add(`${name}: not back`);
    return { backAfterMs: [...back.values()], stray: [...stray] };
  }

  /** What the first answers are to somebody new in each room, who asks from before the server listens. */
  #strangers(): Promise<string[]> {
    const codes = new Set(this.#phones.map(({ connection }) => connection.session.value.code));
    const { url } = this.#server;
    const options = () => ({ protocol: PROTOCOL, role: 'player', name: 'New', seatKey: newKey() });
    const asking = [...codes].flatMap((code) => [
      firstAnswer(() => fetch(`${url}/api/rooms/${code}`)),
      firstAnswer(() => postJson(`${url}/matchmake/joinById/${code}`, options())),
    ]);
    return Promise.all(asking);
  }

  async leave(): Promise<void> {
    for (const { connection } of this.#phones) connection.close();
    await this.#server.end('SIGKILL');
  }
}

/** The value below which a share of `values` lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function firstAnswer(ask: () => Promise<Response>): Promise<string> {
  for (;;) {
    const response = await ask().catch(() => null);
    if (response) return `${new URL(response.url).pathname} ${response.status}`;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const linkOf = (connection: Connection): Link => connection.session.value.link;

const isGuessing = ({ session }: Connection): boolean => session.value.view?.phase.name === 'guessing';

async function until(isSo: () => boolean): Promise<void> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  while (!isSo()) {
    patience.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
