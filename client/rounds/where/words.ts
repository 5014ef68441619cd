// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { where } from './words.en.ts';

export const sayWhere = wordsOf('where', where);
