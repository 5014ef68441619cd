// /guide: what a teacher needs: the story, timings, what to say, what to ask, what a promise covers. Made to be printed.
import { useEffect, useState } from 'preact/hooks';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { fetchPlaylists } from '../net/rooms.ts';
import { Heading } from '../parts/Heading.tsx';
import { lengthOf, OFFERED } from '../parts/PlaylistChooser.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import { guide } from '../words/guide.en.ts';
import { chapters } from '../words/story.en.ts';
import { say } from '../words/words.ts';
import './guide.css';

export function Guide() {
  useTitle(guide.title);
  return (
    <main class="page guide">
      <header class="row between">
        <a class="wordmark" href="/">
          <Wordmark />
        </a>
        <ThemeToggle />
      </header>
      <Heading>{guide.title}</Heading>
      <p class="guide-lead">{guide.lead}</p>
      <p class="no-print">
        <button type="button" class="button quiet compact" onClick={() => window.print()}>
          {guide.print}
        </button>
      </p>
      <Prose title={guide.what.title} paragraphs={guide.what.paragraphs} />
      <section>
        <h2>{guide.host.title}</h2>
        <List items={guide.host.steps} ordered />
      </section>
      <Timings />
      <Story />
      <section>
        <h2>{guide.discuss.title}</h2>
        <List items={guide.discuss.questions} />
      </section>
      <section>
        <h2>{guide.promise.title}</h2>
        <h3>{guide.promise.covers}</h3>
        <List items={guide.promise.coversList} />
        <h3>{guide.promise.not}</h3>
        <List items={guide.promise.notList} />
        <p>{guide.promise.utility}</p>
      </section>
      <Prose title={guide.read.title} paragraphs={guide.read.paragraphs} />
      <section>
        <h2>{guide.sources.title}</h2>
        <p>{guide.sources.lead}</p>
        <ul>
          {guide.sources.items.map(({ text, href }) => (
            <li key={text}>
              {text}{' '}
              {href && (
                <a href={href} rel="noreferrer">
                  {href.replace('https://', '')}
                </a>
              )}
            </li>
          ))}
        </ul>
        <p class="small dim">{guide.sources.trials}</p>
      </section>
    </main>
  );
}

function Prose({ title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

function List({ items, ordered = false }: { readonly items: readonly string[]; readonly ordered?: boolean }) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind>
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </Kind>
  );
}

function Timings() {
  const [playlists, setPlaylists] = useState<readonly NamedPlaylist[]>([]);
  useEffect(() => {
    void fetchPlaylists().then((reply) => reply.ok && setPlaylists(reply.value));
  }, []);
  return (
    <section>
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
      <p>{guide.timings.note}</p>
    </section>
  );
}

function Story() {
  return (
    <section>
      <h2>{guide.story.title}</h2>
      {chapters.map((chapter) => (
        <section key={chapter.title} class="guide-chapter">
          <h3>{chapter.title}</h3>
          <p>{chapter.lead}</p>
          {chapter.rounds.map((round) => (
            <article key={round.title} class="guide-round">
              <h4>{round.title}</h4>
              <p>{round.happens}</p>
              <p>
                <b>{guide.story.flat}.</b> {round.flat}
              </p>
              <p>
                <b>{guide.story.ask}.</b> {round.ask}
              </p>
            </article>
          ))}
        </section>
      ))}
    </section>
  );
}
