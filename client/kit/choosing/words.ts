// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { promise } from './words.en.ts';

export const sayPromise = wordsOf('promise', promise);
