// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { line } from './words.en.ts';

export const sayLine = wordsOf('line', line);
