// How the words beside this are said.
import { wordsOf } from '../../words/wordsOf.ts';
import { asking } from './words.en.ts';

export const sayAsking = wordsOf('asking', asking);
