// How long the playlists of this server take, as it says itself.
import { useEffect, useState } from 'preact/hooks';
import { OVERHEAD_SECONDS } from '../../../shared/duration.ts';
import type { NamedPlaylist } from '../../../shared/protocol/playlists.ts';
import { chapters, guideWords } from '../../guide/words.ts';
import { fetchPlaylists } from '../../net/rooms.ts';
import { lengthOf, OFFERED } from '../../parts/PlaylistChooser.tsx';
import { say } from '../../words/words.ts';
import { minutesOfLesson, minutesOfNotes } from './StoryNotes.tsx';

export function Timings() {
  const guide = guideWords();
  const [playlists, setPlaylists] = useState<readonly NamedPlaylist[]>([]);
  useEffect(() => {
    void fetchPlaylists().then((reply) => reply.ok && setPlaylists(reply.value));
  }, []);
  return (
    <section id="timings">
      <h2>{guide.timings.title}</h2>
      <dl class="guide-timings">
        {OFFERED.map((name) => (
          <div key={name}>
            <dt>{say(`playlists.${name}.name`)}</dt>
            <dd>
              <span class="num">{lengthOf(playlists, name, 'on')}</span>
              <span class="dim small">{say(`playlists.${name}.about`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {guide.timings.note
          .replace('{{overhead}}', String(OVERHEAD_SECONDS))
          .replace('{{minutes}}', String(minutesOfLesson()))
          .replace('{{story}}', String(minutesOfNotes(chapters())))}
      </p>
    </section>
  );
}
