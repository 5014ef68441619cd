// The notes on rounds: the lesson's chapters with their minutes, then the rounds that a game may have besides.
import { ROUNDS } from '../../../shared/rounds.ts';
import type { Chapter, RoundNote } from '../../words/chapter.ts';
import { guideLink } from './guideSandbox.ts';
import { chapters, guideWords, notesOutsideTheLesson } from './words.ts';

export const minutesOfNotes = (chapters: readonly Chapter[]): number =>
  chapters.flatMap(({ rounds }) => rounds).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const minutesWords = (minutes: number) => guideWords().story.minutes.replace('{{minutes}}', String(minutes));

export function LessonNotes() {
  const { story } = guideWords();
  const lesson = chapters();
  const order = lesson.flatMap(({ rounds }) => rounds); // as they are played: the number that the game shows for each
  return (
    <section id="story">
      <h2>{story.title}</h2>
      {lesson.map((chapter) => (
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
  const { story } = guideWords();
  const known = notesOutsideTheLesson().filter(({ type }) => Object.hasOwn(ROUNDS, type));
  return (
    <section id="more">
      <h2>{story.more}</h2>
      <p>{story.moreLead}</p>
      {known.map((note) => (
        <Note key={note.name} note={note} />
      ))}
    </section>
  );
}

function Note({ note, number }: { readonly note: RoundNote; readonly number?: number }) {
  const { story } = guideWords();
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
        <b>{story.flat}.</b> {note.flat}
      </p>
      <p>
        <b>{story.ask}.</b> {note.ask}
      </p>
      {link && (
        <p class="no-print">
          <a href={link}>
            {story.sandbox}
            <span class="hidden">: {note.title}</span>
          </a>
        </p>
      )}
    </article>
  );
}
