// Who has locked in, by name: told to hosts alone, when it changes and when one arrives. What was guessed is not in it.
import type { Match } from '../match/match.ts';
import { lockedPlayers } from '../match/view.ts';
import { hosts, type MatchClient } from './seats.ts';

export class HostNews {
  readonly #match: () => Match;
  #told = '';

  constructor(match: () => Match) {
    this.#match = match;
  }

  tell(clients: Iterable<MatchClient>): void {
    const match = this.#match();
    const locked = lockedPlayers(match);
    for (const client of clients)
      if (client.userData && hosts(match, client.userData)) client.send('host.locked', locked);
  }

  tellChanges(clients: Iterable<MatchClient>): void {
    const locked = lockedPlayers(this.#match()).join();
    if (locked === this.#told) return;
    this.#told = locked;
    this.tell(clients);
  }
}
