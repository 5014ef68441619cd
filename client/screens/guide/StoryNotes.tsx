// The notes on rounds: the lesson step by step, the long story's chapters with their minutes, then the rounds that a game
// may have besides.
import { ROUNDS } from '../../../shared/rounds.ts';
import { chapters, guideWords, notesOutsideTheStory, steps } from '../../guide/words.ts';
import type { Chapter, RoundNote } from '../../words/chapter.ts';
import { guideLink } from './guideSandbox.ts';

export const minutesOfNotes = (chapters: readonly Chapter[]): number =>
  chapters.flatMap(({ rounds }) => rounds).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const minutesWords = (minutes: number) => guideWords().story.minutes.replace('{{minutes}}', String(minutes));

export const minutesOfLesson = (): number => steps().reduce((sum, { minutes }) => sum + minutes, 0);

/** What happens in each step is told in the notes: here, when, how long, and the one thing to say. */
export function LessonSteps() {
  const { lesson } = guideWords();
  return (
    <section id="lesson">
      <h2>{lesson.title}</h2>
      <p>{lesson.lead}</p>
      <ol class="guide-steps">
        {steps().map(({ title, minutes, say, note }) => (
          <li key={title}>
            <b>{title}</b> <span class="guide-minutes num">{minutesWords(minutes)}</span>
            <br />
            {say}{' '}
            <a class="no-print" href={`#note-${note}`}>
              {lesson.more}
              <span class="hidden">: {title}</span>
            </a>
          </li>
        ))}
      </ol>
      <p>{lesson.shorter}</p>
    </section>
  );
}

export function StoryNotes() {
  const { story } = guideWords();
  const told = chapters();
  const order = told.flatMap(({ rounds }) => rounds); // as they are played
  return (
    <section id="story">
      <h2>{story.title}</h2>
      {told.map((chapter) => (
        <section key={chapter.title} class="guide-chapter">
          <h3>
            {chapter.title} <span class="guide-minutes num">{minutesWords(minutesOfNotes([chapter]))}</span>
          </h3>
          <p>{chapter.lead}</p>
          {chapter.rounds.map((note) => (
            <Note key={note.name} note={note} number={numberIn(order.indexOf(note))} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** As the game counts them: each part begins anew. */
const PART = 10;
const numberIn = (place: number): number => (place % PART) + 1;

export function MoreNotes() {
  const { story } = guideWords();
  const known = notesOutsideTheStory().filter(({ type }) => Object.hasOwn(ROUNDS, type));
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
    <article class="guide-round" id={`note-${note.name}`}>
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
