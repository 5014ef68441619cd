// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { number } from './words.en.ts';

export const sayNumber = wordsOf('number', number);
