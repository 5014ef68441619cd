// /guide: what a teacher needs: how to host, the lesson round by round, what to say, what a promise covers. Made to
// be printed. It needs no server but for the playlists' lengths.

import { guideWords } from '../guide/words.ts';
import { Heading } from '../parts/Heading.tsx';
import { ThemeToggle } from '../parts/ThemeToggle.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { useTitle } from '../title.ts';
import type { guide as english } from '../words/guide.en.ts';
import { List, Prose } from './guide/Prose.tsx';
import { LessonSteps, MoreNotes, StoryNotes } from './guide/StoryNotes.tsx';
import { Timings } from './guide/Timings.tsx';
import './guide/guide.css';

const contentsOf = (guide: typeof english) =>
  [
    ['what', guide.what.title],
    ['host', guide.host.title],
    ['timings', guide.timings.title],
    ['lesson', guide.lesson.title],
    ['story', guide.story.title],
    ['more', guide.story.more],
    ['discuss', guide.discuss.title],
    ['points', guide.points.title],
    ['promise', guide.promise.title],
    ['limits', guide.limits.title],
    ['sources', guide.sources.title],
  ] as const;

export function Guide() {
  const guide = guideWords();
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
      <nav class="guide-contents small no-print" aria-label={guide.contents}>
        {contentsOf(guide).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <p class="no-print">
        <button type="button" class="button quiet compact" onClick={() => window.print()}>
          {guide.print}
        </button>
      </p>
      <Prose id="what" title={guide.what.title} paragraphs={guide.what.paragraphs} />
      <Hosting />
      <Timings />
      <LessonSteps />
      <StoryNotes />
      <MoreNotes />
      <section id="discuss">
        <h2>{guide.discuss.title}</h2>
        <List items={guide.discuss.questions} />
      </section>
      <Prose id="points" title={guide.points.title} paragraphs={guide.points.paragraphs} />
      <Guarantee />
      <section id="limits">
        <h2>{guide.limits.title}</h2>
        <List items={guide.limits.list} />
      </section>
      <Sources />
    </main>
  );
}

function Hosting() {
  const { host } = guideWords();
  return (
    <section id="host">
      <h2>{host.title}</h2>
      <List items={host.steps} ordered />
      <h3>{host.troubleTitle}</h3>
      <List items={host.trouble} />
      <h3>{host.privacyTitle}</h3>
      <p>{host.privacy}</p>
    </section>
  );
}

function Guarantee() {
  const { promise } = guideWords();
  return (
    <section id="promise">
      <h2>{promise.title}</h2>
      <h3>{promise.covers}</h3>
      <List items={promise.coversList} />
      <h3>{promise.not}</h3>
      <List items={promise.notList} />
      <h3>{promise.naiveTitle}</h3>
      <p>{promise.naive}</p>
    </section>
  );
}

function Sources() {
  const { sources } = guideWords();
  return (
    <section id="sources">
      <h2>{sources.title}</h2>
      <p>{sources.lead}</p>
      <ul>
        {sources.items.map(({ text, href }) => (
          <li key={href}>
            {text}{' '}
            <a class="guide-source" href={href} rel="noreferrer">
              {href.replace('https://', '')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
