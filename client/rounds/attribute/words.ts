// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { attribute } from './words.en.ts';

export const sayAttribute = wordsOf('attribute', attribute);
