// Matches for tests of the rules: built from commands alone, with layouts drawn from a seed. No server, no clock.

import type { Command, Hosting } from '../../server/match/commands.ts';
import { decide } from '../../server/match/decide.ts';
import { FORMAT, type MatchEvent } from '../../server/match/events.ts';
import { evolve, replay } from '../../server/match/evolve.ts';
import type { Match } from '../../server/match/match.ts';
import type { Drawn } from '../../server/rounds.ts';
import { rulesOf } from '../../server/rounds.ts';
import { MatchSettings } from '../../shared/protocol/messages.ts';
import type { Outcome, Refusal } from '../../shared/protocol/refusals.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { FindGuess, FindSpec } from '../../shared/rounds/find.ts';
import type { RoundSpec } from '../../shared/rounds.ts';

export const START = Date.UTC(2026, 0, 5, 9); // when test matches are created, epoch ms

export const goalie = (seconds = 30): FindSpec => ({
  type: 'find',
  scenario: 'soccer',
  target: 'goalie',
  seconds,
  plan: { model: { family: 'idw', power: 2 }, protection: { kind: 'none' } },
});

export const team = (seconds = 30): FindSpec => ({ ...goalie(seconds), target: 'team' });

export const at = (x: number, y: number): FindGuess => ({ places: [{ x, y }] });

interface Setup {
  readonly specs?: readonly RoundSpec[];
  readonly settings?: Partial<MatchSettings>;
  readonly seed?: string;
}

/** A match under test, its log, and a clock that only the test moves. */
export class Table {
  readonly events: MatchEvent[] = [];
  readonly #seed: string;
  now = START;
  match: Match;

  constructor({ specs = [goalie(), goalie()], settings = {}, seed = 'table' }: Setup = {}) {
    this.#seed = seed;
    const created: MatchEvent = {
      type: 'created',
      format: FORMAT,
      id: 'test-match',
      code: 'KMPX',
      hostKeyHash: '00'.repeat(32),
      playlist: 'own',
      specs,
      settings: MatchSettings.parse(settings),
      at: START,
    };
    this.events.push(created);
    this.match = evolve(null, created);
  }

  /** Goes on from a log that was written elsewhere. */
  take(events: readonly MatchEvent[]): this {
    const match = replay(events);
    if (!match) throw new Error('a match cannot go on from an empty log');
    this.events.splice(0, this.events.length, ...events);
    this.match = match;
    this.now = events.at(-1)?.at ?? START;
    return this;
  }

  /** Decides and applies at the table's time. Hands at this table take long enough between presses (P15). */
  submit(command: Command): Outcome<readonly MatchEvent[]> {
    const isStep = command.type === 'next' || command.type === 'skip';
    return this.press(command, isStep ? { ...this.match, phaseSince: Number.NEGATIVE_INFINITY } : this.match);
  }

  /** The same, however soon after the last press. */
  press(command: Command, match: Match = this.match): Outcome<readonly MatchEvent[]> {
    const outcome = decide(match, command, this.now);
    if (!outcome.ok) return outcome;
    for (const event of outcome.value) {
      this.events.push(event);
      this.match = evolve(this.match, event);
    }
    return outcome;
  }

  /** Submits what must not be refused. */
  play(...commands: readonly Command[]): this {
    for (const command of commands) {
      const outcome = this.submit(command);
      if (!outcome.ok) throw new Error(`'${command.type}' was refused: ${outcome.refusal}`);
    }
    return this;
  }

  /** Submits what must be refused and change nothing. */
  refusal(command: Command): Refusal | 'accepted' {
    const before = this.match;
    const outcome = this.submit(command);
    if (outcome.ok) return 'accepted';
    if (this.match !== before) throw new Error(`refused '${command.type}' changed the match`);
    return outcome.refusal;
  }

  wait(seconds: number): this {
    this.now += seconds * 1000;
    return this;
  }

  /** With the host in the room. */
  tick(...present: readonly string[]): this {
    return this.tickWith({}, ...present);
  }

  /** Everybody named is connected, in this order; who could run the match is as `hosting` says. */
  tickWith(hosting: Partial<Hosting>, ...present: readonly string[]): this {
    const here = { keyAwayMs: null, actingAwayMs: null, keyPlays: false, connected: present };
    return this.play({ type: 'tick', present, hosting: { ...here, ...hosting } });
  }

  join(...names: readonly string[]): this {
    return this.play(...names.map((name): Command => ({ type: 'join', seatHash: `seat of ${name}`, name })));
  }

  /** Draws a round as the pool would, from the table's seed. */
  draw(round: number): this {
    const spec = this.match.specs[round];
    if (!spec) throw new Error(`no round ${round} to draw`);
    return this.play({
      type: 'drawn',
      round,
      drawn: rulesOf(spec).draw(spec, seeded(`${this.#seed} ${round}`)),
    });
  }

  /** On to the guessing of `round` from the lobby, the standings or the briefing before it. */
  toGuessing(round = 0): this {
    if (!this.match.drawn.has(round)) this.draw(round);
    if (this.match.phase.name === 'lobby') this.play({ type: 'start' });
    if (this.match.phase.name === 'reveal') this.play({ type: 'next' });
    if (this.match.phase.name === 'standings') this.play({ type: 'next' });
    return this.play({ type: 'next' });
  }

  guess(player: string, guess: unknown, round = 0): this {
    return this.play({ type: 'guess', player, round, guess });
  }

  /** Where the targets of a round are: for guesses that are right. */
  targets(round = 0): { x: number; y: number }[] {
    const drawn = this.match.drawn.get(round);
    if (drawn?.type !== 'find') throw new Error(`round ${round} is not a drawn find round`);
    const { records, targets } = (drawn as Drawn<'find'>).secret;
    return targets.map((index) => ({
      x: records[index]?.x ?? Number.NaN,
      y: records[index]?.y ?? Number.NaN,
    }));
  }
}
