// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { report } from './words.en.ts';

export const sayReport = wordsOf('report', report);
