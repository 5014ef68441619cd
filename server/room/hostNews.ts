// Who has placed and who has locked in, by name: told to hosts alone, when it changes and when one arrives. What was
// guessed is not in it.
import type { MatchEvent } from '../match/events.ts';
import type { Match } from '../match/match.ts';
import { hasPlaced, lockedPlayers, placedPlayers } from '../match/view.ts';
import { hosts, type MatchClient } from './seats.ts';

export class HostNews {
  readonly #match: () => Match;
  #told = '';
  #placed: ReadonlySet<string> = new Set(); // as last told

  constructor(match: () => Match) {
    this.#match = match;
  }

  tell(clients: Iterable<MatchClient>): void {
    const match = this.#match();
    const news = { locked: lockedPlayers(match), placed: placedPlayers(match) };
    for (const client of clients)
      if (client.userData && hosts(match, client.userData)) client.send('host.guesses', news);
  }

  tellChanges(clients: Iterable<MatchClient>): void {
    const placed = placedPlayers(this.#match());
    const news = [lockedPlayers(this.#match()).join(), placed.join()].join(' ');
    if (news === this.#told) return;
    this.#told = news;
    this.#placed = new Set(placed);
    this.tell(clients);
  }

  /** Guesses come by the hundred while pins are dragged: only somebody's first and last pin are news. */
  tellPlaced(clients: Iterable<MatchClient>, events: readonly MatchEvent[]): void {
    const isNews = events.some(
      (event) =>
        event.type === 'guessed' && hasPlaced(this.#match(), event.player) !== this.#placed.has(event.player),
    );
    if (isNews) this.tellChanges(clients);
  }
}
