// How the guide's prose is read: in the shape in which English has it.
import { guide } from '../../words/guide.en.ts';
import { moreRounds } from '../../words/guideMore.en.ts';
import { lessonChapters } from '../../words/guideRounds.en.ts';
import { proseOf } from '../../words/wordsOf.ts';

const lesson = proseOf('guideRounds', { chapters: lessonChapters });
const more = proseOf('guideMore', { rounds: moreRounds });

export const guideWords = proseOf('guide', guide);
export const chapters = () => lesson().chapters;
export const notesOutsideTheLesson = () => more().rounds;
