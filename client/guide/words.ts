// How the guide's prose is read: in the shape in which English has it.
import { guide } from '../words/guide.en.ts';
import { lessonSteps } from '../words/guideLesson.en.ts';
import { moreRounds } from '../words/guideMore.en.ts';
import { longStory } from '../words/guideRounds.en.ts';
import { proseOf } from '../words/wordsOf.ts';

const story = proseOf('guideRounds', { chapters: longStory });
const lesson = proseOf('guideLesson', { steps: lessonSteps });
const more = proseOf('guideMore', { rounds: moreRounds });

export const guideWords = proseOf('guide', guide);
export const chapters = () => story().chapters;
export const steps = () => lesson().steps;
export const notesOutsideTheStory = () => more().rounds;
