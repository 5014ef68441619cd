// The notes on rounds: the lesson's chapters with their minutes, then the rounds that a game may have besides.
import { ROUNDS } from '../../../shared/rounds.ts';
import type { Chapter, RoundNote } from '../../words/chapter.ts';
import { guide } from '../../words/guide.en.ts';
import { moreRounds } from '../../words/guideMore.en.ts';
import { lessonChapters } from '../../words/guideRounds.en.ts';
import { guideLink } from './guideSandbox.ts';

export const minutesOfNotes = (chapters: readonly Chapter[]): number =>
  chapters.flatMap(({ rounds }) => rounds).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const minutesWords = (minutes: number) => guide.story.minutes.replace('{{minutes}}', String(minutes));

/** All rounds of the lesson as they are played: the number that the game shows for each. */
const order = lessonChapters.flatMap(({ rounds }) => rounds);

export function LessonNotes() {
  return (
    <section id="story">
      <h2>{guide.story.title}</h2>
      {lessonChapters.map((chapter) => (
        <section key={chapter.title} class="guide-chapter">
          <h3>
            {chapter.title} <span class="guide-minutes num">{minutesWords(minutesOfNotes([chapter]))}</span>
          </h3>
          <p>{chapter.lead}</p>
          {chapter.rounds.map((note) => (
            <Note key={note.name} note={note} number={order.indexOf(note) + 1} />
          ))}
        </section>
      ))}
    </section>
  );
}

export function MoreNotes() {
  const known = moreRounds.filter(({ type }) => Object.hasOwn(ROUNDS, type));
  return (
    <section id="more">
      <h2>{guide.story.more}</h2>
      <p>{guide.story.moreLead}</p>
      {known.map((note) => (
        <Note key={note.name} note={note} />
      ))}
    </section>
  );
}

function Note({ note, number }: { readonly note: RoundNote; readonly number?: number }) {
  const link = guideLink(note.name);
  return (
    <article class="guide-round">
      <h4>
        {number === undefined ? '' : `${number} `}
        {note.title}
        {note.minutes !== null && <span class="guide-minutes num">{minutesWords(note.minutes)}</span>}
      </h4>
      <p>{note.happens}</p>
      <p>
        <b>{guide.story.flat}.</b> {note.flat}
      </p>
      <p>
        <b>{guide.story.ask}.</b> {note.ask}
      </p>
      {link && (
        <p class="no-print">
          <a href={link}>
            {guide.story.sandbox}
            <span class="hidden">: {note.title}</span>
          </a>
        </p>
      )}
    </article>
  );
}
