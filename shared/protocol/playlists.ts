// What GET /api/playlists answers.
import type { RoundSpec } from '../rounds.ts';

/** A playlist that comes with the game; what it is called and for is the client's to say. */
export interface NamedPlaylist {
  readonly name: string;
  readonly rounds: readonly RoundSpec[];
}
