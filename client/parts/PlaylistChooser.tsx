// Which rounds a new game has: the playlists that come with it, with their length, and the way to one of one's own.
import type { MatchSettings } from '../../shared/protocol/messages.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { say } from '../words/words.ts';
import { playlistLength } from './playlistLength.ts';

/** Those that words.ts can name; the booth's runs by itself, on a page of its own. */
export const OFFERED = ['lesson', 'quick', 'taste', 'part1', 'part2', 'oracle', 'price', 'sweep'] as const;
export type Offered = (typeof OFFERED)[number];

interface PlaylistChooserProps {
  readonly playlists: readonly NamedPlaylist[]; // empty until the server has said
  readonly timer: MatchSettings['timer'];
  readonly chosen: Offered;
  readonly onChoose: (name: Offered) => void;
}

/** "5 rounds, about 6 min"; empty while the server has not said. */
export function lengthOf(
  playlists: readonly NamedPlaylist[],
  name: string,
  timer: MatchSettings['timer'],
): string {
  const found = playlists.find((playlist) => playlist.name === name);
  return found ? playlistLength(found.rounds, timer) : '';
}

export function PlaylistChooser({ playlists, timer, chosen, onChoose }: PlaylistChooserProps) {
  return (
    <fieldset class="chooser">
      <legend>{say('landing.playlist')}</legend>
      {OFFERED.map((name) => (
        <label key={name} class="choice">
          <input
            type="radio"
            name="playlist"
            value={name}
            checked={chosen === name}
            onChange={() => onChoose(name)}
          />
          <span class="choice-words">
            <b>{say(`playlists.${name}.name`)}</b>{' '}
            <span class="small dim num">{lengthOf(playlists, name, timer)}</span>
            <span class="small dim choice-about">{say(`playlists.${name}.about`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
