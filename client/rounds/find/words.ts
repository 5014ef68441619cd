// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { find } from './words.en.ts';

export const sayFind = wordsOf('find', find);
