// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { again } from './words.en.ts';

export const sayAgain = wordsOf('again', again);
