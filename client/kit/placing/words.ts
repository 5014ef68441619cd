// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { placing } from './words.en.ts';

export const sayPlacing = wordsOf('placing', placing);
