// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { degree } from './words.en.ts';

export const sayDegree = wordsOf('degree', degree);
